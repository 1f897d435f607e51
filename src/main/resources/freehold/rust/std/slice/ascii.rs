//! Bytes as ASCII text.

use crate::fmt;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

impl [u8] {
    /// Whether all bytes are ASCII.
    pub const fn is_ascii(&self) -> bool {
        let mut i = 0;
        while i < self.len() {
            if self[i] >= 128 {
                return false;
            }
            i += 1;
        }
        true
    }

    /// Whether the bytes are the same but for the case of ASCII letters.
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let mut i = 0;
        while i < self.len() {
            if !self[i].eq_ignore_ascii_case(&other[i]) {
                return false;
            }
            i += 1;
        }
        true
    }

    /// Makes all ASCII letters capitals.
    pub const fn make_ascii_uppercase(&mut self) {
        let mut i = 0;
        while i < self.len() {
            self[i] = self[i].to_ascii_uppercase();
            i += 1;
        }
    }

    /// Makes all ASCII letters small.
    pub const fn make_ascii_lowercase(&mut self) {
        let mut i = 0;
        while i < self.len() {
            self[i] = self[i].to_ascii_lowercase();
            i += 1;
        }
    }

    /// A copy with all ASCII letters capitals.
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {
        let mut bytes = self.to_vec();
        bytes.make_ascii_uppercase();
        bytes
    }

    /// A copy with all ASCII letters small.
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {
        let mut bytes = self.to_vec();
        bytes.make_ascii_lowercase();
        bytes
    }

    /// The bytes without ASCII white space at the front.
    pub const fn trim_ascii_start(&self) -> &[u8] {
        let mut bytes = self;
        while let [first, rest @ ..] = bytes {
            if first.is_ascii_whitespace() {
                bytes = rest;
            } else {
                break;
            }
        }
        bytes
    }

    /// The bytes without ASCII white space at the end.
    pub const fn trim_ascii_end(&self) -> &[u8] {
        let mut bytes = self;
        while let [rest @ .., last] = bytes {
            if last.is_ascii_whitespace() {
                bytes = rest;
            } else {
                break;
            }
        }
        bytes
    }

    /// The bytes without ASCII white space at both ends.
    pub const fn trim_ascii(&self) -> &[u8] {
        self.trim_ascii_start().trim_ascii_end()
    }

    /// The bytes as one would write them in a byte string.
    pub fn escape_ascii(&self) -> EscapeAscii<'_> {
        EscapeAscii { rest: self, front: None, back: None }
    }
}

/// Bytes with what is not printable written as escapes.
#[derive(Clone)]
pub struct EscapeAscii<'a> {
    rest: &'a [u8],
    front: Option<crate::ascii::EscapeDefault>,
    back: Option<crate::ascii::EscapeDefault>,
}

impl Iterator for EscapeAscii<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        loop {
            if let Some(escape) = &mut self.front {
                if let Some(byte) = escape.next() {
                    return Some(byte);
                }
                self.front = None;
            }
            match self.rest {
                [first, rest @ ..] => {
                    self.front = Some(crate::ascii::escape_default(*first));
                    self.rest = rest;
                }
                [] => return self.back.as_mut()?.next(),
            }
        }
    }
}

impl DoubleEndedIterator for EscapeAscii<'_> {
    fn next_back(&mut self) -> Option<u8> {
        loop {
            if let Some(escape) = &mut self.back {
                if let Some(byte) = escape.next_back() {
                    return Some(byte);
                }
                self.back = None;
            }
            match self.rest {
                [rest @ .., last] => {
                    self.back = Some(crate::ascii::escape_default(*last));
                    self.rest = rest;
                }
                [] => return self.front.as_mut()?.next_back(),
            }
        }
    }
}

impl FusedIterator for EscapeAscii<'_> {}

impl fmt::Display for EscapeAscii<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.clone() {
            fmt::Write::write_char(f, byte as char)?;
        }
        Ok(())
    }
}

impl fmt::Debug for EscapeAscii<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EscapeAscii").finish_non_exhaustive()
    }
}
