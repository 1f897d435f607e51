//! Numbers from text.

use crate::intrinsics;
use crate::num::error::FloatErrorKind;
use crate::num::{IntErrorKind, ParseFloatError, ParseIntError};
use crate::prelude::v1::*;
use crate::str::FromStr;

/// The value of a digit, or something too large.
fn digit_value(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => (byte - b'0') as u32,
        b'a'..=b'z' => (byte - b'a') as u32 + 10,
        b'A'..=b'Z' => (byte - b'A') as u32 + 10,
        _ => 255,
    }
}

macro_rules! parse_integers {
    ($($type:ident $is_signed:literal)*) => {$(
        impl $type {
            /// Reads a number with the given base, 2 to 36.
            pub const fn from_str_radix(src: &str, radix: u32) -> Result<$type, ParseIntError> {
                if radix < 2 || radix > 36 {
                    panic!("from_ascii_radix: radix must lie in the range `[2, 36]` - found {radix}");
                }
                let bytes = src.as_bytes();
                if bytes.len() == 0 {
                    return Err(ParseIntError { kind: IntErrorKind::Empty });
                }
                let negative = $is_signed && bytes[0] == b'-';
                let mut i = if negative || bytes[0] == b'+' { 1 } else { 0 };
                if i == bytes.len() {
                    return Err(ParseIntError { kind: IntErrorKind::InvalidDigit });
                }
                let mut result: $type = 0;
                while i < bytes.len() {
                    let digit = digit_value(bytes[i]);
                    if digit >= radix {
                        return Err(ParseIntError { kind: IntErrorKind::InvalidDigit });
                    }
                    // An i8 has no 128 and no base above 127 is allowed, so both casts are exact.
                    let (shifted, overflow) = intrinsics::mul_with_overflow(result, radix as $type);
                    let (next, overflow_too) = if negative {
                        intrinsics::sub_with_overflow(shifted, digit as $type)
                    } else {
                        intrinsics::add_with_overflow(shifted, digit as $type)
                    };
                    if overflow || overflow_too {
                        let kind = if negative {
                            IntErrorKind::NegOverflow
                        } else {
                            IntErrorKind::PosOverflow
                        };
                        return Err(ParseIntError { kind });
                    }
                    result = next;
                    i += 1;
                }
                Ok(result)
            }
        }

        impl FromStr for $type {
            type Err = ParseIntError;
            fn from_str(src: &str) -> Result<$type, ParseIntError> {
                $type::from_str_radix(src, 10)
            }
        }
    )*};
}

parse_integers! {
    u8 false u16 false u32 false u64 false u128 false usize false
    i8 true i16 true i32 true i64 true i128 true isize true
}

macro_rules! parse_floats {
    ($($type:ident)*) => {$(
        impl FromStr for $type {
            type Err = ParseFloatError;
            fn from_str(src: &str) -> Result<$type, ParseFloatError> {
                if src.len() == 0 {
                    return Err(ParseFloatError { kind: FloatErrorKind::Empty });
                }
                let (value, valid) =
                    unsafe { intrinsics::float_from_text::<$type>(src.as_ptr(), src.len()) };
                if valid {
                    Ok(value)
                } else {
                    Err(ParseFloatError { kind: FloatErrorKind::Invalid })
                }
            }
        }
    )*};
}

parse_floats! { f32 f64 }
