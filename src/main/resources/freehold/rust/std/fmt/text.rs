//! Strings, characters and `bool` as text.

use crate::char::{needs_escape, write_escaped};
use crate::fmt::{Debug, Display, Formatter, Result};
use crate::prelude::v1::*;

impl Display for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad(if *self { "true" } else { "false" })
    }
}

impl Debug for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Display::fmt(self, f)
    }
}

impl Display for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad(self)
    }
}

impl Debug for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_char('"')?;
        let mut start = 0;
        let mut i = 0;
        let bytes = self.as_bytes();
        while i < bytes.len() {
            let byte = bytes[i];
            // Most text stays as it is, and is written in long pieces.
            if byte >= 0x20 && byte < 0x7f && byte != b'"' && byte != b'\\' {
                i += 1;
                continue;
            }
            let c = unsafe { crate::str::char_at(bytes, i) };
            let end = i + c.len_utf8();
            if c != '\'' && needs_escape(c) {
                f.write_str(unsafe { self.get_unchecked(start..i) })?;
                write_escaped(c, f)?;
                start = end;
            }
            i = end;
        }
        f.write_str(unsafe { self.get_unchecked(start..i) })?;
        f.write_char('"')
    }
}

impl Display for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if f.width().is_none() && f.precision().is_none() {
            f.write_char(*self)
        } else {
            let mut bytes = [0; 4];
            f.pad(self.encode_utf8(&mut bytes))
        }
    }
}

impl Debug for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_char('\'')?;
        if *self != '"' && needs_escape(*self) {
            write_escaped(*self, f)?;
        } else {
            f.write_char(*self)?;
        }
        f.write_char('\'')
    }
}
