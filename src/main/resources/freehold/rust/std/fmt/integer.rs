//! Integers as text.

use crate::fmt::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Result, UpperExp};
use crate::fmt::UpperHex;
use crate::prelude::v1::*;
use crate::str;

/// Writes a number in decimal.
fn write_decimal(mut n: u64, is_nonnegative: bool, f: &mut Formatter<'_>) -> Result {
    let mut digits = [0u8; 20];
    let mut start = 20;
    while n >= 10 {
        start -= 1;
        digits[start] = b'0' + (n % 10) as u8;
        n /= 10;
    }
    start -= 1;
    digits[start] = b'0' + n as u8;
    f.pad_integral(is_nonnegative, "", unsafe { str::from_utf8_unchecked(&digits[start..]) })
}

/// The same for numbers of 128 bits.
fn write_long_decimal(mut n: u128, is_nonnegative: bool, f: &mut Formatter<'_>) -> Result {
    let mut digits = [0u8; 39];
    let mut start = 39;
    while n >= 10 {
        start -= 1;
        digits[start] = b'0' + (n % 10) as u8;
        n /= 10;
    }
    start -= 1;
    digits[start] = b'0' + n as u8;
    f.pad_integral(is_nonnegative, "", unsafe { str::from_utf8_unchecked(&digits[start..]) })
}

/// Writes a number with `bits` bits for each digit.
fn write_power_of_two(mut n: u128, bits: u32, ten: u8, prefix: &str, f: &mut Formatter<'_>) -> Result {
    let mut digits = [0u8; 128];
    let mut start = 128;
    let mask = (1u128 << bits) - 1;
    loop {
        let digit = (n & mask) as u8;
        start -= 1;
        digits[start] = if digit < 10 { b'0' + digit } else { ten + (digit - 10) };
        n >>= bits;
        if n == 0 {
            break;
        }
    }
    f.pad_integral(true, prefix, unsafe { str::from_utf8_unchecked(&digits[start..]) })
}

/// Writes a number as `1.5e3`, with the letter for the exponent.
fn write_exponent(mut n: u128, is_nonnegative: bool, letter: u8, f: &mut Formatter<'_>) -> Result {
    let mut exponent = 0;
    while n >= 10 && n % 10 == 0 {
        n /= 10;
        exponent += 1;
    }
    // How many digits follow the first one.
    let mut fraction = 0;
    let mut rest = n;
    while rest >= 10 {
        rest /= 10;
        fraction += 1;
    }
    let mut added = 0;
    if let Some(precision) = f.precision() {
        // Whether digits are dropped before the one that decides; the last of them is not 0.
        let inexact = fraction > precision + 1;
        while fraction > precision + 1 {
            n /= 10;
            exponent += 1;
            fraction -= 1;
        }
        if fraction > precision {
            let last = n % 10;
            n /= 10;
            exponent += 1;
            fraction -= 1;
            if last > 5 || (last == 5 && (n % 2 != 0 || inexact)) {
                n += 1;
                if n == 10u128.pow(fraction as u32 + 1) {
                    n /= 10;
                    exponent += 1;
                }
            }
        }
        added = precision - fraction;
    }
    exponent += fraction;

    let mut text = String::new();
    let mut digits = [0u8; 40];
    let mut start = 40;
    let mut i = 0;
    while i < fraction {
        start -= 1;
        digits[start] = b'0' + (n % 10) as u8;
        n /= 10;
        i += 1;
    }
    text.push((b'0' + n as u8) as char);
    if fraction > 0 || added > 0 {
        text.push('.');
    }
    text.push_str(unsafe { str::from_utf8_unchecked(&digits[start..]) });
    i = 0;
    while i < added {
        text.push('0');
        i += 1;
    }
    text.push(letter as char);
    if exponent >= 10 {
        text.push((b'0' + (exponent / 10) as u8) as char);
    }
    text.push((b'0' + (exponent % 10) as u8) as char);
    let sign = if !is_nonnegative {
        "-"
    } else if f.sign_plus() {
        "+"
    } else {
        ""
    };
    f.pad_number(sign, "", &text)
}

macro_rules! same {
    ($value:expr) => {
        $value
    };
}

macro_rules! unsigned_abs {
    ($value:expr) => {
        $value.unsigned_abs()
    };
}

macro_rules! format_integers {
    ($($type:ident $unsigned:ident $magnitude:ident $wide:ident $write:ident;)*) => {$(
        impl Display for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $write($magnitude!(*self) as $wide, *self >= 0, f)
            }
        }

        impl Debug for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                if f.debug_lower_hex() {
                    LowerHex::fmt(self, f)
                } else if f.debug_upper_hex() {
                    UpperHex::fmt(self, f)
                } else {
                    Display::fmt(self, f)
                }
            }
        }

        impl Binary for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_power_of_two(*self as $unsigned as u128, 1, b'a', "0b", f)
            }
        }

        impl Octal for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_power_of_two(*self as $unsigned as u128, 3, b'a', "0o", f)
            }
        }

        impl LowerHex for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_power_of_two(*self as $unsigned as u128, 4, b'a', "0x", f)
            }
        }

        impl UpperHex for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_power_of_two(*self as $unsigned as u128, 4, b'A', "0x", f)
            }
        }

        impl LowerExp for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_exponent($magnitude!(*self) as u128, *self >= 0, b'e', f)
            }
        }

        impl UpperExp for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_exponent($magnitude!(*self) as u128, *self >= 0, b'E', f)
            }
        }
    )*};
}

format_integers! {
    u8 u8 same u64 write_decimal;
    u16 u16 same u64 write_decimal;
    u32 u32 same u64 write_decimal;
    u64 u64 same u64 write_decimal;
    u128 u128 same u128 write_long_decimal;
    usize usize same u64 write_decimal;
    i8 u8 unsigned_abs u64 write_decimal;
    i16 u16 unsigned_abs u64 write_decimal;
    i32 u32 unsigned_abs u64 write_decimal;
    i64 u64 unsigned_abs u64 write_decimal;
    i128 u128 unsigned_abs u128 write_long_decimal;
    isize usize unsigned_abs u64 write_decimal;
}
