//! Methods of `char`.

use crate::char::tables;
use crate::char::{DecodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, ToLowercase, ToUppercase};
use crate::prelude::v1::*;
use crate::{slice, str};

impl char {
    /// The least character.
    pub const MIN: char = '\0';

    /// The greatest character.
    pub const MAX: char = '\u{10FFFF}';

    /// How many bytes UTF-8 needs at most.
    pub const MAX_LEN_UTF8: usize = 4;

    /// How many 16-bit units UTF-16 needs at most.
    pub const MAX_LEN_UTF16: usize = 2;

    /// Stands in for what cannot be decoded: �.
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';

    /// The version of Unicode.
    pub const UNICODE_VERSION: (u8, u8, u8) = (17, 0, 0);

    /// Decodes UTF-16.
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
        crate::char::decode_utf16(iter)
    }

    /// The character with this number, if there is one.
    pub const fn from_u32(i: u32) -> Option<char> {
        crate::char::from_u32(i)
    }

    /// The character with this number, which the caller knows there is.
    pub const unsafe fn from_u32_unchecked(i: u32) -> char {
        unsafe { crate::char::from_u32_unchecked(i) }
    }

    /// The digit with this value.
    pub const fn from_digit(num: u32, radix: u32) -> Option<char> {
        crate::char::from_digit(num, radix)
    }

    /// Whether this is a digit with this base.
    #[track_caller]
    pub const fn is_digit(self, radix: u32) -> bool {
        self.to_digit(radix).is_some()
    }

    /// The value of a digit with this base.
    #[track_caller]
    pub const fn to_digit(self, radix: u32) -> Option<u32> {
        assert!(
            radix >= 2 && radix <= 36,
            "to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive"
        );
        let value = match self {
            '0'..='9' => self as u32 - '0' as u32,
            'a'..='z' => self as u32 - 'a' as u32 + 10,
            'A'..='Z' => self as u32 - 'A' as u32 + 10,
            _ => return None,
        };
        if value < radix { Some(value) } else { None }
    }

    /// The characters of `\u{…}`.
    pub fn escape_unicode(self) -> EscapeUnicode {
        EscapeUnicode::new(self)
    }

    /// The character as `{:?}` writes it.
    pub fn escape_debug(self) -> EscapeDebug {
        EscapeDebug::new(self)
    }

    /// The character as it can stand in a program in ASCII.
    pub fn escape_default(self) -> EscapeDefault {
        EscapeDefault::new(self)
    }

    /// How many bytes UTF-8 needs.
    pub const fn len_utf8(self) -> usize {
        let code = self as u32;
        if code < 0x80 {
            1
        } else if code < 0x800 {
            2
        } else if code < 0x10000 {
            3
        } else {
            4
        }
    }

    /// How many 16-bit units UTF-16 needs.
    pub const fn len_utf16(self) -> usize {
        if (self as u32) < 0x10000 { 1 } else { 2 }
    }

    /// Writes the character in UTF-8.
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        let bytes = encode_utf8_raw(self as u32, dst);
        unsafe { str::from_utf8_unchecked_mut(bytes) }
    }

    /// Writes the character in UTF-16.
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {
        let mut code = self as u32;
        let (needed, room) = (self.len_utf16(), dst.len());
        if room < needed {
            panic!("encode_utf16: need {needed} bytes to encode U+{code:04X} but buffer has just {room}");
        }
        if needed == 1 {
            dst[0] = code as u16;
        } else {
            code -= 0x10000;
            dst[0] = 0xD800 | (code >> 10) as u16;
            dst[1] = 0xDC00 | (code & 0x3FF) as u16;
        }
        unsafe { slice::from_raw_parts_mut(dst.as_mut_ptr(), needed) }
    }

    /// Whether this is a letter.
    pub const fn is_alphabetic(self) -> bool {
        match self {
            'a'..='z' | 'A'..='Z' => true,
            c => c > '\x7f' && tables::contains(tables::ALPHABETIC, c),
        }
    }

    /// Whether this is a small letter.
    pub const fn is_lowercase(self) -> bool {
        match self {
            'a'..='z' => true,
            c => c > '\x7f' && tables::contains(tables::LOWERCASE, c),
        }
    }

    /// Whether this is a capital letter.
    pub const fn is_uppercase(self) -> bool {
        match self {
            'A'..='Z' => true,
            c => c > '\x7f' && tables::contains(tables::UPPERCASE, c),
        }
    }

    /// Whether this is white space.
    pub const fn is_whitespace(self) -> bool {
        matches!(
            self,
            ' ' | '\t'..='\r'
                | '\u{85}'
                | '\u{A0}'
                | '\u{1680}'
                | '\u{2000}'..='\u{200A}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{202F}'
                | '\u{205F}'
                | '\u{3000}'
        )
    }

    /// Whether this is a letter or a number.
    pub const fn is_alphanumeric(self) -> bool {
        self.is_alphabetic() || self.is_numeric()
    }

    /// Whether this is a control character.
    pub const fn is_control(self) -> bool {
        matches!(self, '\0'..='\x1f' | '\x7f'..='\u{9f}')
    }

    /// Whether this is a digit or another number.
    pub const fn is_numeric(self) -> bool {
        match self {
            '0'..='9' => true,
            c => c > '\x7f' && tables::contains(tables::NUMERIC, c),
        }
    }

    /// The small letters for this one.
    pub fn to_lowercase(self) -> ToLowercase {
        ToLowercase::new(self)
    }

    /// The capital letters for this one.
    pub fn to_uppercase(self) -> ToUppercase {
        ToUppercase::new(self)
    }

    /// Whether this is in ASCII.
    pub const fn is_ascii(&self) -> bool {
        (*self as u32) < 128
    }

    /// The capital letter, in ASCII only.
    pub const fn to_ascii_uppercase(&self) -> char {
        if self.is_ascii_lowercase() { (*self as u8 - 32) as char } else { *self }
    }

    /// The small letter, in ASCII only.
    pub const fn to_ascii_lowercase(&self) -> char {
        if self.is_ascii_uppercase() { (*self as u8 + 32) as char } else { *self }
    }

    /// Whether the two are the same letter, in ASCII.
    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool {
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
        matches!(*self, 'A'..='Z' | 'a'..='z')
    }

    /// Whether this is an ASCII capital letter.
    pub const fn is_ascii_uppercase(&self) -> bool {
        matches!(*self, 'A'..='Z')
    }

    /// Whether this is an ASCII small letter.
    pub const fn is_ascii_lowercase(&self) -> bool {
        matches!(*self, 'a'..='z')
    }

    /// Whether this is an ASCII letter or digit.
    pub const fn is_ascii_alphanumeric(&self) -> bool {
        matches!(*self, '0'..='9' | 'A'..='Z' | 'a'..='z')
    }

    /// Whether this is an ASCII digit.
    pub const fn is_ascii_digit(&self) -> bool {
        matches!(*self, '0'..='9')
    }

    /// Whether this is a hexadecimal digit.
    pub const fn is_ascii_hexdigit(&self) -> bool {
        matches!(*self, '0'..='9' | 'A'..='F' | 'a'..='f')
    }

    /// Whether this is ASCII punctuation.
    pub const fn is_ascii_punctuation(&self) -> bool {
        matches!(*self, '!'..='/' | ':'..='@' | '['..='`' | '{'..='~')
    }

    /// Whether this is an ASCII character that leaves ink.
    pub const fn is_ascii_graphic(&self) -> bool {
        matches!(*self, '!'..='~')
    }

    /// Whether this is ASCII white space.
    pub const fn is_ascii_whitespace(&self) -> bool {
        matches!(*self, '\t' | '\n' | '\x0C' | '\r' | ' ')
    }

    /// Whether this is an ASCII control character.
    pub const fn is_ascii_control(&self) -> bool {
        matches!(*self, '\0'..='\x1f' | '\x7f')
    }
}

