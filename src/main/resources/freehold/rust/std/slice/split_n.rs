//! The first parts of a slice between the elements that a predicate chooses, and the rest.

use super::{RSplit, RSplitMut, Split, SplitMut};
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

impl<T> [T] {
    /// At most `n` parts between the elements for which `pred` is true; the last is the rest.
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> {
        SplitN { inner: self.split(pred), count: n }
    }

    /// Like [`slice::splitn`], to change.
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> {
        SplitNMut { inner: self.split_mut(pred), count: n }
    }

    /// Like [`slice::splitn`], from the end.
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> {
        RSplitN { inner: self.rsplit(pred), count: n }
    }

    /// Like [`slice::splitn`], from the end, to change.
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(
        &mut self,
        n: usize,
        pred: F,
    ) -> RSplitNMut<'_, T, F> {
        RSplitNMut { inner: self.rsplit_mut(pred), count: n }
    }
}

/// At most so many parts of a slice.
pub struct SplitN<'a, T, P> {
    inner: Split<'a, T, P>,
    count: usize,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.count == 0 {
            return None;
        }
        self.count -= 1;
        if self.count == 0 { self.inner.finish() } else { self.inner.next() }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (lower, upper) = self.inner.size_hint();
        let lower = if lower < self.count { lower } else { self.count };
        match upper {
            Some(upper) if upper < self.count => (lower, Some(upper)),
            _ => (lower, Some(self.count)),
        }
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitN<'_, T, P> {}

/// At most so many parts of a slice, to change.
pub struct SplitNMut<'a, T, P> {
    inner: SplitMut<'a, T, P>,
    count: usize,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.count == 0 {
            return None;
        }
        self.count -= 1;
        if self.count == 0 { self.inner.finish() } else { self.inner.next() }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (lower, upper) = self.inner.size_hint();
        let lower = if lower < self.count { lower } else { self.count };
        match upper {
            Some(upper) if upper < self.count => (lower, Some(upper)),
            _ => (lower, Some(self.count)),
        }
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitNMut<'_, T, P> {}

/// At most so many parts of a slice, from its end.
pub struct RSplitN<'a, T, P> {
    inner: RSplit<'a, T, P>,
    count: usize,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.count == 0 {
            return None;
        }
        self.count -= 1;
        if self.count == 0 { self.inner.finish() } else { self.inner.next() }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (lower, upper) = self.inner.size_hint();
        let lower = if lower < self.count { lower } else { self.count };
        match upper {
            Some(upper) if upper < self.count => (lower, Some(upper)),
            _ => (lower, Some(self.count)),
        }
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for RSplitN<'_, T, P> {}

/// At most so many parts of a slice, from its end, to change.
pub struct RSplitNMut<'a, T, P> {
    inner: RSplitMut<'a, T, P>,
    count: usize,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.count == 0 {
            return None;
        }
        self.count -= 1;
        if self.count == 0 { self.inner.finish() } else { self.inner.next() }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (lower, upper) = self.inner.size_hint();
        let lower = if lower < self.count { lower } else { self.count };
        match upper {
            Some(upper) if upper < self.count => (lower, Some(upper)),
            _ => (lower, Some(self.count)),
        }
    }
}

impl<T, P: FnMut(&T) -> bool> FusedIterator for RSplitNMut<'_, T, P> {}
