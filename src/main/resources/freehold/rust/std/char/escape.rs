//! Characters as they stand in a program's text.

use crate::char::tables;
use crate::fmt;
use crate::fmt::Formatter;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// Up to ten characters of ASCII, as in `\u{10ffff}`, or one other.
#[derive(Clone, Debug)]
struct Escaped {
    /// The one, if it is not escaped.
    plain: Option<char>,
    ascii: [u8; 10],
    start: usize,
    end: usize,
}

impl Escaped {
    fn plain(c: char) -> Escaped {
        Escaped { plain: Some(c), ascii: [0; 10], start: 0, end: 1 }
    }

    fn backslash(letter: u8) -> Escaped {
        let mut ascii = [0; 10];
        ascii[0] = b'\\';
        ascii[1] = letter;
        Escaped { plain: None, ascii, start: 0, end: 2 }
    }

    fn unicode(c: char) -> Escaped {
        let code = c as u32;
        // `| 1` so that 0 has a digit too.
        let digits = (35 - (code | 1).leading_zeros()) / 4;
        let mut ascii = [0; 10];
        ascii[0] = b'\\';
        ascii[1] = b'u';
        ascii[2] = b'{';
        let mut end = 3;
        let mut left = digits;
        while left > 0 {
            left -= 1;
            let digit = (code >> (4 * left) & 15) as u8;
            ascii[end] = if digit < 10 { b'0' + digit } else { b'a' + (digit - 10) };
            end += 1;
        }
        ascii[end] = b'}';
        Escaped { plain: None, ascii, start: 0, end: end + 1 }
    }

    /// As `{:?}` writes it, quotes too.
    fn debug(c: char) -> Escaped {
        match c {
            '\0' => Escaped::backslash(b'0'),
            '\t' => Escaped::backslash(b't'),
            '\r' => Escaped::backslash(b'r'),
            '\n' => Escaped::backslash(b'n'),
            '\\' | '"' | '\'' => Escaped::backslash(c as u8),
            _ if needs_escape(c) => Escaped::unicode(c),
            _ => Escaped::plain(c),
        }
    }

    /// In ASCII only.
    fn default(c: char) -> Escaped {
        match c {
            '\t' => Escaped::backslash(b't'),
            '\r' => Escaped::backslash(b'r'),
            '\n' => Escaped::backslash(b'n'),
            '\\' | '"' | '\'' => Escaped::backslash(c as u8),
            ' '..='~' => Escaped::plain(c),
            _ => Escaped::unicode(c),
        }
    }

    fn at(&self, i: usize) -> char {
        match self.plain {
            Some(c) => c,
            None => self.ascii[i] as char,
        }
    }
}

/// Whether `{:?}` escapes this character.
pub(crate) fn needs_escape(c: char) -> bool {
    match c {
        '"' | '\'' | '\\' => true,
        ' '..='~' => false,
        _ => c < '\u{80}' || tables::contains(tables::ESCAPED, c),
    }
}

/// Whether `escape_debug` of a string escapes this character behind another one.
pub(crate) fn needs_escape_later(c: char) -> bool {
    if c < '\u{80}' { needs_escape(c) } else { tables::contains(tables::ESCAPED_LATER, c) }
}

/// Writes a character that `{:?}` escapes.
pub(crate) fn write_escaped(c: char, f: &mut Formatter<'_>) -> fmt::Result {
    let escaped = Escaped::debug(c);
    let mut i = 0;
    while i < escaped.end {
        f.write_char(escaped.at(i))?;
        i += 1;
    }
    Ok(())
}

macro_rules! escape_iterators {
    ($($(#[$doc:meta])* $name:ident $function:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Escaped);

        impl $name {
            pub(super) fn new(c: char) -> $name {
                $name(Escaped::$function(c))
            }
        }

        impl Iterator for $name {
            type Item = char;

            fn next(&mut self) -> Option<char> {
                if self.0.start == self.0.end {
                    return None;
                }
                let c = self.0.at(self.0.start);
                self.0.start += 1;
                Some(c)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let count = self.0.end - self.0.start;
                (count, Some(count))
            }
        }

        impl ExactSizeIterator for $name {}
        impl FusedIterator for $name {}

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                let mut i = self.0.start;
                while i < self.0.end {
                    f.write_char(self.0.at(i))?;
                    i += 1;
                }
                Ok(())
            }
        }
    )*};
}

escape_iterators! {
    /// The characters of `\u{…}`.
    EscapeUnicode unicode;
    /// The character as it can stand in a program in ASCII.
    EscapeDefault default;
    /// The character as `{:?}` writes it.
    EscapeDebug debug;
}

impl EscapeDebug {
    /// A character that stays as it is.
    pub(crate) fn unescaped(c: char) -> EscapeDebug {
        EscapeDebug(Escaped::plain(c))
    }
}
