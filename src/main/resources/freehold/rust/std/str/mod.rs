//! Text: bytes that are valid UTF-8.

mod bytes;
mod chunks;
mod error;
mod index;
mod iter;
mod methods;
mod owned;
mod pattern;
mod search;
mod split;
mod trim;
mod validate;

pub use self::bytes::Bytes;
pub use self::chunks::{Utf8Chunk, Utf8Chunks};
pub use self::error::{ParseBoolError, Utf8Error};
pub use self::iter::{CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode};
pub use self::iter::{Lines, SplitAsciiWhitespace, SplitWhitespace};
pub use self::pattern::Pattern;
pub use self::split::{MatchIndices, Matches, RMatchIndices, RMatches, RSplit, RSplitN};
pub use self::split::{RSplitTerminator, Split, SplitInclusive, SplitN, SplitTerminator};
pub(crate) use self::validate::char_at;

use self::validate::validate;
use crate::intrinsics;
use crate::prelude::v1::*;

/// Types that can be read from text.
pub trait FromStr: Sized {
    /// What says why it could not be read.
    type Err;
    /// Reads a value.
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError> {
        match s {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(ParseBoolError::new()),
        }
    }
}

/// The bytes as text, if they are valid UTF-8.
pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
    match validate(v) {
        Ok(()) => Ok(unsafe { from_utf8_unchecked(v) }),
        Err(error) => Err(error),
    }
}

/// The bytes as text to change, if they are valid UTF-8.
pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {
    match validate(v) {
        Ok(()) => Ok(unsafe { from_utf8_unchecked_mut(v) }),
        Err(error) => Err(error),
    }
}

/// The bytes as text; the caller knows that they are valid.
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {
    unsafe { intrinsics::transmute(v) }
}

/// The bytes as text to change; the caller knows that they are valid.
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {
    unsafe { intrinsics::transmute(v) }
}

/// The bytes as text in the same memory; the caller knows that they are valid.
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {
    unsafe { Box::from_raw(Box::into_raw(v) as *mut str) }
}
