//! Parts of a slice between the elements that a predicate chooses.

use crate::fmt;
use crate::iter::FusedIterator;
use crate::mem;
use crate::prelude::v1::*;

impl<T> [T] {
    /// The parts between the elements for which `pred` is true.
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> {
        Split { rest: self, predicate: pred, finished: false }
    }

    /// The parts between the elements for which `pred` is true, to change.
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {
        SplitMut { rest: self, predicate: pred, finished: false }
    }

    /// The parts that end with an element for which `pred` is true.
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> {
        SplitInclusive { rest: self, predicate: pred, finished: self.is_empty() }
    }

    /// The parts that end with an element for which `pred` is true, to change.
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(
        &mut self,
        pred: F,
    ) -> SplitInclusiveMut<'_, T, F> {
        let finished = self.is_empty();
        SplitInclusiveMut { rest: self, predicate: pred, finished }
    }

    /// The parts between the elements for which `pred` is true, from the end.
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> {
        RSplit { inner: self.split(pred) }
    }

    /// The parts between the elements for which `pred` is true, from the end, to change.
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> {
        RSplitMut { inner: self.split_mut(pred) }
    }
}

/// Where the first element is that the predicate chooses.
fn first_match<T, P: FnMut(&T) -> bool>(slice: &[T], predicate: &mut P) -> Option<usize> {
    let mut i = 0;
    while i < slice.len() {
        if predicate(&slice[i]) {
            return Some(i);
        }
        i += 1;
    }
    None
}

/// Where the last element is that the predicate chooses.
fn last_match<T, P: FnMut(&T) -> bool>(slice: &[T], predicate: &mut P) -> Option<usize> {
    let mut i = slice.len();
    while i > 0 {
        i -= 1;
        if predicate(&slice[i]) {
            return Some(i);
        }
    }
    None
}

fn at_least_one(len: usize) -> usize {
    if len == 0 { 1 } else { len }
}

/// Parts of a slice between chosen elements.
pub struct Split<'a, T, P> {
    rest: &'a [T],
    predicate: P,
    finished: bool,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        match first_match(self.rest, &mut self.predicate) {
            Some(index) => {
                let (part, rest) = self.rest.split_at(index);
                self.rest = &rest[1..];
                Some(part)
            }
            None => self.finish(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.finished { (0, Some(0)) } else { (1, Some(self.rest.len() + 1)) }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        match last_match(self.rest, &mut self.predicate) {
            Some(index) => {
                let (rest, part) = self.rest.split_at(index);
                self.rest = rest;
                Some(&part[1..])
            }
            None => self.finish(),
        }
    }
}

impl<'a, T, P> Split<'a, T, P> {
    /// All that is left.
    pub(super) fn finish(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        self.finished = true;
        Some(self.rest)
    }
}

impl<T, P: Clone> Clone for Split<'_, T, P> {
    fn clone(&self) -> Self {
        let predicate = self.predicate.clone();
        Split { rest: self.rest, predicate, finished: self.finished }
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for Split<'_, T, P> {}

impl<T: fmt::Debug, P> fmt::Debug for Split<'_, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Split").field("v", &self.rest).field("finished", &self.finished).finish()
    }
}

/// Parts of a slice between chosen elements, to change.
pub struct SplitMut<'a, T, P> {
    rest: &'a mut [T],
    predicate: P,
    finished: bool,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        match first_match(self.rest, &mut self.predicate) {
            Some(index) => {
                let (part, rest) = mem::take(&mut self.rest).split_at_mut(index);
                self.rest = &mut rest[1..];
                Some(part)
            }
            None => self.finish(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.finished { (0, Some(0)) } else { (1, Some(self.rest.len() + 1)) }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        match last_match(self.rest, &mut self.predicate) {
            Some(index) => {
                let (rest, part) = mem::take(&mut self.rest).split_at_mut(index);
                self.rest = rest;
                Some(&mut part[1..])
            }
            None => self.finish(),
        }
    }
}

