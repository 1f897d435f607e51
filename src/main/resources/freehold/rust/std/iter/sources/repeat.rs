//! The same item again and again.

use crate::fmt;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// Gives clones of a value, without end.
pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {
    Repeat { element: elt }
}

/// What [`repeat`] makes.
#[derive(Clone, Debug)]
pub struct Repeat<A> {
    element: A,
}

impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        Some(self.element.clone())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(usize::MAX)
    }
}

impl<A: Clone> DoubleEndedIterator for Repeat<A> {
    fn next_back(&mut self) -> Option<A> {
        Some(self.element.clone())
    }
}

impl<A: Clone> FusedIterator for Repeat<A> {}

/// Gives a value `n` times: clones of it, and in the end the value itself.
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {
    let element = if count == 0 { None } else { Some(element) };
    RepeatN { count, element }
}

/// What [`repeat_n`] makes.
#[derive(Clone, Debug)]
pub struct RepeatN<A> {
    count: usize,
    element: Option<A>,
}

impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        if self.count <= 1 {
            self.count = 0;
            return self.element.take();
        }
        self.count -= 1;
        self.element.clone()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count, Some(self.count))
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(self.count)
    }
}

impl<A: Clone> DoubleEndedIterator for RepeatN<A> {
    fn next_back(&mut self) -> Option<A> {
        self.next()
    }
}

impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> FusedIterator for RepeatN<A> {}

/// Gives what `repeater` makes, without end.
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {
    RepeatWith { repeater }
}

/// What [`repeat_with`] makes.
#[derive(Copy, Clone)]
pub struct RepeatWith<F> {
    repeater: F,
}

impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        Some((self.repeater)())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(usize::MAX)
    }
}

impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}

impl<F> fmt::Debug for RepeatWith<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RepeatWith").finish_non_exhaustive()
    }
}
