//! What `format_args!` makes: pieces of text, and placeholders for arguments between them.

use crate::fmt::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result};
use crate::fmt::{UpperExp, UpperHex, Write};
use crate::fmt::formatter::Look;
use crate::marker::PhantomData;
use crate::prelude::v1::*;

/// A reference to a value, and the function that formats it.
#[derive(Copy, Clone)]
pub struct Argument<'a> {
    value: *const u8,
    format: fn(*const u8, &mut Formatter<'_>) -> Result,
    _marker: PhantomData<&'a ()>,
}

macro_rules! argument {
    ($($new:ident $name:ident $format:ident)*) => {
        $(
            /// Formats the `T` at an address.
            fn $format<T: $name>(value: *const u8, f: &mut Formatter<'_>) -> Result {
                $name::fmt(unsafe { &*(value as *const T) }, f)
            }
        )*

        impl<'a> Argument<'a> {
            $(
                /// An argument for a placeholder of this kind.
                pub const fn $new<T: $name>(x: &'a T) -> Argument<'a> {
                    let value = x as *const T as *const u8;
                    Argument { value, format: $format::<T>, _marker: PhantomData }
                }
            )*
        }
    };
}

argument! {
    new_display Display format_display
    new_debug Debug format_debug
    new_octal Octal format_octal
    new_binary Binary format_binary
    new_lower_hex LowerHex format_lower_hex
    new_upper_hex UpperHex format_upper_hex
    new_lower_exp LowerExp format_lower_exp
    new_upper_exp UpperExp format_upper_exp
    new_pointer Pointer format_pointer
}

impl<'a> Argument<'a> {
    /// An argument for a width or a precision.
    pub const fn from_usize(x: &'a usize) -> Argument<'a> {
        Argument::new_display(x)
    }

    /// The width or precision that this is.
    fn as_usize(&self) -> usize {
        unsafe { *(self.value as *const usize) }
    }
}

/// A width or a precision.
#[derive(Copy, Clone)]
pub enum Count {
    /// It is written in the format string.
    Is(usize),
    /// It is the argument with this number.
    Param(usize),
    /// There is none.
    Implied,
}

/// What stands between `{` and `}`.
#[derive(Copy, Clone)]
pub struct Placeholder {
    position: usize,
    fill: char,
    alignment: u32,
    flags: u32,
    precision: Count,
    width: Count,
}

impl Placeholder {
    /// Alignments are 0 left, 1 right, 2 center, 3 unknown; flags 1 `+`, 2 `-`, 4 `#`, 8 `0`,
    /// 16 `x?`, 32 `X?`.
    pub const fn new(
        position: usize,
        fill: char,
        alignment: u32,
        flags: u32,
        precision: Count,
        width: Count,
    ) -> Placeholder {
        Placeholder { position, fill, alignment, flags, precision, width }
    }
}

/// A format string with its arguments.
#[derive(Copy, Clone)]
pub struct Arguments<'a> {
    pieces: &'a [&'static str],
    arguments: &'a [Argument<'a>],
    placeholders: &'a [Placeholder],
}

impl<'a> Arguments<'a> {
    /// The pieces, and the placeholders that follow each of them.
    pub const fn new(
        pieces: &'a [&'static str],
        arguments: &'a [Argument<'a>],
        placeholders: &'a [Placeholder],
    ) -> Arguments<'a> {
        Arguments { pieces, arguments, placeholders }
    }

    /// Text without placeholders.
    pub const fn from_str_pieces(pieces: &'a [&'static str]) -> Arguments<'a> {
        Arguments { pieces, arguments: &[], placeholders: &[] }
    }

    /// The text, if there are no placeholders.
    pub const fn as_str(&self) -> Option<&'static str> {
        if self.placeholders.len() != 0 {
            None
        } else if self.pieces.len() == 0 {
            Some("")
        } else if self.pieces.len() == 1 {
            Some(self.pieces[0])
        } else {
            None
        }
    }

    /// A guess how long the text will be.
    fn estimated_capacity(&self) -> usize {
        let mut length = 0;
        let mut i = 0;
        while i < self.pieces.len() {
            length += self.pieces[i].len();
            i += 1;
        }
        if self.placeholders.len() == 0 {
            length
        } else if length < 16 && (self.pieces.len() == 0 || self.pieces[0].len() == 0) {
            0
        } else {
            length * 2
        }
    }

    /// The width or precision.
    fn count(&self, count: Count) -> Option<usize> {
        match count {
            Count::Is(n) => Some(n),
            Count::Param(i) => Some(self.arguments[i].as_usize()),
            Count::Implied => None,
        }
    }
}

impl Debug for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_fmt(*self)
    }
}

impl Display for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_fmt(*self)
    }
}

/// Writes a format string with its arguments.
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result {
    let mut formatter = Formatter::plain(output);
    let mut i = 0;
    while i < args.placeholders.len() {
        if i < args.pieces.len() && args.pieces[i].len() > 0 {
            formatter.write_str(args.pieces[i])?;
        }
        let placeholder = &args.placeholders[i];
        formatter.set_look(Look {
            fill: placeholder.fill,
            alignment: placeholder.alignment,
            flags: placeholder.flags,
            width: args.count(placeholder.width),
            precision: args.count(placeholder.precision),
        });
        let argument = &args.arguments[placeholder.position];
        (argument.format)(argument.value, &mut formatter)?;
        i += 1;
    }
    while i < args.pieces.len() {
        formatter.write_str(args.pieces[i])?;
        i += 1;
    }
    Ok(())
}

/// The text of a format string with its arguments.
pub fn format(args: Arguments<'_>) -> String {
    match args.as_str() {
        Some(text) => String::from(text),
        None => {
            let mut text = String::with_capacity(args.estimated_capacity());
            if write(&mut text, args).is_err() {
                panic!("a formatting trait implementation returned an error when the underlying stream did not");
            }
            text
        }
    }
}
