//! The first 128 characters, as bytes.

use crate::fmt;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;
use crate::str;

/// The characters of a byte as it can stand in a program: `\n`, `\x1b`, `a`.
#[derive(Clone)]
pub struct EscapeDefault {
    data: [u8; 4],
    start: usize,
    end: usize,
}

/// The digits of base 16.
const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The characters of a byte as it can stand in a program.
pub fn escape_default(c: u8) -> EscapeDefault {
    let (data, end) = match c {
        b'\t' => ([b'\\', b't', 0, 0], 2),
        b'\r' => ([b'\\', b'r', 0, 0], 2),
        b'\n' => ([b'\\', b'n', 0, 0], 2),
        b'\\' | b'\'' | b'"' => ([b'\\', c, 0, 0], 2),
        b' '..=b'~' => ([c, 0, 0, 0], 1),
        _ => ([b'\\', b'x', DIGITS[(c >> 4) as usize], DIGITS[(c & 15) as usize]], 4),
    };
    EscapeDefault { data, start: 0, end }
}

impl EscapeDefault {
    /// What is left, as text.
    pub fn as_str(&self) -> &str {
        unsafe { str::from_utf8_unchecked(&self.data[self.start..self.end]) }
    }
}

impl Iterator for EscapeDefault {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if self.start == self.end {
            return None;
        }
        let byte = self.data[self.start];
        self.start += 1;
        Some(byte)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.end - self.start;
        (count, Some(count))
    }
}

impl DoubleEndedIterator for EscapeDefault {
    fn next_back(&mut self) -> Option<u8> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        Some(self.data[self.end])
    }
}

impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}

impl fmt::Display for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EscapeDefault").finish_non_exhaustive()
    }
}

impl u8 {
    /// Whether this is an ASCII character.
    pub const fn is_ascii(&self) -> bool {
        *self < 128
    }

    /// The capital letter, in ASCII only.
    pub const fn to_ascii_uppercase(&self) -> u8 {
        if self.is_ascii_lowercase() { *self - 32 } else { *self }
    }

    /// The small letter, in ASCII only.
    pub const fn to_ascii_lowercase(&self) -> u8 {
        if self.is_ascii_uppercase() { *self + 32 } else { *self }
    }

    /// Whether the two are the same letter, in ASCII.
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool {
        self.to_ascii_lowercase() == other.to_ascii_lowercase()
    }

    /// Makes this a capital letter, in ASCII only.
    pub const fn make_ascii_uppercase(&mut self) {
        *self = self.to_ascii_uppercase();
    }

    /// Makes this a small letter, in ASCII only.
    pub const fn make_ascii_lowercase(&mut self) {
        *self = self.to_ascii_lowercase();
    }

    /// Whether this is an ASCII letter.
    pub const fn is_ascii_alphabetic(&self) -> bool {
        matches!(*self, b'A'..=b'Z' | b'a'..=b'z')
    }

    /// Whether this is an ASCII capital letter.
    pub const fn is_ascii_uppercase(&self) -> bool {
        matches!(*self, b'A'..=b'Z')
    }

    /// Whether this is an ASCII small letter.
    pub const fn is_ascii_lowercase(&self) -> bool {
        matches!(*self, b'a'..=b'z')
    }

    /// Whether this is an ASCII letter or digit.
    pub const fn is_ascii_alphanumeric(&self) -> bool {
        matches!(*self, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z')
    }

    /// Whether this is an ASCII digit.
    pub const fn is_ascii_digit(&self) -> bool {
        matches!(*self, b'0'..=b'9')
    }

    /// Whether this is a hexadecimal digit.
    pub const fn is_ascii_hexdigit(&self) -> bool {
        matches!(*self, b'0'..=b'9' | b'A'..=b'F' | b'a'..=b'f')
    }

    /// Whether this is ASCII punctuation.
    pub const fn is_ascii_punctuation(&self) -> bool {
        matches!(*self, b'!'..=b'/' | b':'..=b'@' | b'['..=b'`' | b'{'..=b'~')
    }

    /// Whether this is an ASCII character that leaves ink.
    pub const fn is_ascii_graphic(&self) -> bool {
        matches!(*self, b'!'..=b'~')
    }

    /// Whether this is ASCII white space.
    pub const fn is_ascii_whitespace(&self) -> bool {
        matches!(*self, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
    }

    /// Whether this is an ASCII control character.
    pub const fn is_ascii_control(&self) -> bool {
        matches!(*self, 0..=31 | 127)
    }

    /// The characters of this byte as it can stand in a program.
    pub fn escape_ascii(self) -> EscapeDefault {
        escape_default(self)
    }
}
