//! Replacing a part of a vector.

use super::Drain;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// The elements that [`Vec::splice`] moves out; in the end the new ones go in.
pub struct Splice<'a, I: Iterator + 'a> {
    drain: Drain<'a, I::Item>,
    replace_with: I,
}

impl<'a, I: Iterator + 'a> Splice<'a, I> {
    pub(super) fn new(drain: Drain<'a, I::Item>, replace_with: I) -> Splice<'a, I> {
        Splice { drain, replace_with }
    }
}

impl<I: Iterator> Iterator for Splice<'_, I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.drain.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.drain.size_hint()
    }
}

impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.drain.next_back()
    }
}

impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}

impl<I: Iterator> FusedIterator for Splice<'_, I> {}

impl<I: Iterator> Drop for Splice<'_, I> {
    fn drop(&mut self) {
        self.drain.drop_rest();
        if self.drain.tail_len == 0 {
            unsafe { (*self.drain.vec.as_ptr()).extend(self.replace_with.by_ref()) };
            return;
        }
        if !self.drain.fill(&mut self.replace_with) {
            return;
        }
        let (lower, _) = self.replace_with.size_hint();
        if lower > 0 {
            self.drain.move_tail(lower);
            if !self.drain.fill(&mut self.replace_with) {
                return;
            }
        }
        let mut rest: Vec<I::Item> = self.replace_with.by_ref().collect();
        if rest.len() > 0 {
            self.drain.move_tail(rest.len());
            let mut rest = rest.drain(..);
            self.drain.fill(&mut rest);
        }
    }
}
