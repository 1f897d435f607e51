//! What can stand in the brackets of `slice[…]`.

use crate::error::Error;
use crate::fmt;
use crate::intrinsics;
use crate::ops::{Bound, Index, IndexMut};
use crate::ops::{Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo};
use crate::ops::RangeToInclusive;
use crate::prelude::v1::*;

/// A number or a range that chooses an element or a part of a `T`.
pub unsafe trait SliceIndex<T: ?Sized> {
    /// What is chosen.
    type Output: ?Sized;

    /// The chosen, if it lies inside.
    fn get(self, slice: &T) -> Option<&Self::Output>;

    /// The chosen, to change, if it lies inside.
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;

    /// The chosen, without a check.
    unsafe fn get_unchecked(self, slice: *const T) -> *const Self::Output;

    /// The chosen, to change, without a check.
    unsafe fn get_unchecked_mut(self, slice: *mut T) -> *mut Self::Output;

    /// The chosen, or a panic.
    #[track_caller]
    fn index(self, slice: &T) -> &Self::Output;

    /// The chosen, to change, or a panic.
    #[track_caller]
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;

    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;

    fn get(self, slice: &[T]) -> Option<&T> {
        if self < slice.len() { Some(&slice[self]) } else { None }
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut T> {
        if self < slice.len() { Some(&mut slice[self]) } else { None }
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const T {
        unsafe { intrinsics::offset(slice as *const T, self as isize) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut T {
        unsafe { intrinsics::offset(slice as *const T, self as isize) as *mut T }
    }

    #[track_caller]
    fn index(self, slice: &[T]) -> &T {
        &slice[self]
    }

    #[track_caller]
    fn index_mut(self, slice: &mut [T]) -> &mut T {
        &mut slice[self]
    }
}

unsafe impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        if self.start <= self.end && self.end <= slice.len() {
            unsafe { Some(&*self.get_unchecked(slice)) }
        } else {
            None
        }
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if self.start <= self.end && self.end <= slice.len() {
            unsafe { Some(&mut *self.get_unchecked_mut(slice)) }
        } else {
            None
        }
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        unsafe {
            let first = intrinsics::offset(slice as *const T, self.start as isize);
            intrinsics::pointer_from_parts::<T, [T]>(first, self.end - self.start)
        }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        unsafe { self.get_unchecked(slice as *const [T]) as *mut [T] }
    }

    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] {
        check_range(self.start, self.end, slice.len());
        unsafe { &*self.get_unchecked(slice) }
    }

    #[track_caller]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        check_range(self.start, self.end, slice.len());
        unsafe { &mut *self.get_unchecked_mut(slice) }
    }
}

/// The other ranges choose what a `Range` chooses.
macro_rules! index_by_range {
    ($type:ty, |$range:ident, $len:ident| $checked:expr, $unchecked:expr) => {
        unsafe impl<T> SliceIndex<[T]> for $type {
            type Output = [T];

            fn get(self, slice: &[T]) -> Option<&[T]> {
                let $range = self;
                let $len = slice.len();
                let range: Option<Range<usize>> = $checked;
                range?.get(slice)
            }

            fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
                let $range = self;
                let $len = slice.len();
                let range: Option<Range<usize>> = $checked;
                range?.get_mut(slice)
            }

            unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
                let $range = self;
                let $len = intrinsics::pointer_metadata(slice);
                let range: Range<usize> = $unchecked;
                unsafe { range.get_unchecked(slice) }
            }

            unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
                let $range = self;
                let $len = intrinsics::pointer_metadata(slice as *const [T]);
                let range: Range<usize> = $unchecked;
                unsafe { range.get_unchecked_mut(slice) }
            }

            #[track_caller]
            fn index(self, slice: &[T]) -> &[T] {
                let range = range(self, ..slice.len());
                unsafe { &*range.get_unchecked(slice) }
            }

            #[track_caller]
            fn index_mut(self, slice: &mut [T]) -> &mut [T] {
                let range = range(self, ..slice.len());
                unsafe { &mut *range.get_unchecked_mut(slice) }
            }
        }
    };
}

index_by_range!(RangeTo<usize>, |range, len| Some(0..range.end), 0..range.end);
index_by_range!(RangeFrom<usize>, |range, len| Some(range.start..len), range.start..len);
index_by_range!(RangeFull, |_range, len| Some(0..len), 0..len);
index_by_range!(
    RangeInclusive<usize>,
    |range, len| if *range.end() == usize::MAX { None } else { Some(exclusive(&range)) },
    exclusive(&range)
);
index_by_range!(
    RangeToInclusive<usize>,
    |range, len| if range.end == usize::MAX { None } else { Some(0..range.end + 1) },
    0..range.end + 1
);
index_by_range!(
    (Bound<usize>, Bound<usize>),
    |range, len| from_bounds(&range, len),
    match from_bounds(&range, len) {
        Some(range) => range,
        None => 0..0,
    }
);

