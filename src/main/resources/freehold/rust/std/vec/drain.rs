//! Moving a part of a vector out.

use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::mem;
use crate::prelude::v1::*;
use crate::ptr::{self, NonNull};
use crate::slice;

/// The elements that [`Vec::drain`] moves out.
pub struct Drain<'a, T> {
    /// The first element that was not given yet.
    next: usize,
    /// How many were not given yet.
    remaining: usize,
    /// Where the elements behind the range begin.
    pub(super) tail_start: usize,
    /// How many elements are behind the range.
    pub(super) tail_len: usize,
    pub(super) vec: NonNull<Vec<T>>,
    _marker: PhantomData<&'a mut Vec<T>>,
}

impl<'a, T> Drain<'a, T> {
    pub(super) fn new(vec: &'a mut Vec<T>, start: usize, end: usize) -> Drain<'a, T> {
        let len = vec.len();
        unsafe { vec.set_len(start) };
        Drain {
            next: start,
            remaining: end - start,
            tail_start: end,
            tail_len: len - end,
            vec: NonNull::from(vec),
            _marker: PhantomData,
        }
    }

    fn element(&self, index: usize) -> *mut T {
        unsafe { (*self.vec.as_ptr()).as_mut_ptr().add(index) }
    }

    /// The elements that were not given yet.
    pub fn as_slice(&self) -> &[T] {
        unsafe { slice::from_raw_parts(self.element(self.next) as *const T, self.remaining) }
    }

    /// Drops what was not given yet.
    pub(super) fn drop_rest(&mut self) {
        let count = self.remaining;
        self.remaining = 0;
        unsafe {
            let rest = ptr::slice_from_raw_parts_mut(self.element(self.next), count);
            intrinsics::drop_in_place(rest);
        }
    }

    /// Puts elements of `source` into the gap; whether it is full now.
    pub(super) fn fill<I: Iterator<Item = T>>(&mut self, source: &mut I) -> bool {
        let vec = unsafe { &mut *self.vec.as_ptr() };
        while vec.len() < self.tail_start {
            match source.next() {
                Some(element) => unsafe {
                    let end = vec.len();
                    intrinsics::write(vec.as_mut_ptr().add(end), element);
                    vec.set_len(end + 1);
                },
                None => return false,
            }
        }
        true
    }

    /// Moves the elements behind the range up, so that the gap has room for `additional` more.
    pub(super) fn move_tail(&mut self, additional: usize) {
        let vec = unsafe { &mut *self.vec.as_ptr() };
        vec.buf.reserve(self.tail_start + self.tail_len, additional);
        let new_start = self.tail_start + additional;
        unsafe {
            let first = vec.as_mut_ptr();
            let source = first.add(self.tail_start) as *const T;
            intrinsics::copy(source, first.add(new_start), self.tail_len);
        }
        self.tail_start = new_start;
    }
}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.remaining == 0 {
            return None;
        }
        let element = self.element(self.next);
        self.next += 1;
        self.remaining -= 1;
        unsafe { Some(intrinsics::read(element as *const T)) }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.remaining, Some(self.remaining))
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(self.remaining)
    }
}

impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> {
        if self.remaining == 0 {
            return None;
        }
        self.remaining -= 1;
        let element = self.element(self.next + self.remaining);
        unsafe { Some(intrinsics::read(element as *const T)) }
    }
}

impl<T> ExactSizeIterator for Drain<'_, T> {}

impl<T> FusedIterator for Drain<'_, T> {}

impl<T> Drop for Drain<'_, T> {
    /// Drops what is left of the range and closes the gap.
    fn drop(&mut self) {
        let tail = Tail { drain: self };
        tail.drain.drop_rest();
        mem::drop(tail);
    }
}

/// Moves the elements behind the range down in the end, in a panic too.
struct Tail<'b, 'a, T> {
    drain: &'b mut Drain<'a, T>,
}

impl<T> Drop for Tail<'_, '_, T> {
    fn drop(&mut self) {
        let count = self.drain.tail_len;
        if count == 0 {
            return;
        }
        unsafe {
            let vec = &mut *self.drain.vec.as_ptr();
            let len = vec.len();
            let start = self.drain.tail_start;
            if start != len {
                let first = vec.as_mut_ptr();
                intrinsics::copy(first.add(start) as *const T, first.add(len), count);
            }
            vec.set_len(len + count);
        }
    }
}

impl<T> AsRef<[T]> for Drain<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: fmt::Debug> fmt::Debug for Drain<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Drain").field(&self.as_slice()).finish()
    }
}
