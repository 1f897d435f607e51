//! Removing a part of a text.

use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::prelude::v1::*;
use crate::str::{self, Chars};

/// The characters that [`String::drain`] removes.
pub struct Drain<'a> {
    string: *mut String,
    start: usize,
    end: usize,
    iter: Chars<'a>,
    _marker: PhantomData<&'a mut String>,
}

impl<'a> Drain<'a> {
    pub(super) fn new(string: &'a mut String, start: usize, end: usize) -> Drain<'a> {
        let string: *mut String = string;
        let iter = unsafe {
            let first = (*string).as_ptr().add(start);
            let bytes = crate::slice::from_raw_parts(first, end - start);
            str::from_utf8_unchecked(bytes).chars()
        };
        Drain { string, start, end, iter, _marker: PhantomData }
    }

    /// The characters that were not given yet.
    pub fn as_str(&self) -> &str {
        self.iter.as_str()
    }
}

impl Iterator for Drain<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl DoubleEndedIterator for Drain<'_> {
    fn next_back(&mut self) -> Option<char> {
        self.iter.next_back()
    }
}

impl FusedIterator for Drain<'_> {}

impl Drop for Drain<'_> {
    /// Closes the gap.
    fn drop(&mut self) {
        unsafe {
            let bytes = (*self.string).as_mut_vec();
            let len = bytes.len();
            let first = bytes.as_mut_ptr();
            let tail = first.add(self.end) as *const u8;
            intrinsics::copy(tail, first.add(self.start), len - self.end);
            bytes.set_len(len - (self.end - self.start));
        }
    }
}

impl AsRef<str> for Drain<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Drain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Drain").field(&self.as_str()).finish()
    }
}
