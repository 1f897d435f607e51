//! Characters from UTF-16.

use crate::fmt;
use crate::prelude::v1::*;

/// Decodes 16-bit units.
#[derive(Clone, Debug)]
pub struct DecodeUtf16<I: Iterator<Item = u16>> {
    iter: I,
    /// A unit that was read too early.
    waiting: Option<u16>,
}

/// A unit that is half of a character and alone.
#[derive(Debug, Clone, Eq, PartialEq)]
pub struct DecodeUtf16Error {
    code: u16,
}

/// Decodes 16-bit units.
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
    DecodeUtf16 { iter: iter.into_iter(), waiting: None }
}

impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;

    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>> {
        let unit = match self.waiting.take() {
            Some(unit) => unit,
            None => self.iter.next()?,
        };
        if unit & 0xF800 != 0xD800 {
            return Some(Ok(unsafe { char::from_u32_unchecked(unit as u32) }));
        }
        if unit >= 0xDC00 {
            return Some(Err(DecodeUtf16Error { code: unit }));
        }
        match self.iter.next() {
            Some(second) if second >= 0xDC00 && second <= 0xDFFF => {
                let code = ((unit & 0x3FF) as u32) << 10 | (second & 0x3FF) as u32;
                Some(Ok(unsafe { char::from_u32_unchecked(code + 0x10000) }))
            }
            other => {
                self.waiting = other;
                Some(Err(DecodeUtf16Error { code: unit }))
            }
        }
    }
}

impl DecodeUtf16Error {
    /// The unit.
    pub fn unpaired_surrogate(&self) -> u16 {
        self.code
    }
}

impl fmt::Display for DecodeUtf16Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unpaired surrogate found: {:x}", self.code)
    }
}
