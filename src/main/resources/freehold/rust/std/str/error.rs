//! Why bytes are not text, or text is not a `bool`.

use crate::fmt;
use crate::prelude::v1::*;

/// The bytes are not valid UTF-8.
#[derive(Copy, Eq, PartialEq, Clone, Debug)]
pub struct Utf8Error {
    pub(super) valid_up_to: usize,
    pub(super) error_len: Option<u8>,
}

impl Utf8Error {
    /// How many bytes are valid.
    pub const fn valid_up_to(&self) -> usize {
        self.valid_up_to
    }

    /// How many bytes are wrong; none if more bytes could make them right.
    pub const fn error_len(&self) -> Option<usize> {
        match self.error_len {
            Some(len) => Some(len as usize),
            None => None,
        }
    }
}

impl fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.valid_up_to;
        match self.error_len {
            Some(len) => write!(f, "invalid utf-8 sequence of {len} bytes from index {place}"),
            None => write!(f, "incomplete utf-8 byte sequence from index {place}"),
        }
    }
}

/// The text is neither `true` nor `false`.
#[derive(Clone, PartialEq, Eq)]
pub struct ParseBoolError {
    _private: (),
}

impl ParseBoolError {
    pub(super) fn new() -> ParseBoolError {
        ParseBoolError { _private: () }
    }
}

impl fmt::Debug for ParseBoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParseBoolError")
    }
}

impl fmt::Display for ParseBoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("provided string was not `true` or `false`")
    }
}
