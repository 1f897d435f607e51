//! Conversions between numbers, `bool` and `char`.

use crate::convert::{Infallible, TryFrom};
use crate::num::TryFromIntError;
use crate::prelude::v1::*;

macro_rules! lossless {
    ($($from:ident: $($to:ident)*;)*) => {$($(
        impl From<$from> for $to {
            fn from(value: $from) -> $to {
                value as $to
            }
        }
    )*)*};
}

lossless! {
    bool: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    u8: u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64;
    u16: u32 u64 u128 usize i32 i64 i128 f32 f64;
    u32: u64 u128 i64 i128 f64;
    u64: u128 i128;
    i8: i16 i32 i64 i128 isize f32 f64;
    i16: i32 i64 i128 isize f32 f64;
    i32: i64 i128 f64;
    i64: i128;
    f32: f64;
    char: u32 u64 u128;
    u8: char;
}

impl From<bool> for f32 {
    fn from(value: bool) -> f32 {
        if value { 1.0 } else { 0.0 }
    }
}

impl From<bool> for f64 {
    fn from(value: bool) -> f64 {
        if value { 1.0 } else { 0.0 }
    }
}

macro_rules! checked {
    ($($from:ident: $($to:ident)*;)*) => {$($(
        impl TryFrom<$from> for $to {
            type Error = TryFromIntError;
            fn try_from(value: $from) -> Result<$to, TryFromIntError> {
                let converted = value as $to;
                // A value that fits comes back unchanged and keeps its sign.
                if converted as $from == value && (converted < 0 as $to) == (value < 0 as $from) {
                    Ok(converted)
                } else {
                    Err(TryFromIntError(()))
                }
            }
        }
    )*)*};
}

checked! {
    u8: i8;
    u16: u8 i8 i16 isize;
    u32: u8 u16 usize i8 i16 i32 isize;
    u64: u8 u16 u32 usize i8 i16 i32 i64 isize;
    u128: u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize;
    usize: u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
    i8: u8 u16 u32 u64 u128 usize;
    i16: u8 u16 u32 u64 u128 usize i8;
    i32: u8 u16 u32 u64 u128 usize i8 i16 isize;
    i64: u8 u16 u32 u64 u128 usize i8 i16 i32 isize;
    i128: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize;
    isize: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128;
}

macro_rules! checked_bool {
    ($($from:ident)*) => {$(
        impl TryFrom<$from> for bool {
            type Error = TryFromIntError;
            fn try_from(value: $from) -> Result<bool, TryFromIntError> {
                match value {
                    0 => Ok(false),
                    1 => Ok(true),
                    _ => Err(TryFromIntError(())),
                }
            }
        }
    )*};
}

checked_bool! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl From<Infallible> for TryFromIntError {
    fn from(never: Infallible) -> TryFromIntError {
        match never {}
    }
}

impl From<!> for TryFromIntError {
    fn from(never: !) -> TryFromIntError {
        match never {}
    }
}
