//! Values as text.

mod arguments;
mod builders;
mod float;
mod formatter;
mod integer;
mod pointer;
mod sequence;
mod text;

pub use self::arguments::{Argument, Arguments, Count, Placeholder, format, write};
pub use self::builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple};
pub use self::formatter::{Alignment, Formatter};

use crate::prelude::v1::*;

/// What writing text gives: nothing, or an error that says nothing more.
pub type Result = crate::result::Result<(), Error>;

/// Writing failed.
#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad("an error occurred when formatting an argument")
    }
}

/// What text can be written to.
pub trait Write {
    /// Writes a string.
    fn write_str(&mut self, s: &str) -> Result;

    /// Writes a character.
    fn write_char(&mut self, c: char) -> Result {
        let mut bytes = [0; 4];
        self.write_str(c.encode_utf8(&mut bytes))
    }

    /// Writes what `write!` makes.
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        let mut target = self;
        write(&mut target, args)
    }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result {
        (**self).write_str(s)
    }
    fn write_char(&mut self, c: char) -> Result {
        (**self).write_char(c)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        (**self).write_fmt(args)
    }
}

macro_rules! format_traits {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        pub trait $name {
            /// Writes the value.
            fn fmt(&self, f: &mut Formatter<'_>) -> Result;
        }

        impl<T: ?Sized + $name> $name for &T {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $name::fmt(*self, f)
            }
        }

        impl<T: ?Sized + $name> $name for &mut T {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $name::fmt(&**self, f)
            }
        }
    )*};
}

format_traits! {
    /// `{}`: for people.
    Display
    /// `{:?}`: for programmers.
    Debug
    /// `{:o}`
    Octal
    /// `{:b}`
    Binary
    /// `{:x}`
    LowerHex
    /// `{:X}`
    UpperHex
    /// `{:e}`
    LowerExp
    /// `{:E}`
    UpperExp
}

/// `{:p}`: the address.
pub trait Pointer {
    /// Writes the address.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

/// A value whose formatting is a closure.
#[derive(Clone)]
pub struct FromFn<F>(F);

/// A value whose formatting is a closure.
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> {
    FromFn(f)
}

impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (self.0)(f)
    }
}

impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        (self.0)(f)
    }
}
