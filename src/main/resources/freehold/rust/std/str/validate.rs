//! UTF-8 (RFC 3629).

use crate::prelude::v1::*;
use crate::str::Utf8Error;

/// Whether a byte goes on with a character that has begun: 10xxxxxx.
fn is_continuation(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// Whether the second byte of a character may follow the first.
fn is_second(first: u8, second: u8) -> bool {
    match first {
        0xC2..=0xDF => is_continuation(second),
        0xE0 => second >= 0xA0 && second <= 0xBF,
        0xED => second >= 0x80 && second <= 0x9F,
        0xE1..=0xEC | 0xEE | 0xEF => is_continuation(second),
        0xF0 => second >= 0x90 && second <= 0xBF,
        0xF1..=0xF3 => is_continuation(second),
        0xF4 => second >= 0x80 && second <= 0x8F,
        _ => false,
    }
}

/// How many bytes a character has that begins with this one; 0 if none does.
fn width(first: u8) -> usize {
    match first {
        0..=0x7F => 1,
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => 0,
    }
}

/// Checks that bytes are valid UTF-8.
pub(super) const fn validate(v: &[u8]) -> Result<(), Utf8Error> {
    let mut i = 0;
    while i < v.len() {
        let first = v[i];
        if first < 0x80 {
            i += 1;
            continue;
        }
        let width = width(first);
        let mut valid = 1;
        while valid < width {
            if i + valid >= v.len() {
                return Err(Utf8Error { valid_up_to: i, error_len: None });
            }
            let byte = v[i + valid];
            let goes_on = if valid == 1 { is_second(first, byte) } else { is_continuation(byte) };
            if !goes_on {
                break;
            }
            valid += 1;
        }
        if valid != width {
            return Err(Utf8Error { valid_up_to: i, error_len: Some(valid as u8) });
        }
        i += width;
    }
    Ok(())
}

/// The character that begins at a place in valid UTF-8.
pub(crate) unsafe fn char_at(bytes: &[u8], i: usize) -> char {
    let first = bytes[i] as u32;
    let code = if first < 0x80 {
        first
    } else if first < 0xE0 {
        (first & 0x1F) << 6 | (bytes[i + 1] & 0x3F) as u32
    } else if first < 0xF0 {
        (first & 0x0F) << 12 | ((bytes[i + 1] & 0x3F) as u32) << 6 | (bytes[i + 2] & 0x3F) as u32
    } else {
        (first & 0x07) << 18
            | ((bytes[i + 1] & 0x3F) as u32) << 12
            | ((bytes[i + 2] & 0x3F) as u32) << 6
            | (bytes[i + 3] & 0x3F) as u32
    };
    unsafe { char::from_u32_unchecked(code) }
}

/// The start of the character that ends before a place in valid UTF-8.
pub(super) fn start_before(bytes: &[u8], end: usize) -> usize {
    let mut start = end - 1;
    while start > 0 && is_continuation(bytes[start]) {
        start -= 1;
    }
    start
}