/// Writes a number in UTF-8, even one that is no character.
pub(crate) const fn encode_utf8_raw(code: u32, dst: &mut [u8]) -> &mut [u8] {
    let needed = if code < 0x80 {
        1
    } else if code < 0x800 {
        2
    } else if code < 0x10000 {
        3
    } else {
        4
    };
    let room = dst.len();
    if room < needed {
        panic!("encode_utf8: need {needed} bytes to encode U+{code:04X} but buffer has just {room}");
    }
    match needed {
        1 => dst[0] = code as u8,
        2 => {
            dst[0] = (code >> 6) as u8 | 0xC0;
            dst[1] = (code & 0x3F) as u8 | 0x80;
        }
        3 => {
            dst[0] = (code >> 12) as u8 | 0xE0;
            dst[1] = (code >> 6 & 0x3F) as u8 | 0x80;
            dst[2] = (code & 0x3F) as u8 | 0x80;
        }
        _ => {
            dst[0] = (code >> 18) as u8 | 0xF0;
            dst[1] = (code >> 12 & 0x3F) as u8 | 0x80;
            dst[2] = (code >> 6 & 0x3F) as u8 | 0x80;
            dst[3] = (code & 0x3F) as u8 | 0x80;
        }
    }
    unsafe { slice::from_raw_parts_mut(dst.as_mut_ptr(), needed) }
}
