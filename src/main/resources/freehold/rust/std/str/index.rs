//! Parts of a text by byte indices.

use crate::ops::{Index, IndexMut, Range, RangeFrom, RangeFull};
use crate::ops::{RangeInclusive, RangeTo, RangeToInclusive};
use crate::prelude::v1::*;
use crate::ptr;
use crate::slice::SliceIndex;

impl<I: SliceIndex<str>> Index<I> for str {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<I: SliceIndex<str>> IndexMut<I> for str {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

/// Panics because there is no text between these indices.
#[track_caller]
pub(super) fn slice_error_fail(s: &str, begin: usize, end: usize) -> ! {
    let (shown, more) = if s.len() > 256 {
        (s.get(..s.floor_char_boundary(256)).unwrap_or(""), "[...]")
    } else {
        (s, "")
    };
    if begin > s.len() {
        panic!("start byte index {begin} is out of bounds of `{shown}`{more}");
    }
    if end > s.len() {
        panic!("end byte index {end} is out of bounds of `{shown}`{more}");
    }
    if begin > end {
        panic!("begin > end ({begin} > {end}) when slicing `{shown}`{more}");
    }
    let (name, index) = if s.is_char_boundary(begin) { ("end", end) } else { ("start", begin) };
    let start = s.floor_char_boundary(index);
    let c = unsafe { super::char_at(s.as_bytes(), start) };
    let stop = start + c.len_utf8();
    panic!(
        "{name} byte index {index} is not a char boundary; it is inside {c:?} (bytes {start}..{stop}) of `{shown}`{more}"
    );
}

/// The part between two indices, without a check.
unsafe fn part(s: *const str, start: usize, end: usize) -> *const str {
    let bytes = s as *const [u8] as *const u8;
    unsafe { ptr::slice_from_raw_parts(bytes.add(start), end - start) as *const str }
}

/// Whether there is text between two indices.
fn is_part(s: &str, start: usize, end: usize) -> bool {
    start <= end && s.is_char_boundary(start) && s.is_char_boundary(end)
}

unsafe impl SliceIndex<str> for Range<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        if is_part(slice, self.start, self.end) {
            Some(unsafe { &*part(slice, self.start, self.end) })
        } else {
            None
        }
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        if is_part(slice, self.start, self.end) {
            Some(unsafe { &mut *(part(slice as *mut str, self.start, self.end) as *mut str) })
        } else {
            None
        }
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const str {
        unsafe { part(slice, self.start, self.end) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {
        unsafe { part(slice, self.start, self.end) as *mut str }
    }

    #[track_caller]
    fn index(self, slice: &str) -> &str {
        let (start, end) = (self.start, self.end);
        if !is_part(slice, start, end) {
            slice_error_fail(slice, start, end);
        }
        unsafe { &*part(slice, start, end) }
    }

    #[track_caller]
    fn index_mut(self, slice: &mut str) -> &mut str {
        let (start, end) = (self.start, self.end);
        if !is_part(slice, start, end) {
            slice_error_fail(slice, start, end);
        }
        unsafe { &mut *(part(slice as *mut str, start, end) as *mut str) }
    }
}

/// The end of `..=end` as that of `..end`.
fn after(end: usize) -> usize {
    if end == usize::MAX { end } else { end + 1 }
}

unsafe impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        (0..self.end).get(slice)
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        let range = 0..self.end;
        range.get_mut(slice)
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const str {
        unsafe { part(slice, 0, self.end) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {
        unsafe { part(slice, 0, self.end) as *mut str }
    }

    #[track_caller]
    fn index(self, slice: &str) -> &str {
        (0..self.end).index(slice)
    }

    #[track_caller]
    fn index_mut(self, slice: &mut str) -> &mut str {
        let range = 0..self.end;
        range.index_mut(slice)
    }
}

unsafe impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        (self.start..slice.len()).get(slice)
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        let range = self.start..slice.len();
        range.get_mut(slice)
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const str {
        unsafe { part(slice, self.start, (slice as *const [u8]).len()) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {
        unsafe { part(slice, self.start, (slice as *const [u8]).len()) as *mut str }
    }

    #[track_caller]
    fn index(self, slice: &str) -> &str {
        (self.start..slice.len()).index(slice)
    }

    #[track_caller]
    fn index_mut(self, slice: &mut str) -> &mut str {
        let range = self.start..slice.len();
        range.index_mut(slice)
    }
}

unsafe impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        (0..after(self.end)).get(slice)
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        let range = 0..after(self.end);
        range.get_mut(slice)
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const str {
        unsafe { part(slice, 0, after(self.end)) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {
        unsafe { part(slice, 0, after(self.end)) as *mut str }
    }

    #[track_caller]
    fn index(self, slice: &str) -> &str {
        (0..after(self.end)).index(slice)
    }

    #[track_caller]
    fn index_mut(self, slice: &mut str) -> &mut str {
        let range = 0..after(self.end);
        range.index_mut(slice)
    }
}

unsafe impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        (first(&self)..after(self.end)).get(slice)
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        let range = first(&self)..after(self.end);
        range.get_mut(slice)
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const str {
        unsafe { part(slice, first(&self), after(self.end)) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {
        unsafe { part(slice, first(&self), after(self.end)) as *mut str }
    }

    #[track_caller]
    fn index(self, slice: &str) -> &str {
        (first(&self)..after(self.end)).index(slice)
    }

    #[track_caller]
    fn index_mut(self, slice: &mut str) -> &mut str {
        let range = first(&self)..after(self.end);
        range.index_mut(slice)
    }
}

/// The start of `start..=end`, which is behind the end when iteration is over.
fn first(range: &RangeInclusive<usize>) -> usize {
    if range.exhausted { after(range.end) } else { range.start }
}

unsafe impl SliceIndex<str> for RangeFull {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        Some(slice)
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        Some(slice)
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const str {
        slice
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {
        slice
    }

    fn index(self, slice: &str) -> &str {
        slice
    }

    fn index_mut(self, slice: &mut str) -> &mut str {
        slice
    }
}
