//! Why bytes are no text.

use crate::error::Error;
use crate::fmt;
use crate::prelude::v1::*;
use crate::str::Utf8Error;

/// The bytes are not valid UTF-8.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct FromUtf8Error {
    bytes: Vec<u8>,
    error: Utf8Error,
}

impl FromUtf8Error {
    pub(super) fn new(bytes: Vec<u8>, error: Utf8Error) -> FromUtf8Error {
        FromUtf8Error { bytes, error }
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, with `\u{FFFD}` where they are not valid.
    pub fn into_utf8_lossy(self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The bytes, moved out.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Where they are not valid.
    pub fn utf8_error(&self) -> Utf8Error {
        self.error
    }
}

impl fmt::Display for FromUtf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl Error for FromUtf8Error {}

/// The numbers are not valid UTF-16.
#[derive(Debug)]
pub struct FromUtf16Error(());

impl FromUtf16Error {
    pub(super) fn new() -> FromUtf16Error {
        FromUtf16Error(())
    }
}

impl fmt::Display for FromUtf16Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid utf-16: lone surrogate found")
    }
}

impl Error for FromUtf16Error {}
