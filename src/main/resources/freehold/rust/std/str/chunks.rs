//! Bytes of which some are text.

use crate::fmt;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;
use crate::str::{from_utf8_unchecked, validate::validate};

/// Text, and the bytes behind it that are none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> {
    valid: &'a str,
    invalid: &'a [u8],
}

impl<'a> Utf8Chunk<'a> {
    /// The text.
    pub fn valid(&self) -> &'a str {
        self.valid
    }

    /// The bytes behind it that are none; empty only at the end.
    pub fn invalid(&self) -> &'a [u8] {
        self.invalid
    }
}

/// Gives the pieces of bytes that are text.
#[derive(Clone)]
pub struct Utf8Chunks<'a> {
    rest: &'a [u8],
}

impl [u8] {
    /// The pieces that are text, each with the bytes behind it that are none.
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_> {
        Utf8Chunks { rest: self }
    }
}

impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;

    fn next(&mut self) -> Option<Utf8Chunk<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let (valid_up_to, wrong) = match validate(self.rest) {
            Ok(()) => (self.rest.len(), 0),
            Err(error) => {
                let left = self.rest.len() - error.valid_up_to();
                (error.valid_up_to(), error.error_len().unwrap_or(left))
            }
        };
        let (valid, rest) = self.rest.split_at(valid_up_to);
        let (invalid, rest) = rest.split_at(wrong);
        self.rest = rest;
        Some(Utf8Chunk { valid: unsafe { from_utf8_unchecked(valid) }, invalid })
    }
}

impl FusedIterator for Utf8Chunks<'_> {}

impl fmt::Debug for Utf8Chunks<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Utf8Chunks { .. }")
    }
}
