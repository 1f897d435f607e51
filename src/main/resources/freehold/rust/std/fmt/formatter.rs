//! Where formatted text goes, and how it shall look.

use crate::fmt::{Arguments, DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple};
use crate::fmt::{Result, Write, builders};
use crate::prelude::v1::*;

/// On which side of a field the text stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// `<`
    Left,
    /// `>`
    Right,
    /// `^`
    Center,
}

/// What stands in a placeholder.
#[derive(Copy, Clone)]
pub(crate) struct Look {
    pub(crate) fill: char,
    pub(crate) alignment: u32,
    pub(crate) flags: u32,
    pub(crate) width: Option<usize>,
    pub(crate) precision: Option<usize>,
}

/// Where formatted text goes, and how it shall look.
pub struct Formatter<'a> {
    look: Look,
    output: &'a mut (dyn Write + 'a),
}

const PLUS: u32 = 1;
const MINUS: u32 = 2;
const ALTERNATE: u32 = 4;
const ZERO: u32 = 8;
const DEBUG_LOWER_HEX: u32 = 16;
const DEBUG_UPPER_HEX: u32 = 32;

const LEFT: u32 = 0;
const RIGHT: u32 = 1;
const CENTER: u32 = 2;
const UNKNOWN: u32 = 3;

impl<'a> Formatter<'a> {
    /// Writes to `output` as `{}` does.
    pub(crate) fn plain(output: &'a mut (dyn Write + 'a)) -> Formatter<'a> {
        let look =
            Look { fill: ' ', alignment: UNKNOWN, flags: 0, width: None, precision: None };
        Formatter { look, output }
    }

    /// Writes to `output` as a placeholder says.
    pub(crate) fn with_look(look: Look, output: &'a mut (dyn Write + 'a)) -> Formatter<'a> {
        Formatter { look, output }
    }

    /// What stands in the placeholder.
    pub(crate) fn look(&self) -> Look {
        self.look
    }

    /// Goes on with another placeholder.
    pub(crate) fn set_look(&mut self, look: Look) {
        self.look = look;
    }

    /// Where the text goes.
    pub(crate) fn output(&mut self) -> &mut (dyn Write + 'a) {
        self.output
    }

    /// Writes a string as it is.
    pub fn write_str(&mut self, data: &str) -> Result {
        self.output.write_str(data)
    }

    /// Writes a character as it is.
    pub fn write_char(&mut self, c: char) -> Result {
        self.output.write_char(c)
    }

    /// Writes what `write!` makes.
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {
        match fmt.as_str() {
            Some(text) => self.output.write_str(text),
            None => crate::fmt::write(self.output, fmt),
        }
    }

    /// Writes a string with width, alignment and precision (the most characters to show).
    pub fn pad(&mut self, s: &str) -> Result {
        if self.look.width.is_none() && self.look.precision.is_none() {
            return self.output.write_str(s);
        }
        let s = match self.look.precision {
            Some(most) => first_chars(s, most),
            None => s,
        };
        match self.look.width {
            Some(width) => {
                let count = s.chars().count();
                self.in_field(width, count, LEFT, |f| f.output.write_str(s))
            }
            None => self.output.write_str(s),
        }
    }

    /// Writes the digits of a number with sign, prefix, width and alignment.
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {
        let sign = if !is_nonnegative {
            "-"
        } else if self.sign_plus() {
            "+"
        } else {
            ""
        };
        let prefix = if self.alternate() { prefix } else { "" };
        self.pad_number(sign, prefix, buf)
    }

    /// Writes sign, prefix and digits in the field.
    pub(crate) fn pad_number(&mut self, sign: &str, prefix: &str, digits: &str) -> Result {
        let length = sign.len() + prefix.len() + digits.len();
        match self.look.width {
            Some(width) if width > length => {
                if self.sign_aware_zero_pad() {
                    self.output.write_str(sign)?;
                    self.output.write_str(prefix)?;
                    self.repeat('0', width - length)?;
                    self.output.write_str(digits)
                } else {
                    self.in_field(width, length, RIGHT, |f| f.write_parts(sign, prefix, digits))
                }
            }
            _ => self.write_parts(sign, prefix, digits),
        }
    }

    fn write_parts(&mut self, sign: &str, prefix: &str, digits: &str) -> Result {
        if sign.len() > 0 {
            self.output.write_str(sign)?;
        }
        if prefix.len() > 0 {
            self.output.write_str(prefix)?;
        }
        self.output.write_str(digits)
    }

    /// Writes text of `length` characters in a field of `width`.
    fn in_field<F: FnOnce(&mut Formatter<'a>) -> Result>(
        &mut self,
        width: usize,
        length: usize,
        default: u32,
        write_text: F,
    ) -> Result {
        if length >= width {
            return write_text(self);
        }
        let room = width - length;
        let alignment = if self.look.alignment == UNKNOWN { default } else { self.look.alignment };
        let before = match alignment {
            LEFT => 0,
            RIGHT => room,
            _ => room / 2,
        };
        let fill = self.look.fill;
        self.repeat(fill, before)?;
        write_text(self)?;
        self.repeat(fill, room - before)
    }

    /// Writes a character again and again.
    fn repeat(&mut self, c: char, count: usize) -> Result {
        let mut i = 0;
        while i < count {
            self.output.write_char(c)?;
            i += 1;
        }
        Ok(())
    }

    /// The character that fills a field.
    pub fn fill(&self) -> char {
        self.look.fill
    }

    /// The alignment, if one was asked for.
    pub fn align(&self) -> Option<Alignment> {
        match self.look.alignment {
            LEFT => Some(Alignment::Left),
            RIGHT => Some(Alignment::Right),
            CENTER => Some(Alignment::Center),
            _ => None,
        }
    }

    /// The width of the field, if one was asked for.
    pub fn width(&self) -> Option<usize> {
        self.look.width
    }

    /// The precision, if one was asked for.
    pub fn precision(&self) -> Option<usize> {
        self.look.precision
    }

    /// Whether `+` was asked for.
    pub fn sign_plus(&self) -> bool {
        self.look.flags & PLUS != 0
    }

    /// Whether `-` was asked for.
    pub fn sign_minus(&self) -> bool {
        self.look.flags & MINUS != 0
    }

    /// Whether `#` was asked for.
    pub fn alternate(&self) -> bool {
        self.look.flags & ALTERNATE != 0
    }

    /// Whether `0` was asked for.
    pub fn sign_aware_zero_pad(&self) -> bool {
        self.look.flags & ZERO != 0
    }

    pub(crate) fn debug_lower_hex(&self) -> bool {
        self.look.flags & DEBUG_LOWER_HEX != 0
    }

    pub(crate) fn debug_upper_hex(&self) -> bool {
        self.look.flags & DEBUG_UPPER_HEX != 0
    }

    /// Writes an address: `{:#p}` fills it up with zeros.
    pub(crate) fn pad_address(&mut self, digits: &str) -> Result {
        let look = self.look;
        if self.alternate() {
            self.look.flags |= ZERO;
            if self.look.width.is_none() {
                self.look.width = Some(18);
            }
        }
        self.look.flags |= ALTERNATE;
        let result = self.pad_integral(true, "0x", digits);
        self.look = look;
        result
    }

    /// Begins a struct with named fields, for `Debug`.
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {
        builders::debug_struct_new(self, name)
    }

    /// Begins a struct with numbered fields, for `Debug`.
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {
        builders::debug_tuple_new(self, name)
    }

    /// Begins a list, for `Debug`.
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {
        builders::debug_list_new(self)
    }

    /// Begins a set, for `Debug`.
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {
        builders::debug_set_new(self)
    }

    /// Begins a map, for `Debug`.
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {
        builders::debug_map_new(self)
    }
}

impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result {
        self.output.write_str(s)
    }
    fn write_char(&mut self, c: char) -> Result {
        self.output.write_char(c)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        Formatter::write_fmt(self, args)
    }
}

/// The first characters of a string.
fn first_chars(s: &str, most: usize) -> &str {
    let bytes = s.as_bytes();
    let mut count = 0;
    let mut i = 0;
    while i < bytes.len() {
        // A byte 10xxxxxx goes on with a character that has begun.
        if bytes[i] & 0xC0 != 0x80 {
            if count == most {
                return unsafe { s.get_unchecked(0..i) };
            }
            count += 1;
        }
        i += 1;
    }
    s
}