/// `a..=b` as `a..b + 1`, or the empty rest of it if it was iterated over to its end.
fn exclusive(range: &RangeInclusive<usize>) -> Range<usize> {
    let end = range.end + 1;
    if range.exhausted { end..end } else { range.start..end }
}

fn from_bounds(range: &(Bound<usize>, Bound<usize>), len: usize) -> Option<Range<usize>> {
    let start = match range.0 {
        Bound::Included(start) => start,
        Bound::Excluded(before) => before.checked_add(1)?,
        Bound::Unbounded => 0,
    };
    let end = match range.1 {
        Bound::Included(last) => last.checked_add(1)?,
        Bound::Excluded(end) => end,
        Bound::Unbounded => len,
    };
    Some(start..end)
}

/// The range in numbers; a panic if it leaves `bounds`.
#[track_caller]
pub fn range<R: RangeBounds<usize>>(range: R, bounds: RangeTo<usize>) -> Range<usize> {
    let len = bounds.end;
    let start = match range.start_bound() {
        Bound::Included(start) => *start,
        Bound::Excluded(before) => match before.checked_add(1) {
            Some(start) => start,
            None => start_out_of_range(*before, len),
        },
        Bound::Unbounded => 0,
    };
    let end = match range.end_bound() {
        Bound::Included(last) => match last.checked_add(1) {
            Some(end) => end,
            None => end_out_of_range(*last, len),
        },
        Bound::Excluded(end) => *end,
        Bound::Unbounded => len,
    };
    check_range(start, end, len);
    start..end
}

/// A panic unless `start..end` lies in a slice of `len` elements.
#[track_caller]
fn check_range(start: usize, end: usize, len: usize) {
    if start <= end && end <= len {
        return;
    }
    if start > len {
        start_out_of_range(start, len);
    }
    if end > len {
        end_out_of_range(end, len);
    }
    start_after_end(start, end)
}

#[track_caller]
pub(crate) fn start_out_of_range(start: usize, len: usize) -> ! {
    panic!("range start index {start} out of range for slice of length {len}")
}

#[track_caller]
pub(crate) fn end_out_of_range(end: usize, len: usize) -> ! {
    panic!("range end index {end} out of range for slice of length {len}")
}

#[track_caller]
pub(crate) fn start_after_end(start: usize, end: usize) -> ! {
    panic!("slice index starts at {start} but ends at {end}")
}

/// Why [`slice::get_disjoint_mut`] gives nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetDisjointMutError {
    /// An index is past the end.
    IndexOutOfBounds,
    /// Two indices name the same element.
    OverlappingIndices,
}

impl fmt::Display for GetDisjointMutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            GetDisjointMutError::IndexOutOfBounds => "an index is out of bounds",
            GetDisjointMutError::OverlappingIndices => "there were overlapping indices",
        })
    }
}

impl Error for GetDisjointMutError {}

/// What [`slice::get_disjoint_mut`] takes: numbers or ranges.
pub trait DisjointIndex: Clone {
    /// Whether it lies inside.
    fn is_in_bounds(&self, len: usize) -> bool;

    /// Whether both choose an element in common.
    fn is_overlapping(&self, other: &Self) -> bool;
}

impl DisjointIndex for usize {
    fn is_in_bounds(&self, len: usize) -> bool {
        *self < len
    }

    fn is_overlapping(&self, other: &usize) -> bool {
        *self == *other
    }
}

impl DisjointIndex for Range<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {
        self.start <= self.end && self.end <= len
    }

    fn is_overlapping(&self, other: &Range<usize>) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl DisjointIndex for RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {
        self.start <= self.end && self.end < len
    }

    fn is_overlapping(&self, other: &RangeInclusive<usize>) -> bool {
        self.start <= other.end && other.start <= self.end
    }
}

impl<T> [T] {
    /// Mutable references to several elements or parts at once.
    pub fn get_disjoint_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> Result<[&mut I::Output; N], GetDisjointMutError>
    where
        I: DisjointIndex + SliceIndex<[T]>,
    {
        let mut i = 0;
        while i < N {
            if !indices[i].is_in_bounds(self.len()) {
                return Err(GetDisjointMutError::IndexOutOfBounds);
            }
            let mut j = 0;
            while j < i {
                if indices[j].is_overlapping(&indices[i]) {
                    return Err(GetDisjointMutError::OverlappingIndices);
                }
                j += 1;
            }
            i += 1;
        }
        unsafe { Ok(self.get_disjoint_unchecked_mut(indices)) }
    }

    /// Like [`slice::get_disjoint_mut`], without checks.
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> [&mut I::Output; N]
    where
        I: DisjointIndex + SliceIndex<[T]>,
    {
        let slice: *mut [T] = self;
        crate::array::from_fn(|i| unsafe {
            &mut *indices[i].clone().get_unchecked_mut(slice)
        })
    }
}