impl<'a, T, P> SplitMut<'a, T, P> {
    /// All that is left.
    pub(super) fn finish(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        self.finished = true;
        Some(mem::take(&mut self.rest))
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitMut<'_, T, P> {}

impl<T: fmt::Debug, P> fmt::Debug for SplitMut<'_, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SplitMut").field("v", &self.rest).field("finished", &self.finished).finish()
    }
}

/// Parts of a slice that end with a chosen element.
pub struct SplitInclusive<'a, T, P> {
    rest: &'a [T],
    predicate: P,
    finished: bool,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let end = match first_match(self.rest, &mut self.predicate) {
            Some(index) => index + 1,
            None => self.rest.len(),
        };
        let (part, rest) = self.rest.split_at(end);
        self.finished = rest.is_empty();
        self.rest = rest;
        Some(part)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.finished { (0, Some(0)) } else { (1, Some(at_least_one(self.rest.len()))) }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let len = self.rest.len();
        let before_last = if len == 0 { 0 } else { len - 1 };
        let start = match last_match(&self.rest[..before_last], &mut self.predicate) {
            Some(index) => index + 1,
            None => 0,
        };
        let (rest, part) = self.rest.split_at(start);
        self.finished = rest.is_empty();
        self.rest = rest;
        Some(part)
    }
}

impl<T, P: Clone> Clone for SplitInclusive<'_, T, P> {
    fn clone(&self) -> Self {
        let predicate = self.predicate.clone();
        SplitInclusive { rest: self.rest, predicate, finished: self.finished }
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitInclusive<'_, T, P> {}

impl<T: fmt::Debug, P> fmt::Debug for SplitInclusive<'_, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SplitInclusive").field("v", &self.rest).field("finished", &self.finished).finish()
    }
}

/// Parts of a slice that end with a chosen element, to change.
pub struct SplitInclusiveMut<'a, T, P> {
    rest: &'a mut [T],
    predicate: P,
    finished: bool,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        let end = match first_match(self.rest, &mut self.predicate) {
            Some(index) => index + 1,
            None => self.rest.len(),
        };
        let (part, rest) = mem::take(&mut self.rest).split_at_mut(end);
        self.finished = rest.is_empty();
        self.rest = rest;
        Some(part)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.finished { (0, Some(0)) } else { (1, Some(at_least_one(self.rest.len()))) }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        let len = self.rest.len();
        let before_last = if len == 0 { 0 } else { len - 1 };
        let start = match last_match(&self.rest[..before_last], &mut self.predicate) {
            Some(index) => index + 1,
            None => 0,
        };
        let (rest, part) = mem::take(&mut self.rest).split_at_mut(start);
        self.finished = rest.is_empty();
        self.rest = rest;
        Some(part)
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitInclusiveMut<'_, T, P> {}

impl<T: fmt::Debug, P> fmt::Debug for SplitInclusiveMut<'_, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SplitInclusiveMut").field("v", &self.rest).field("finished", &self.finished).finish()
    }
}

/// Parts of a slice between chosen elements, from its end.
pub struct RSplit<'a, T, P> {
    inner: Split<'a, T, P>,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        self.inner.next_back()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        self.inner.next()
    }
}

impl<'a, T, P> RSplit<'a, T, P> {
    /// All that is left.
    pub(super) fn finish(&mut self) -> Option<&'a [T]> {
        self.inner.finish()
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for RSplit<'_, T, P> {}

/// Parts of a slice between chosen elements, from its end, to change.
pub struct RSplitMut<'a, T, P> {
    inner: SplitMut<'a, T, P>,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        self.inner.next_back()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        self.inner.next()
    }
}

impl<'a, T, P> RSplitMut<'a, T, P> {
    /// All that is left.
    pub(super) fn finish(&mut self) -> Option<&'a mut [T]> {
        self.inner.finish()
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for RSplitMut<'_, T, P> {}
