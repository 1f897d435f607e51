//! Taking an array apart.

use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::mem::MaybeUninit;
use crate::prelude::v1::*;
use crate::ptr;
use crate::slice;

/// The elements of an array, moved out one by one.
pub struct IntoIter<T, const N: usize> {
    data: MaybeUninit<[T; N]>,
    /// The number of the first element that was not given yet.
    start: usize,
    /// The number after the last element that was not given yet.
    end: usize,
}

impl<T, const N: usize> IntoIter<T, N> {
    pub(super) fn new(array: [T; N]) -> IntoIter<T, N> {
        IntoIter { data: MaybeUninit::new(array), start: 0, end: N }
    }

    /// The elements that were not given yet.
    pub fn as_slice(&self) -> &[T] {
        let first = self.data.as_ptr() as *const T;
        unsafe { slice::from_raw_parts(first.add(self.start), self.end - self.start) }
    }

    /// The elements that were not given yet, to change.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        let first = self.data.as_mut_ptr() as *mut T;
        unsafe { slice::from_raw_parts_mut(first.add(self.start), self.end - self.start) }
    }

    fn element(&self, index: usize) -> T {
        let first = self.data.as_ptr() as *const T;
        unsafe { intrinsics::read(first.add(index)) }
    }
}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        let index = self.start;
        self.start = index + 1;
        Some(self.element(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.end - self.start;
        (len, Some(len))
    }

    fn count(self) -> usize {
        self.end - self.start
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(self.end - self.start)
    }
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        Some(self.element(self.end))
    }
}

impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}

impl<T, const N: usize> Drop for IntoIter<T, N> {
    /// Drops the elements that nobody took.
    fn drop(&mut self) {
        let first = self.data.as_mut_ptr() as *mut T;
        unsafe {
            let rest = first.add(self.start);
            let rest = ptr::slice_from_raw_parts_mut(rest, self.end - self.start);
            intrinsics::drop_in_place(rest);
        }
    }
}

impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {
    fn clone(&self) -> IntoIter<T, N> {
        let mut copy = IntoIter { data: MaybeUninit::uninit(), start: 0, end: 0 };
        for element in self.as_slice() {
            let first = copy.data.as_mut_ptr() as *mut T;
            unsafe { intrinsics::write(first.add(copy.end), element.clone()) };
            copy.end += 1;
        }
        copy
    }
}

impl<T: fmt::Debug, const N: usize> fmt::Debug for IntoIter<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
    }
}
