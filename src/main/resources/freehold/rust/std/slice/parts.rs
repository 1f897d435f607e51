//! Cutting a slice in two, or a piece off it.

use super::{from_raw_parts, from_raw_parts_mut};
use crate::prelude::v1::*;

impl<T> [T] {
    /// The first element and the others.
    pub const fn split_first(&self) -> Option<(&T, &[T])> {
        match self {
            [first, rest @ ..] => Some((first, rest)),
            [] => None,
        }
    }

    /// The first element and the others, to change.
    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        match self {
            [first, rest @ ..] => Some((first, rest)),
            [] => None,
        }
    }

    /// The last element and the others.
    pub const fn split_last(&self) -> Option<(&T, &[T])> {
        match self {
            [rest @ .., last] => Some((last, rest)),
            [] => None,
        }
    }

    /// The last element and the others, to change.
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        match self {
            [rest @ .., last] => Some((last, rest)),
            [] => None,
        }
    }

    /// The first `N` elements as an array.
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() < N { None } else { unsafe { Some(&*(self.as_ptr() as *const [T; N])) } }
    }

    /// The first `N` elements as an array, to change.
    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        if self.len() < N {
            None
        } else {
            unsafe { Some(&mut *(self.as_mut_ptr() as *mut [T; N])) }
        }
    }

    /// The first `N` elements as an array, and the others.
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {
        match self.split_at_checked(N) {
            Some((first, rest)) => unsafe { Some((&*(first.as_ptr() as *const [T; N]), rest)) },
            None => None,
        }
    }

    /// The last `N` elements as an array.
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        match self.split_last_chunk() {
            Some((_, last)) => Some(last),
            None => None,
        }
    }

    /// The elements before the last `N`, and those as an array.
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {
        if self.len() < N {
            return None;
        }
        match self.split_at_checked(self.len() - N) {
            Some((rest, last)) => unsafe { Some((rest, &*(last.as_ptr() as *const [T; N]))) },
            None => None,
        }
    }

    /// All elements as an array, if there are `N` of them.
    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() == N { self.first_chunk() } else { None }
    }

    /// The elements before `mid`, and those from there on.
    #[track_caller]
    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {
        match self.split_at_checked(mid) {
            Some(halves) => halves,
            None => panic!("mid > len"),
        }
    }

    /// The elements before `mid`, and those from there on, to change.
    #[track_caller]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        match self.split_at_mut_checked(mid) {
            Some(halves) => halves,
            None => panic!("mid > len"),
        }
    }

    /// Like [`slice::split_at`], if `mid` lies inside.
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {
        if mid <= self.len() {
            unsafe { Some(self.split_at_unchecked(mid)) }
        } else {
            None
        }
    }

    /// Like [`slice::split_at_mut`], if `mid` lies inside.
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {
        if mid <= self.len() {
            unsafe { Some(self.split_at_mut_unchecked(mid)) }
        } else {
            None
        }
    }

    /// Like [`slice::split_at`], without a check.
    pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {
        let first = self.as_ptr();
        unsafe { (from_raw_parts(first, mid), from_raw_parts(first.add(mid), self.len() - mid)) }
    }

    /// Like [`slice::split_at_mut`], without a check.
    pub const unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        let len = self.len();
        let first = self.as_mut_ptr();
        unsafe { (from_raw_parts_mut(first, mid), from_raw_parts_mut(first.add(mid), len - mid)) }
    }

    /// The slice as arrays of `N`, and the elements that are left.
    #[track_caller]
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {
        assert!(N != 0, "chunk size must be non-zero");
        let count = self.len() / N;
        let (whole, rest) = self.split_at(count * N);
        unsafe { (from_raw_parts(whole.as_ptr() as *const [T; N], count), rest) }
    }

    /// The slice as arrays of `N`, and the elements that are left, to change.
    #[track_caller]
    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {
        assert!(N != 0, "chunk size must be non-zero");
        let count = self.len() / N;
        let (whole, rest) = self.split_at_mut(count * N);
        unsafe { (from_raw_parts_mut(whole.as_mut_ptr() as *mut [T; N], count), rest) }
    }

    /// Cuts the first element off the slice.
    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T> {
        let (first, rest) = self.split_first()?;
        *self = rest;
        Some(first)
    }

    /// Cuts the last element off the slice.
    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T> {
        let (last, rest) = self.split_last()?;
        *self = rest;
        Some(last)
    }
}

impl<T, const N: usize> [[T; N]] {
    /// The elements of all arrays as one slice.
    pub const fn as_flattened(&self) -> &[T] {
        unsafe { from_raw_parts(self.as_ptr() as *const T, self.len() * N) }
    }

    /// The elements of all arrays as one slice, to change.
    pub const fn as_flattened_mut(&mut self) -> &mut [T] {
        let len = self.len() * N;
        unsafe { from_raw_parts_mut(self.as_mut_ptr() as *mut T, len) }
    }
}
