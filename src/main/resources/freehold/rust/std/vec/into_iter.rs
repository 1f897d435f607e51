//! Taking a vector apart.

use super::raw_vec::RawVec;
use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::mem;
use crate::prelude::v1::*;
use crate::ptr;
use crate::slice;

/// The elements of a vector, moved out one by one. The block lives until the iterator goes.
#[shape(buffer(buf.ptr, end, buf.cap.0))]
pub struct IntoIter<T> {
    buf: RawVec<T>,
    /// The number of the first element that was not given yet.
    start: usize,
    /// The number after the last element that was not given yet.
    end: usize,
}

impl<T> IntoIter<T> {
    /// The elements that were not given yet.
    pub fn as_slice(&self) -> &[T] {
        unsafe { slice::from_raw_parts(self.buf.ptr().add(self.start), self.end - self.start) }
    }

    /// The elements that were not given yet, to change.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        unsafe { slice::from_raw_parts_mut(self.buf.ptr().add(self.start), self.end - self.start) }
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        let index = self.start;
        self.start = index + 1;
        unsafe { Some(intrinsics::read(self.buf.ptr().add(index) as *const T)) }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.end - self.start;
        (len, Some(len))
    }

    fn count(self) -> usize {
        self.end - self.start
    }

    fn nth(&mut self, n: usize) -> Option<T> {
        let len = self.end - self.start;
        let skipped = if n < len { n } else { len };
        unsafe {
            let first = self.buf.ptr().add(self.start);
            self.start += skipped;
            intrinsics::drop_in_place(ptr::slice_from_raw_parts_mut(first, skipped));
        }
        self.next()
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(self.end - self.start)
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        unsafe { Some(intrinsics::read(self.buf.ptr().add(self.end) as *const T)) }
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> FusedIterator for IntoIter<T> {}

impl<T> Default for IntoIter<T> {
    fn default() -> IntoIter<T> {
        Vec::new().into_iter()
    }
}

impl<T: Clone> Clone for IntoIter<T> {
    fn clone(&self) -> IntoIter<T> {
        self.as_slice().to_vec().into_iter()
    }
}

impl<T> AsRef<[T]> for IntoIter<T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
    }
}

impl<T> Drop for IntoIter<T> {
    /// Drops the elements that nobody took; the block goes after them.
    fn drop(&mut self) {
        unsafe {
            let rest = self.buf.ptr().add(self.start);
            let rest = ptr::slice_from_raw_parts_mut(rest, self.end - self.start);
            intrinsics::drop_in_place(rest);
        }
    }
}

impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        let vec = mem::ManuallyDrop::new(self);
        unsafe {
            let buf = RawVec::from_raw_parts(vec.buf.ptr(), vec.buf.capacity());
            IntoIter { buf, start: 0, end: vec.len }
        }
    }
}

impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.as_slice().iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    fn into_iter(self) -> slice::IterMut<'a, T> {
        self.as_mut_slice().iter_mut()
    }
}
