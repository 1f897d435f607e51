//! Floats as text.

use crate::fmt::{Debug, Display, Formatter, LowerExp, Result, UpperExp};
use crate::intrinsics;
use crate::prelude::v1::*;
use crate::str;

/// How a float is written.
#[derive(Copy, Clone)]
enum Form {
    /// `1.5`, and `1` for one.
    Plain,
    /// `1.5`, and `1.0` for one.
    WithPoint,
    /// `1.5e0`.
    Exponent,
    /// `1.5E0`.
    UpperExponent,
}

/// The modes of `float_to_text`.
const SHORTEST: u32 = 0;
const FIXED: u32 = 1;
const SHORTEST_EXPONENT: u32 = 2;
const FIXED_EXPONENT: u32 = 3;

/// Puts `.0` behind a text without a point.
fn add_point(digits: &mut [u8], length: usize) -> usize {
    let mut i = 0;
    while i < length {
        if digits[i] == b'.' {
            return length;
        }
        i += 1;
    }
    digits[length] = b'.';
    digits[length + 1] = b'0';
    length + 2
}

/// Makes the `e` of an exponent an `E`.
fn raise_letter(digits: &mut [u8]) {
    let mut i = 0;
    while i < digits.len() {
        if digits[i] == b'e' {
            digits[i] = b'E';
        }
        i += 1;
    }
}

/// Most numbers are short enough for a buffer on the stack.
const SMALL: usize = 64;

macro_rules! format_floats {
    ($($type:ident $write:ident $fill:ident;)*) => {$(
        /// Writes the digits into a buffer that is long enough; gives how many.
        fn $fill(n: $type, form: Form, precision: Option<usize>, digits: &mut [u8]) -> usize {
            let (mode, places) = match (form, precision) {
                (Form::Plain | Form::WithPoint, None) => (SHORTEST, 0),
                (Form::Plain | Form::WithPoint, Some(places)) => (FIXED, places),
                (_, None) => (SHORTEST_EXPONENT, 0),
                (_, Some(places)) => (FIXED_EXPONENT, places),
            };
            let (buffer, capacity) = (digits.as_mut_ptr(), digits.len());
            let length = unsafe { intrinsics::float_to_text(n, mode, places, buffer, capacity) };
            match form {
                Form::WithPoint if precision.is_none() => add_point(digits, length),
                Form::UpperExponent => {
                    raise_letter(digits);
                    length
                }
                _ => length,
            }
        }

        fn $write(n: $type, form: Form, f: &mut Formatter<'_>) -> Result {
            if n.is_nan() {
                return f.pad_number("", "", "NaN");
            }
            let sign = if n.is_sign_negative() {
                "-"
            } else if f.sign_plus() {
                "+"
            } else {
                ""
            };
            if n.is_infinite() {
                return f.pad_number(sign, "", "inf");
            }
            let precision = f.precision();
            let size = n.abs();
            if precision.is_none() && (size == 0.0 || (size > 1e-20 && size < 1e20)) {
                let mut digits = [0u8; SMALL];
                let length = $fill(n, form, None, &mut digits);
                f.pad_number(sign, "", unsafe { str::from_utf8_unchecked(&digits[..length]) })
            } else {
                let places = match precision {
                    Some(places) => places,
                    None => 0,
                };
                let mut digits = crate::vec::from_elem(0u8, 1102 + places);
                let length = $fill(n, form, precision, &mut digits);
                f.pad_number(sign, "", unsafe { str::from_utf8_unchecked(&digits[..length]) })
            }
        }

        impl Display for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $write(*self, Form::Plain, f)
            }
        }

        impl Debug for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                let size = self.abs();
                if f.precision().is_some() || size == 0.0 || (1e-4 <= size && size < 1e16) {
                    $write(*self, Form::WithPoint, f)
                } else {
                    $write(*self, Form::Exponent, f)
                }
            }
        }

        impl LowerExp for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $write(*self, Form::Exponent, f)
            }
        }

        impl UpperExp for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $write(*self, Form::UpperExponent, f)
            }
        }
    )*};
}

format_floats! {
    f32 write_f32 fill_f32;
    f64 write_f64 fill_f64;
}
