//! `String`: text on the heap that can grow.

mod convert;
mod drain;
mod errors;
mod extend;
mod traits;

use crate::borrow::Cow;
use crate::char;
use crate::collections::TryReserveError;
use crate::fmt;
use crate::intrinsics;
use crate::ops::{Range, RangeBounds};
use crate::prelude::v1::*;
use crate::slice;
use crate::str;

pub use self::convert::ToString;
pub use self::drain::Drain;
pub use self::errors::{FromUtf16Error, FromUtf8Error};
pub use crate::convert::Infallible as ParseError;

/// Text that can grow: a vector of bytes that are always valid UTF-8.
#[shape(text(vec.buf.ptr, vec.len, vec.buf.cap.0))]
pub struct String {
    vec: Vec<u8>,
}

impl String {
    /// An empty text. It has no block until something is pushed.
    pub const fn new() -> String {
        String { vec: Vec::new() }
    }

    /// An empty text with room for `capacity` bytes.
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> String {
        String { vec: Vec::with_capacity(capacity) }
    }

    /// The text that the bytes are in UTF-8, if they are.
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        match str::from_utf8(&vec) {
            Ok(_) => Ok(String { vec }),
            Err(error) => Err(FromUtf8Error::new(vec, error)),
        }
    }

    /// The text that the bytes are in UTF-8, with `\u{FFFD}` where they are not.
    pub fn from_utf8_lossy(bytes: &[u8]) -> Cow<'_, str> {
        let mut rest = bytes;
        let mut text = String::new();
        loop {
            match str::from_utf8(rest) {
                Ok(valid) => {
                    if rest.len() == bytes.len() {
                        return Cow::Borrowed(valid);
                    }
                    text.push_str(valid);
                    return Cow::Owned(text);
                }
                Err(error) => {
                    let (valid, after) = rest.split_at(error.valid_up_to());
                    text.push_str(unsafe { str::from_utf8_unchecked(valid) });
                    text.push('\u{FFFD}');
                    match error.error_len() {
                        Some(len) => rest = &after[len..],
                        None => return Cow::Owned(text),
                    }
                    if rest.is_empty() {
                        return Cow::Owned(text);
                    }
                }
            }
        }
    }

    /// The text that the bytes are in UTF-8, without a check.
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {
        String { vec: bytes }
    }

    /// The text that the numbers are in UTF-16, if they are.
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {
        let mut text = String::with_capacity(v.len());
        for decoded in char::decode_utf16(v.iter().copied()) {
            match decoded {
                Ok(ch) => text.push(ch),
                Err(_) => return Err(FromUtf16Error::new()),
            }
        }
        Ok(text)
    }

    /// The text that the numbers are in UTF-16, with `\u{FFFD}` where they are not.
    pub fn from_utf16_lossy(v: &[u16]) -> String {
        let mut text = String::with_capacity(v.len());
        for decoded in char::decode_utf16(v.iter().copied()) {
            match decoded {
                Ok(ch) => text.push(ch),
                Err(_) => text.push('\u{FFFD}'),
            }
        }
        text
    }

    /// The text in the block at `buf`.
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {
        unsafe { String { vec: Vec::from_raw_parts(buf, length, capacity) } }
    }

    /// Gives the block away: pointer, length and capacity.
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) {
        self.vec.into_raw_parts()
    }

    /// The bytes of the text.
    pub fn into_bytes(self) -> Vec<u8> {
        self.vec
    }

    /// The text as a slice.
    pub fn as_str(&self) -> &str {
        unsafe { str::from_utf8_unchecked(self.vec.as_slice()) }
    }

    /// The text as a slice, to change.
    pub fn as_mut_str(&mut self) -> &mut str {
        unsafe { str::from_utf8_unchecked_mut(self.vec.as_mut_slice()) }
    }

    /// Adds text at the end.
    #[track_caller]
    pub fn push_str(&mut self, string: &str) {
        self.vec.extend_from_copies(string.as_bytes());
    }

    /// Adds a copy of a part of this very text at the end.
    #[track_caller]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {
        let Range { start, end } = slice::range(src, ..self.len());
        assert!(self.is_char_boundary(start));
        assert!(self.is_char_boundary(end));
        self.vec.extend_from_within(start..end);
    }

    /// For how many bytes there is room.
    pub const fn capacity(&self) -> usize {
        self.vec.capacity()
    }

    /// Makes room for at least `additional` more bytes.
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        self.vec.reserve(additional)
    }

    /// Makes room for `additional` more bytes, and for no more than that.
    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        self.vec.reserve_exact(additional)
    }

    /// Like [`String::reserve`]; an error where that would end the program.
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.vec.try_reserve(additional)
    }

    /// Like [`String::reserve_exact`]; an error where that would end the program.
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.vec.try_reserve_exact(additional)
    }

    /// Gives back the room that is not used.
    pub fn shrink_to_fit(&mut self) {
        self.vec.shrink_to_fit()
    }

    /// Gives back room, but keeps it for `min_capacity` bytes.
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.vec.shrink_to(min_capacity)
    }

    /// Adds one character, as one to four bytes.
    #[track_caller]
    pub fn push(&mut self, ch: char) {
        if (ch as u32) < 128 {
            self.vec.push(ch as u8);
        } else {
            let mut bytes = [0; 4];
            let text = ch.encode_utf8(&mut bytes);
            self.push_str(text);
        }
    }

    /// The bytes of the text.
    pub fn as_bytes(&self) -> &[u8] {
        self.vec.as_slice()
    }

    /// Drops everything from byte `new_len` on.
    #[track_caller]
    pub fn truncate(&mut self, new_len: usize) {
        if new_len <= self.len() {
            assert!(self.is_char_boundary(new_len));
            self.vec.truncate(new_len)
        }
    }

    /// Removes the last character.
    pub fn pop(&mut self) -> Option<char> {
        let ch = self.chars().next_back()?;
        let new_len = self.len() - ch.len_utf8();
        unsafe { self.vec.set_len(new_len) };
        Some(ch)
    }

    /// Removes the character at byte `idx`; what is after it moves down.
    #[track_caller]
    pub fn remove(&mut self, idx: usize) -> char {
        let ch = match self[idx..].chars().next() {
            Some(ch) => ch,
            None => panic!("cannot remove a char from the end of a string"),
        };
        let next = idx + ch.len_utf8();
        let len = self.len();
        unsafe {
            let first = self.vec.as_mut_ptr();
            intrinsics::copy(first.add(next) as *const u8, first.add(idx), len - next);
            self.vec.set_len(len - (next - idx));
        }
        ch
    }

    /// Keeps the characters for which `f` is true and removes the others.
    pub fn retain<F: FnMut(char) -> bool>(&mut self, mut f: F) {
        let len = self.len();
        let mut next = 0;
        let mut kept = 0;
        while next < len {
            let ch = match self[next..].chars().next() {
                Some(ch) => ch,
                None => break,
            };
            let width = ch.len_utf8();
            if f(ch) {
                if kept < next {
                    unsafe {
                        let first = self.vec.as_mut_ptr();
                        intrinsics::copy(first.add(next) as *const u8, first.add(kept), width);
                    }
                }
                kept += width;
            }
            next += width;
        }
        unsafe { self.vec.set_len(kept) };
    }

    /// Puts a character at byte `idx`; what is from there on moves up.
    #[track_caller]
    pub fn insert(&mut self, idx: usize, ch: char) {
        assert!(self.is_char_boundary(idx));
        let mut bytes = [0; 4];
        let text = ch.encode_utf8(&mut bytes);
        self.insert_bytes(idx, text.as_bytes());
    }

    /// Puts text at byte `idx`; what is from there on moves up.
    #[track_caller]
    pub fn insert_str(&mut self, idx: usize, string: &str) {
        assert!(self.is_char_boundary(idx));
        self.insert_bytes(idx, string.as_bytes());
    }

    #[track_caller]
    fn insert_bytes(&mut self, idx: usize, bytes: &[u8]) {
        let len = self.len();
        let count = bytes.len();
        self.vec.reserve(count);
        unsafe {
            let place = self.vec.as_mut_ptr().add(idx);
            intrinsics::copy(place as *const u8, place.add(count), len - idx);
            intrinsics::copy_nonoverlapping(bytes.as_ptr(), place, count);
            self.vec.set_len(len + count);
        }
    }

    /// The vector under the text. It must stay valid UTF-8.
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {
        &mut self.vec
    }

    /// How many bytes the text has.
    pub const fn len(&self) -> usize {
        self.vec.len()
    }

    /// Whether the text is empty.
    pub const fn is_empty(&self) -> bool {
        self.vec.is_empty()
    }

    /// Moves the text from byte `at` on into a string of its own.
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> String {
        assert!(self.is_char_boundary(at));
        String { vec: self.vec.split_off(at) }
    }

    /// Removes all text and keeps the block.
    pub fn clear(&mut self) {
        self.vec.clear()
    }

    /// Removes a part, character by character.
    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {
        let Range { start, end } = slice::range(range, ..self.len());
        assert!(self.is_char_boundary(start));
        assert!(self.is_char_boundary(end));
        Drain::new(self, start, end)
    }

    /// Replaces a part by other text.
    #[track_caller]
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {
        let range = slice::range(range, ..self.len());
        if !self.is_char_boundary(range.start) {
            panic!("start of range should be a character boundary");
        }
        if !self.is_char_boundary(range.end) {
            panic!("end of range should be a character boundary");
        }
        let tail_len = self.len() - range.end;
        let count = replace_with.len();
        let removed = range.end - range.start;
        if count > removed {
            self.vec.reserve(count - removed);
        }
        unsafe {
            let first = self.vec.as_mut_ptr();
            let tail = first.add(range.end) as *const u8;
            intrinsics::copy(tail, first.add(range.start + count), tail_len);
            let place = first.add(range.start);
            intrinsics::copy_nonoverlapping(replace_with.as_ptr(), place, count);
            self.vec.set_len(range.start + count + tail_len);
        }
    }

    /// The text as a box, in a block without spare room.
    pub fn into_boxed_str(self) -> Box<str> {
        let bytes = self.vec.into_boxed_slice();
        unsafe { Box::from_raw(Box::into_raw(bytes) as *mut str) }
    }

    /// Never frees the text, and lends it for as long as the program runs.
    pub fn leak<'a>(self) -> &'a mut str {
        let bytes = self.vec.leak();
        unsafe { str::from_utf8_unchecked_mut(bytes) }
    }
}

impl fmt::Write for String {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.push_str(s);
        Ok(())
    }

    fn write_char(&mut self, c: char) -> fmt::Result {
        self.push(c);
        Ok(())
    }
}
