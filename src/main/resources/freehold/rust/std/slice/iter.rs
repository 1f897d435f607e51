//! The iterators over references to the elements.

use crate::fmt;
use crate::iter::FusedIterator;
use crate::mem;
use crate::prelude::v1::*;

/// Gives a reference to each element of a slice: the slice that is left gets shorter.
pub struct Iter<'a, T> {
    rest: &'a [T],
}

impl<'a, T> Iter<'a, T> {
    pub(super) fn new(slice: &'a [T]) -> Iter<'a, T> {
        Iter { rest: slice }
    }

    /// The elements that were not given yet.
    pub fn as_slice(&self) -> &'a [T] {
        self.rest
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        match self.rest {
            [first, rest @ ..] => {
                self.rest = rest;
                Some(first)
            }
            [] => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len(), Some(self.rest.len()))
    }

    fn count(self) -> usize {
        self.rest.len()
    }

    fn nth(&mut self, n: usize) -> Option<&'a T> {
        let skipped = if n < self.rest.len() { n } else { self.rest.len() };
        self.rest = &self.rest[skipped..];
        self.next()
    }

    fn last(self) -> Option<&'a T> {
        self.rest.last()
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        match self.rest {
            [rest @ .., last] => {
                self.rest = rest;
                Some(last)
            }
            [] => None,
        }
    }

    fn nth_back(&mut self, n: usize) -> Option<&'a T> {
        let skipped = if n < self.rest.len() { n } else { self.rest.len() };
        self.rest = &self.rest[..self.rest.len() - skipped];
        self.next_back()
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { rest: self.rest }
    }
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Iter { rest: &[] }
    }
}

impl<T> AsRef<[T]> for Iter<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.rest
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.rest).finish()
    }
}

/// Gives a mutable reference to each element of a slice: the slice that is left gets shorter.
pub struct IterMut<'a, T> {
    rest: &'a mut [T],
}

impl<'a, T> IterMut<'a, T> {
    pub(super) fn new(slice: &'a mut [T]) -> IterMut<'a, T> {
        IterMut { rest: slice }
    }

    /// The elements that were not given yet, to change.
    pub fn into_slice(self) -> &'a mut [T] {
        self.rest
    }

    /// The elements that were not given yet.
    pub fn as_slice(&self) -> &[T] {
        self.rest
    }
}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;

    fn next(&mut self) -> Option<&'a mut T> {
        match mem::take(&mut self.rest) {
            [first, rest @ ..] => {
                self.rest = rest;
                Some(first)
            }
            [] => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len(), Some(self.rest.len()))
    }

    fn count(self) -> usize {
        self.rest.len()
    }

    fn nth(&mut self, n: usize) -> Option<&'a mut T> {
        let rest = mem::take(&mut self.rest);
        let skipped = if n < rest.len() { n } else { rest.len() };
        self.rest = &mut rest[skipped..];
        self.next()
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        match mem::take(&mut self.rest) {
            [rest @ .., last] => {
                self.rest = rest;
                Some(last)
            }
            [] => None,
        }
    }

    fn nth_back(&mut self, n: usize) -> Option<&'a mut T> {
        let rest = mem::take(&mut self.rest);
        let len = rest.len();
        let skipped = if n < len { n } else { len };
        self.rest = &mut rest[..len - skipped];
        self.next_back()
    }
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<T> FusedIterator for IterMut<'_, T> {}

impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {
        IterMut { rest: &mut [] }
    }
}

impl<T> AsRef<[T]> for IterMut<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.rest
    }
}

impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IterMut").field(&self.as_slice()).finish()
    }
}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

impl<T> Default for &[T] {
    fn default() -> Self {
        &[]
    }
}

impl<T> Default for &mut [T] {
    fn default() -> Self {
        &mut []
    }
}
