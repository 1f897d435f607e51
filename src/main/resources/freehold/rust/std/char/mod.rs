//! Characters: Unicode scalar values.

mod case;
mod convert;
mod escape;
mod methods;
pub(crate) mod tables;
mod utf16;

pub use self::case::{ToLowercase, ToUppercase};
pub use self::convert::{CharTryFromError, ParseCharError, TryFromCharError};
pub use self::convert::{from_digit, from_u32, from_u32_unchecked};
pub use self::escape::{EscapeDebug, EscapeDefault, EscapeUnicode};
pub(crate) use self::escape::{needs_escape, needs_escape_later, write_escaped};
pub(crate) use self::methods::encode_utf8_raw;
pub use self::utf16::{DecodeUtf16, DecodeUtf16Error, decode_utf16};

use crate::prelude::v1::*;

/// The greatest character.
pub const MAX: char = char::MAX;

/// Stands in for what cannot be decoded: �.
pub const REPLACEMENT_CHARACTER: char = char::REPLACEMENT_CHARACTER;

/// The version of Unicode.
pub const UNICODE_VERSION: (u8, u8, u8) = char::UNICODE_VERSION;
