//! Characters, lines and words of a text.

use crate::char;
use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::prelude::v1::*;
use crate::{slice, str};

/// Gives the characters of a text.
#[derive(Clone)]
pub struct Chars<'a> {
    start: *const u8,
    end: *const u8,
    _marker: PhantomData<&'a str>,
}

unsafe impl Send for Chars<'_> {}
unsafe impl Sync for Chars<'_> {}

impl<'a> Chars<'a> {
    pub(super) fn new(s: &'a str) -> Chars<'a> {
        let start = s.as_ptr();
        let end = unsafe { intrinsics::offset(start, s.len() as isize) };
        Chars { start, end, _marker: PhantomData }
    }

    /// The text that is left.
    pub fn as_str(&self) -> &'a str {
        unsafe { str::from_utf8_unchecked(slice::from_raw_parts(self.start, self.left())) }
    }

    /// How many bytes are left.
    fn left(&self) -> usize {
        unsafe { intrinsics::pointer_distance(self.end, self.start) as usize }
    }

    /// The next byte of a character that has begun.
    unsafe fn continuation(&mut self) -> u32 {
        unsafe {
            let byte = *self.start;
            self.start = intrinsics::offset(self.start, 1);
            (byte & 0x3F) as u32
        }
    }

    /// Decodes the rest of a character of two bytes or more.
    unsafe fn rest(&mut self, first: u32) -> char {
        unsafe {
            let second = self.continuation();
            let code = if first < 0xE0 {
                (first & 0x1F) << 6 | second
            } else if first < 0xF0 {
                (first & 0x0F) << 12 | second << 6 | self.continuation()
            } else {
                let third = self.continuation();
                (first & 0x07) << 18 | second << 12 | third << 6 | self.continuation()
            };
            char::from_u32_unchecked(code)
        }
    }
}

impl Iterator for Chars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        if self.start == self.end {
            return None;
        }
        unsafe {
            let first = *self.start;
            self.start = intrinsics::offset(self.start, 1);
            if first < 0x80 { Some(first as char) } else { Some(self.rest(first as u32)) }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.left();
        ((left + 3) / 4, Some(left))
    }

    fn count(self) -> usize {
        let mut count = 0;
        let mut place = self.start;
        while place != self.end {
            unsafe {
                // A byte 10xxxxxx goes on with a character that has begun.
                if *place & 0xC0 != 0x80 {
                    count += 1;
                }
                place = intrinsics::offset(place, 1);
            }
        }
        count
    }

    fn last(mut self) -> Option<char> {
        self.next_back()
    }
}

impl DoubleEndedIterator for Chars<'_> {
    fn next_back(&mut self) -> Option<char> {
        if self.start == self.end {
            return None;
        }
        unsafe {
            self.end = intrinsics::offset(self.end, -1);
            while *self.end & 0xC0 == 0x80 {
                self.end = intrinsics::offset(self.end, -1);
            }
            let mut one = Chars { start: self.end, end: self.end, _marker: PhantomData };
            let first = *one.start;
            one.start = intrinsics::offset(one.start, 1);
            if first < 0x80 { Some(first as char) } else { Some(one.rest(first as u32)) }
        }
    }
}

impl FusedIterator for Chars<'_> {}

impl fmt::Debug for Chars<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chars(")?;
        f.debug_list().entries(self.clone()).finish()?;
        f.write_str(")")
    }
}

/// Gives the characters of a text with their byte indices.
#[derive(Clone, Debug)]
pub struct CharIndices<'a> {
    front_offset: usize,
    iter: Chars<'a>,
}

impl<'a> CharIndices<'a> {
    pub(super) fn new(s: &'a str) -> CharIndices<'a> {
        CharIndices { front_offset: 0, iter: Chars::new(s) }
    }

    /// The text that is left.
    pub fn as_str(&self) -> &'a str {
        self.iter.as_str()
    }

    /// The index of the next character.
    pub fn offset(&self) -> usize {
        self.front_offset
    }
}

impl Iterator for CharIndices<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        match self.iter.next() {
            Some(c) => {
                let index = self.front_offset;
                self.front_offset += c.len_utf8();
                Some((index, c))
            }
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }

    fn count(self) -> usize {
        self.iter.count()
    }

    fn last(mut self) -> Option<(usize, char)> {
        self.next_back()
    }
}

impl DoubleEndedIterator for CharIndices<'_> {
    fn next_back(&mut self) -> Option<(usize, char)> {
        match self.iter.next_back() {
            Some(c) => Some((self.front_offset + self.iter.left(), c)),
            None => None,
        }
    }
}

impl FusedIterator for CharIndices<'_> {}

/// Gives the lines of a text, without what ends them.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    rest: &'a str,
}

impl<'a> Lines<'a> {
    pub(super) fn new(s: &'a str) -> Lines<'a> {
        Lines { rest: s }
    }
}

/// A line without `\n` or `\r\n` at its end.
fn without_line_end(line: &str) -> &str {
    match line.strip_suffix('\n') {
        Some(line) => line.strip_suffix('\r').unwrap_or(line),
        None => line,
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.rest.is_empty() {
            return None;
        }
        let end = match self.rest.find('\n') {
            Some(i) => i + 1,
            None => self.rest.len(),
        };
        let (line, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(without_line_end(line))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.rest.is_empty() { (0, Some(0)) } else { (1, Some(self.rest.len())) }
    }

    fn last(mut self) -> Option<&'a str> {
        self.next_back()
    }
}

impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        if self.rest.is_empty() {
            return None;
        }
        // The line end at the very end belongs to the last line.
        let inner = self.rest.strip_suffix('\n').unwrap_or(self.rest);
        let start = match inner.rfind('\n') {
            Some(i) => i + 1,
            None => 0,
        };
        let (rest, line) = self.rest.split_at(start);
        self.rest = rest;
        Some(without_line_end(line))
    }
}

