//! Characters in the other case: one to three of them.

use crate::char::tables;
use crate::fmt;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// Up to three characters.
#[derive(Clone, Debug)]
struct Few {
    chars: [char; 3],
    start: usize,
    end: usize,
}

impl Few {
    fn one(c: char) -> Few {
        Few { chars: [c, '\0', '\0'], start: 0, end: 1 }
    }

    /// Those before the first `\0`.
    fn several(chars: [char; 3]) -> Few {
        let end = if chars[2] == '\0' { 2 } else { 3 };
        Few { chars, start: 0, end }
    }
}

/// A character in lower case.
fn lowercase(c: char) -> Few {
    if c.is_ascii() {
        Few::one(c.to_ascii_lowercase())
    } else if c == 'İ' {
        Few::several(['i', '\u{307}', '\0'])
    } else {
        Few::one(tables::mapped(tables::TO_LOWERCASE, c))
    }
}

/// A character in upper case.
fn uppercase(c: char) -> Few {
    if c.is_ascii() {
        return Few::one(c.to_ascii_uppercase());
    }
    match tables::special_uppercase(c) {
        Some(chars) => Few::several(chars),
        None => Few::one(tables::mapped(tables::TO_UPPERCASE, c)),
    }
}

macro_rules! case_iterators {
    ($($(#[$doc:meta])* $name:ident $function:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Few);

        impl $name {
            pub(super) fn new(c: char) -> $name {
                $name($function(c))
            }
        }

        impl Iterator for $name {
            type Item = char;

            fn next(&mut self) -> Option<char> {
                if self.0.start == self.0.end {
                    return None;
                }
                let c = self.0.chars[self.0.start];
                self.0.start += 1;
                Some(c)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let count = self.0.end - self.0.start;
                (count, Some(count))
            }
        }

        impl DoubleEndedIterator for $name {
            fn next_back(&mut self) -> Option<char> {
                if self.0.start == self.0.end {
                    return None;
                }
                self.0.end -= 1;
                Some(self.0.chars[self.0.end])
            }
        }

        impl ExactSizeIterator for $name {}
        impl FusedIterator for $name {}

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut i = self.0.start;
                while i < self.0.end {
                    f.write_char(self.0.chars[i])?;
                    i += 1;
                }
                Ok(())
            }
        }
    )*};
}

case_iterators! {
    /// The small letters for a character.
    ToLowercase lowercase;
    /// The capital letters for a character.
    ToUppercase uppercase;
}
