//! Methods of `str` that look at it as a whole.

use crate::intrinsics;
use crate::prelude::v1::*;
use crate::slice::SliceIndex;
use crate::str::index::slice_error_fail;
use crate::str::{Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault};
use crate::str::{EscapeUnicode, FromStr, Lines, SplitAsciiWhitespace, SplitWhitespace, Utf8Error};

impl str {
    /// How many bytes the text has.
    pub const fn len(&self) -> usize {
        intrinsics::pointer_metadata(self as *const str)
    }

    /// Whether there is no text.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes as text, if they are valid UTF-8.
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
        crate::str::from_utf8(v)
    }

    /// The bytes as text; the caller knows that they are valid.
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {
        unsafe { crate::str::from_utf8_unchecked(v) }
    }

    /// The bytes as text to change, if they are valid UTF-8.
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {
        crate::str::from_utf8_mut(v)
    }

    /// The bytes as text to change; the caller knows that they are valid.
    pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {
        unsafe { crate::str::from_utf8_unchecked_mut(v) }
    }

    /// Whether a character begins at the index, or the text ends there.
    pub const fn is_char_boundary(&self, index: usize) -> bool {
        if index == 0 {
            return true;
        }
        let bytes = self.as_bytes();
        if index >= bytes.len() {
            index == bytes.len()
        } else {
            // A byte 10xxxxxx goes on with a character that has begun.
            bytes[index] & 0xC0 != 0x80
        }
    }

    /// The last index up to this one where a character begins.
    pub const fn floor_char_boundary(&self, index: usize) -> usize {
        if index >= self.len() {
            return self.len();
        }
        let mut i = index;
        while !self.is_char_boundary(i) {
            i -= 1;
        }
        i
    }

    /// The first index from this one where a character begins.
    pub const fn ceil_char_boundary(&self, index: usize) -> usize {
        if index >= self.len() {
            return self.len();
        }
        let mut i = index;
        while !self.is_char_boundary(i) {
            i += 1;
        }
        i
    }

    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8] {
        unsafe { intrinsics::transmute(self) }
    }

    /// The bytes, to change; they must stay valid.
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {
        unsafe { intrinsics::transmute(self) }
    }

    /// A pointer to the first byte.
    pub const fn as_ptr(&self) -> *const u8 {
        self as *const str as *const u8
    }

    /// A pointer to the first byte, to write through.
    pub const fn as_mut_ptr(&mut self) -> *mut u8 {
        self as *mut str as *mut u8
    }

    /// The part in a range of bytes, if there is one.
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {
        i.get(self)
    }

    /// The part in a range of bytes to change, if there is one.
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {
        i.get_mut(self)
    }

    /// The part in a range of bytes, which the caller knows is there.
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output {
        unsafe { &*i.get_unchecked(self) }
    }

    /// The part in a range of bytes to change, which the caller knows is there.
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output {
        unsafe { &mut *i.get_unchecked_mut(self) }
    }

    /// The parts before and from an index.
    pub fn split_at(&self, mid: usize) -> (&str, &str) {
        match self.split_at_checked(mid) {
            Some(pair) => pair,
            None => slice_error_fail(self, 0, mid),
        }
    }

    /// The parts before and from an index, to change.
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {
        if !self.is_char_boundary(mid) {
            slice_error_fail(self, 0, mid);
        }
        let length = self.len();
        let text: *mut str = self;
        unsafe {
            let first = (0..mid).get_unchecked_mut(text);
            let second = (mid..length).get_unchecked_mut(text);
            (&mut *first, &mut *second)
        }
    }

    /// The parts before and from an index, if a character begins there.
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {
        if self.is_char_boundary(mid) {
            let length = self.len();
            Some(unsafe { (self.get_unchecked(0..mid), self.get_unchecked(mid..length)) })
        } else {
            None
        }
    }

    /// The parts before and from an index to change, if a character begins there.
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {
        if self.is_char_boundary(mid) { Some(self.split_at_mut(mid)) } else { None }
    }

    /// The characters.
    pub fn chars(&self) -> Chars<'_> {
        Chars::new(self)
    }

    /// The characters with their byte indices.
    pub fn char_indices(&self) -> CharIndices<'_> {
        CharIndices::new(self)
    }

    /// The bytes, one after the other.
    pub fn bytes(&self) -> Bytes<'_> {
        Bytes(self.as_bytes().iter())
    }

    /// The words: what is between white space.
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {
        SplitWhitespace::new(self)
    }

    /// The words: what is between ASCII white space.
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {
        SplitAsciiWhitespace::new(self)
    }

    /// The lines, without what ends them.
    pub fn lines(&self) -> Lines<'_> {
        Lines::new(self)
    }

    /// The text in UTF-16.
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> {
        EncodeUtf16::new(self)
    }

    /// Reads a value.
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
        FromStr::from_str(self)
    }

    /// Whether all characters are in ASCII.
    pub const fn is_ascii(&self) -> bool {
        self.as_bytes().is_ascii()
    }

    /// Whether the two are the same, but for the case of ASCII letters.
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {
        self.as_bytes().eq_ignore_ascii_case(other.as_bytes())
    }

    /// Makes ASCII letters capital.
    pub const fn make_ascii_uppercase(&mut self) {
        unsafe { self.as_bytes_mut() }.make_ascii_uppercase()
    }

    /// Makes ASCII letters small.
    pub const fn make_ascii_lowercase(&mut self) {
        unsafe { self.as_bytes_mut() }.make_ascii_lowercase()
    }

    /// The text as `{:?}` writes it, without the quotes around it.
    pub fn escape_debug(&self) -> EscapeDebug<'_> {
        EscapeDebug::new(self)
    }

    /// The text as it can stand in a program in ASCII.
    pub fn escape_default(&self) -> EscapeDefault<'_> {
        EscapeDefault::new(self)
    }

    /// The text with each character as `\u{…}`.
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {
        EscapeUnicode::new(self)
    }
}
