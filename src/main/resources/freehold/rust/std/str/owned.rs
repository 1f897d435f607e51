//! Methods of `str` that make new text.

use crate::char::tables;
use crate::prelude::v1::*;
use crate::str::Pattern;

impl str {
    /// The text with other text in place of the matches.
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
        let mut result = String::with_capacity(self.len());
        let mut last = 0;
        for (start, part) in self.match_indices(from) {
            result.push_str(unsafe { self.get_unchecked(last..start) });
            result.push_str(to);
            last = start + part.len();
        }
        result.push_str(unsafe { self.get_unchecked(last..) });
        result
    }

    /// The text with other text in place of the first matches.
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {
        let mut result = String::with_capacity(32);
        let mut last = 0;
        for (start, part) in self.match_indices(pat).take(count) {
            result.push_str(unsafe { self.get_unchecked(last..start) });
            result.push_str(to);
            last = start + part.len();
        }
        result.push_str(unsafe { self.get_unchecked(last..) });
        result
    }

    /// The text in small letters.
    pub fn to_lowercase(&self) -> String {
        let mut result = String::with_capacity(self.len());
        for (i, c) in self.char_indices() {
            if c == 'Σ' {
                result.push(small_sigma(self, i));
            } else if c.is_ascii() {
                result.push(c.to_ascii_lowercase());
            } else {
                for lower in c.to_lowercase() {
                    result.push(lower);
                }
            }
        }
        result
    }

    /// The text in capital letters.
    pub fn to_uppercase(&self) -> String {
        let mut result = String::with_capacity(self.len());
        for c in self.chars() {
            if c.is_ascii() {
                result.push(c.to_ascii_uppercase());
            } else {
                for upper in c.to_uppercase() {
                    result.push(upper);
                }
            }
        }
        result
    }

    /// The text with capital letters, in ASCII only.
    pub fn to_ascii_uppercase(&self) -> String {
        let mut text = String::from(self);
        text.make_ascii_uppercase();
        text
    }

    /// The text with small letters, in ASCII only.
    pub fn to_ascii_lowercase(&self) -> String {
        let mut text = String::from(self);
        text.make_ascii_lowercase();
        text
    }

    /// The text `n` times.
    pub fn repeat(&self, n: usize) -> String {
        let length = self.len().checked_mul(n).expect("capacity overflow");
        let mut result = String::with_capacity(length);
        let mut i = 0;
        while i < n {
            result.push_str(self);
            i += 1;
        }
        result
    }

    /// The text as a `String`, in the same memory.
    pub fn into_string(self: Box<str>) -> String {
        String::from(self)
    }

    /// The bytes of the text, in the same memory.
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {
        Box::from(self)
    }
}

/// The small sigma for the capital one at an index: `ς` at the end of a word, else `σ`.
fn small_sigma(text: &str, i: usize) -> char {
    let before = unsafe { text.get_unchecked(..i) };
    let after = unsafe { text.get_unchecked(i + 2..) };
    let follows = is_cased(before.chars().rev());
    let goes_on = is_cased(after.chars());
    if follows && !goes_on { 'ς' } else { 'σ' }
}

/// Whether the first character that counts has a case.
fn is_cased<I: Iterator<Item = char>>(chars: I) -> bool {
    for c in chars {
        if c.is_ascii() {
            if !matches!(c, '\'' | '.' | ':' | '^' | '`') {
                return c.is_ascii_alphabetic();
            }
        } else if !tables::contains(tables::CASE_IGNORABLE, c) {
            return tables::contains(tables::CASED, c);
        }
    }
    false
}
