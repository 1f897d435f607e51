//! Slices: a row of values somewhere in memory, seen through a pointer and a length.

mod ascii;
mod chunks;
mod chunks_exact;
mod index;
mod iter;
mod join;
mod ordered;
mod owned;
mod parts;
mod raw;
mod rchunks;
mod select;
mod sort;
mod split;
mod split_n;

use crate::intrinsics;
use crate::prelude::v1::*;

pub use self::ascii::EscapeAscii;
pub use self::chunks::{ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksMut, Windows};
pub use self::chunks_exact::{ChunksExact, ChunksExactMut};
pub use self::index::{GetDisjointMutError, SliceIndex, range};
pub use self::iter::{Iter, IterMut};
pub use self::join::{Concat, Join};
pub use self::owned::into_vec;
pub use self::raw::{from_mut, from_raw_parts, from_raw_parts_mut, from_ref};
pub use self::rchunks::{RChunks, RChunksExact, RChunksExactMut, RChunksMut};
pub use self::split::{RSplit, RSplitMut, Split, SplitInclusive, SplitInclusiveMut, SplitMut};
pub use self::split_n::{RSplitN, RSplitNMut, SplitN, SplitNMut};

pub(crate) use self::index::{end_out_of_range, start_after_end, start_out_of_range};

impl<T> [T] {
    /// How many elements there are.
    pub const fn len(&self) -> usize {
        intrinsics::pointer_metadata(self as *const [T])
    }

    /// Whether there are no elements.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The address of the first element.
    pub const fn as_ptr(&self) -> *const T {
        self as *const [T] as *const T
    }

    /// The address of the first element, to write through.
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut [T] as *mut T
    }

    /// The addresses of the first element and of the end.
    pub const fn as_ptr_range(&self) -> crate::ops::Range<*const T> {
        let start = self.as_ptr();
        crate::ops::Range { start, end: unsafe { intrinsics::offset(start, self.len() as isize) } }
    }

    /// The first element.
    pub const fn first(&self) -> Option<&T> {
        match self {
            [first, ..] => Some(first),
            [] => None,
        }
    }

    /// The first element, to change.
    pub const fn first_mut(&mut self) -> Option<&mut T> {
        match self {
            [first, ..] => Some(first),
            [] => None,
        }
    }

    /// The last element.
    pub const fn last(&self) -> Option<&T> {
        match self {
            [.., last] => Some(last),
            [] => None,
        }
    }

    /// The last element, to change.
    pub const fn last_mut(&mut self) -> Option<&mut T> {
        match self {
            [.., last] => Some(last),
            [] => None,
        }
    }

    /// The element or the part at `index`, if it lies inside.
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> {
        index.get(self)
    }

    /// The element or the part at `index`, to change, if it lies inside.
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> {
        index.get_mut(self)
    }

    /// The element or the part at `index`, without a check.
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output {
        unsafe { &*index.get_unchecked(self as *const [T]) }
    }

    /// The element or the part at `index`, to change, without a check.
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output {
        unsafe { &mut *index.get_unchecked_mut(self as *mut [T]) }
    }

    /// Exchanges two elements.
    #[track_caller]
    pub const fn swap(&mut self, a: usize, b: usize) {
        let a: *mut T = &mut self[a];
        let b: *mut T = &mut self[b];
        unsafe {
            let value = intrinsics::read(a as *const T);
            intrinsics::copy(b as *const T, a, 1);
            intrinsics::write(b, value);
        }
    }

    /// Puts the elements in the opposite order.
    pub const fn reverse(&mut self) {
        let len = self.len();
        let mut i = 0;
        while i < len / 2 {
            self.swap(i, len - 1 - i);
            i += 1;
        }
    }

    /// Gives a reference to each element.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter::new(self)
    }

    /// Gives a mutable reference to each element.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut::new(self)
    }

    /// Whether an element equals `x`.
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        let mut i = 0;
        while i < self.len() {
            if self[i] == *x {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether the first elements are those of `needle`.
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        let count = needle.len();
        self.len() >= count && self[..count] == *needle
    }

    /// Whether the last elements are those of `needle`.
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        let count = needle.len();
        self.len() >= count && self[self.len() - count..] == *needle
    }

    /// What follows `prefix`, if the slice begins with that.
    pub fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]>
    where
        T: PartialEq,
    {
        if self.starts_with(prefix) { Some(&self[prefix.len()..]) } else { None }
    }

    /// What is before `suffix`, if the slice ends with that.
    pub fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]>
    where
        T: PartialEq,
    {
        if self.ends_with(suffix) { Some(&self[..self.len() - suffix.len()]) } else { None }
    }

    /// Makes each element a clone of `value`.
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        let len = self.len();
        if len == 0 {
            return;
        }
        let mut i = 0;
        while i < len - 1 {
            self[i] = value.clone();
            i += 1;
        }
        self[len - 1] = value;
    }

    /// Makes each element what `f` gives.
    pub fn fill_with<F: FnMut() -> T>(&mut self, mut f: F) {
        let mut i = 0;
        while i < self.len() {
            self[i] = f();
            i += 1;
        }
    }

    /// Makes the elements clones of those of `src`, which must be as many.
    #[track_caller]
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone,
    {
        check_lengths(src.len(), self.len());
        let mut i = 0;
        while i < src.len() {
            self[i].clone_from(&src[i]);
            i += 1;
        }
    }

    /// Copies the elements of `src`, which must be as many.
    #[track_caller]
    pub const fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy,
    {
        check_lengths(src.len(), self.len());
        unsafe { intrinsics::copy_nonoverlapping(src.as_ptr(), self.as_mut_ptr(), src.len()) }
    }

    /// Copies a part of the slice to another place in it.
    #[track_caller]
    pub fn copy_within<R: crate::ops::RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy,
    {
        let source = range(src, ..self.len());
        let count = source.end - source.start;
        if dest > self.len() - count {
            panic!("dest is out of bounds");
        }
        unsafe {
            let first = self.as_mut_ptr();
            intrinsics::copy(first.add(source.start) as *const T, first.add(dest), count);
        }
    }

    /// Exchanges all elements with those of `other`, which must be as many.
    #[track_caller]
    pub fn swap_with_slice(&mut self, other: &mut [T]) {
        if self.len() != other.len() {
            panic!("destination and source slices have different lengths");
        }
        let mut i = 0;
        while i < self.len() {
            crate::mem::swap(&mut self[i], &mut other[i]);
            i += 1;
        }
    }

    /// Moves the first `mid` elements to the end.
    #[track_caller]
    pub fn rotate_left(&mut self, mid: usize) {
        assert!(mid <= self.len());
        self[..mid].reverse();
        self[mid..].reverse();
        self.reverse();
    }

    /// Moves the last `k` elements to the front.
    #[track_caller]
    pub fn rotate_right(&mut self, k: usize) {
        assert!(k <= self.len());
        self.rotate_left(self.len() - k);
    }
}

#[track_caller]
const fn check_lengths(source: usize, target: usize) {
    if source != target {
        panic!(
            "copy_from_slice: source slice length ({source}) does not match destination slice \
             length ({target})"
        );
    }
}
