//! Cutting a slice in two, or a piece off it.

use super::{from_raw_parts, from_raw_parts_mut};
use crate::mem;
use crate::ops::{RangeFrom, RangeTo, RangeToInclusive};
use crate::prelude::v1::*;

/// A range that has one end: it takes what is before it, or what is after it.
pub trait OneSided {
    /// Whether the front is taken, and where the cut is.
    fn cut(self) -> Option<(bool, usize)>;
}

impl OneSided for RangeTo<usize> {
    fn cut(self) -> Option<(bool, usize)> {
        Some((true, self.end))
    }
}

impl OneSided for RangeToInclusive<usize> {
    fn cut(self) -> Option<(bool, usize)> {
        Some((true, self.end.checked_add(1)?))
    }
}

impl OneSided for RangeFrom<usize> {
    fn cut(self) -> Option<(bool, usize)> {
        Some((false, self.start))
    }
}

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

    /// The first `N` elements as an array, and the others, to change.
    pub const fn split_first_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T; N], &mut [T])> {
        match self.split_at_mut_checked(N) {
            Some((first, rest)) => unsafe {
                Some((&mut *(first.as_mut_ptr() as *mut [T; N]), rest))
            },
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

    /// The elements before the last `N`, and those as an array, to change.
    pub const fn split_last_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T], &mut [T; N])> {
        let len = self.len();
        if len < N {
            return None;
        }
        match self.split_at_mut_checked(len - N) {
            Some((rest, last)) => unsafe {
                Some((rest, &mut *(last.as_mut_ptr() as *mut [T; N])))
            },
            None => None,
        }
    }

    /// The last `N` elements as an array, to change.
    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        match self.split_last_chunk_mut() {
            Some((_, last)) => Some(last),
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

    /// The elements that are left at the front, and the others as arrays of `N`.
    #[track_caller]
    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {
        assert!(N != 0, "chunk size must be non-zero");
        let count = self.len() / N;
        let (rest, whole) = self.split_at(self.len() - count * N);
        unsafe { (rest, from_raw_parts(whole.as_ptr() as *const [T; N], count)) }
    }

    /// The elements that are left at the front, and the others as arrays of `N`, to change.
    #[track_caller]
    pub const fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {
        assert!(N != 0, "chunk size must be non-zero");
        let len = self.len();
        let count = len / N;
        let (rest, whole) = self.split_at_mut(len - count * N);
        unsafe { (rest, from_raw_parts_mut(whole.as_mut_ptr() as *mut [T; N], count)) }
    }

    /// The slice as arrays of `N`; its length must be a multiple of that.
    pub const unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {
        unsafe { from_raw_parts(self.as_ptr() as *const [T; N], self.len() / N) }
    }

    /// The slice as arrays of `N`, to change; its length must be a multiple of that.
    pub const unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] {
        let count = self.len() / N;
        unsafe { from_raw_parts_mut(self.as_mut_ptr() as *mut [T; N], count) }
    }

    /// The slice as values of another type, where those would be aligned: nowhere.
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {
        (self, &[], &[])
    }

    /// The slice as values of another type, where those would be aligned: nowhere.
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {
        (self, &mut [], &mut [])
    }

    /// The number of an element of this slice, if the reference is to one.
    pub fn element_offset(&self, element: &T) -> Option<usize> {
        let size = size_of::<T>();
        if size == 0 {
            panic!("elements are zero-sized");
        }
        let start = self.as_ptr() as usize;
        let distance = (element as *const T as usize).wrapping_sub(start);
        if distance % size == 0 && distance / size < self.len() {
            Some(distance / size)
        } else {
            None
        }
    }

    /// Cuts the elements of a one-sided range off the slice.
    pub fn split_off<'a, R: OneSided>(self: &mut &'a Self, range: R) -> Option<&'a Self> {
        let (takes_front, middle) = range.cut()?;
        let (front, back) = self.split_at_checked(middle)?;
        if takes_front {
            *self = back;
            Some(front)
        } else {
            *self = front;
            Some(back)
        }
    }

    /// Cuts the elements of a one-sided range off the slice, to change.
    pub fn split_off_mut<'a, R: OneSided>(
        self: &mut &'a mut Self,
        range: R,
    ) -> Option<&'a mut Self> {
        let (takes_front, middle) = range.cut()?;
        if middle > self.len() {
            return None;
        }
        let (front, back) = mem::take(self).split_at_mut(middle);
        if takes_front {
            *self = back;
            Some(front)
        } else {
            *self = front;
            Some(back)
        }
    }

    /// Cuts the first element off the slice, to change.
    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        let (first, rest) = mem::take(self).split_first_mut()?;
        *self = rest;
        Some(first)
    }

    /// Cuts the last element off the slice, to change.
    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        let (last, rest) = mem::take(self).split_last_mut()?;
        *self = rest;
        Some(last)
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