impl FusedIterator for Lines<'_> {}

/// Gives the words of a text: what is between white space.
#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> {
    rest: &'a str,
}

impl<'a> SplitWhitespace<'a> {
    pub(super) fn new(s: &'a str) -> SplitWhitespace<'a> {
        SplitWhitespace { rest: s }
    }
}

impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_start();
        if rest.is_empty() {
            self.rest = rest;
            return None;
        }
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        Some(word)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some((self.rest.len() + 1) / 2))
    }

    fn last(mut self) -> Option<&'a str> {
        self.next_back()
    }
}

impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_end();
        if rest.is_empty() {
            self.rest = rest;
            return None;
        }
        let start = match rest.char_indices().rfind(|(_, c)| c.is_whitespace()) {
            Some((i, c)) => i + c.len_utf8(),
            None => 0,
        };
        let (rest, word) = rest.split_at(start);
        self.rest = rest;
        Some(word)
    }
}

impl FusedIterator for SplitWhitespace<'_> {}

/// Gives the words of a text: what is between ASCII white space.
#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> {
    rest: &'a str,
}

impl<'a> SplitAsciiWhitespace<'a> {
    pub(super) fn new(s: &'a str) -> SplitAsciiWhitespace<'a> {
        SplitAsciiWhitespace { rest: s }
    }
}

impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_ascii_start();
        if rest.is_empty() {
            self.rest = rest;
            return None;
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        Some(word)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some((self.rest.len() + 1) / 2))
    }

    fn last(mut self) -> Option<&'a str> {
        self.next_back()
    }
}

impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_ascii_end();
        if rest.is_empty() {
            self.rest = rest;
            return None;
        }
        let start = match rest.rfind(|c: char| c.is_ascii_whitespace()) {
            Some(i) => i + 1,
            None => 0,
        };
        let (rest, word) = rest.split_at(start);
        self.rest = rest;
        Some(word)
    }
}

impl FusedIterator for SplitAsciiWhitespace<'_> {}

/// Gives a text in UTF-16.
#[derive(Clone)]
pub struct EncodeUtf16<'a> {
    chars: Chars<'a>,
    /// The second half of a character, or 0.
    second: u16,
}

impl<'a> EncodeUtf16<'a> {
    pub(super) fn new(s: &'a str) -> EncodeUtf16<'a> {
        EncodeUtf16 { chars: Chars::new(s), second: 0 }
    }
}

impl Iterator for EncodeUtf16<'_> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        if self.second != 0 {
            let second = self.second;
            self.second = 0;
            return Some(second);
        }
        let c = self.chars.next()?;
        let mut units = [0; 2];
        if c.encode_utf16(&mut units).len() == 2 {
            self.second = units[1];
        }
        Some(units[0])
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.chars.left();
        let waiting = if self.second == 0 { 0 } else { 1 };
        ((left + 2) / 3 + waiting, Some(left + waiting))
    }
}

impl FusedIterator for EncodeUtf16<'_> {}

impl fmt::Debug for EncodeUtf16<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncodeUtf16 { .. }")
    }
}

macro_rules! escape_iterators {
    ($($(#[$doc:meta])* $name:ident $one:ident $escape:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name<'a> {
            current: Option<char::$one>,
            rest: Chars<'a>,
        }

        impl<'a> $name<'a> {
            pub(super) fn new(s: &'a str) -> $name<'a> {
                let mut rest = Chars::new(s);
                let current = rest.next().map(|c| c.$escape());
                $name { current, rest }
            }
        }

        impl Iterator for $name<'_> {
            type Item = char;

            fn next(&mut self) -> Option<char> {
                loop {
                    match &mut self.current {
                        Some(escape) => {
                            if let Some(c) = escape.next() {
                                return Some(c);
                            }
                        }
                        None => return None,
                    }
                    self.current = match self.rest.next() {
                        Some(c) => Some($name::escape_later(c)),
                        None => None,
                    };
                }
            }
        }

        impl FusedIterator for $name<'_> {}

        impl fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                for c in self.clone() {
                    f.write_char(c)?;
                }
                Ok(())
            }
        }
    )*};
}

escape_iterators! {
    /// A text with each character as `\u{…}`.
    EscapeUnicode EscapeUnicode escape_unicode;
    /// A text as it can stand in a program in ASCII.
    EscapeDefault EscapeDefault escape_default;
    /// A text as `{:?}` writes it, without the quotes around it.
    EscapeDebug EscapeDebug escape_debug;
}

impl EscapeUnicode<'_> {
    fn escape_later(c: char) -> char::EscapeUnicode {
        c.escape_unicode()
    }
}

impl EscapeDefault<'_> {
    fn escape_later(c: char) -> char::EscapeDefault {
        c.escape_default()
    }
}

impl EscapeDebug<'_> {
    fn escape_later(c: char) -> char::EscapeDebug {
        if char::needs_escape_later(c) {
            c.escape_debug()
        } else {
            char::EscapeDebug::unescaped(c)
        }
    }
}
