//! Values to start from.

use crate::prelude::v1::*;

/// Types with a value to start from.
pub trait Default: Sized {
    /// That value.
    fn default() -> Self;
}

macro_rules! default_values {
    ($($type:ty = $value:expr;)*) => {$(
        impl Default for $type {
            fn default() -> $type {
                $value
            }
        }
    )*};
}

default_values! {
    () = ();
    bool = false;
    char = '\0';
    u8 = 0;
    u16 = 0;
    u32 = 0;
    u64 = 0;
    u128 = 0;
    usize = 0;
    i8 = 0;
    i16 = 0;
    i32 = 0;
    i64 = 0;
    i128 = 0;
    isize = 0;
    f32 = 0.0;
    f64 = 0.0;
}

impl Default for &str {
    fn default() -> Self {
        ""
    }
}

impl<T> Default for &[T] {
    fn default() -> Self {
        &[]
    }
}

impl<T> Default for &mut [T] {
    fn default() -> Self {
        &mut []
    }
}

macro_rules! default_tuple {
    ($($name:ident)+) => {
        impl<$($name: Default),+> Default for ($($name,)+) {
            fn default() -> ($($name,)+) {
                ($($name::default(),)+)
            }
        }
    };
}

default_tuple! { A }
default_tuple! { A B }
default_tuple! { A B C }
default_tuple! { A B C D }
default_tuple! { A B C D E }
default_tuple! { A B C D E F }
default_tuple! { A B C D E F G }
default_tuple! { A B C D E F G H }
default_tuple! { A B C D E F G H I }
default_tuple! { A B C D E F G H I J }
default_tuple! { A B C D E F G H I J K }
default_tuple! { A B C D E F G H I J K L }

macro_rules! default_array {
    ($($length:literal: $($name:ident)*;)*) => {$(
        impl<T: Default> Default for [T; $length] {
            fn default() -> [T; $length] {
                [$($name::default()),*]
            }
        }
    )*};
}

impl<T> Default for [T; 0] {
    fn default() -> [T; 0] {
        []
    }
}

default_array! {
    1: T;
    2: T T;
    3: T T T;
    4: T T T T;
    5: T T T T T;
    6: T T T T T T;
    7: T T T T T T T;
    8: T T T T T T T T;
    9: T T T T T T T T T;
    10: T T T T T T T T T T;
    11: T T T T T T T T T T T;
    12: T T T T T T T T T T T T;
    13: T T T T T T T T T T T T T;
    14: T T T T T T T T T T T T T T;
    15: T T T T T T T T T T T T T T T;
    16: T T T T T T T T T T T T T T T T;
    17: T T T T T T T T T T T T T T T T T;
    18: T T T T T T T T T T T T T T T T T T;
    19: T T T T T T T T T T T T T T T T T T T;
    20: T T T T T T T T T T T T T T T T T T T T;
    21: T T T T T T T T T T T T T T T T T T T T T;
    22: T T T T T T T T T T T T T T T T T T T T T T;
    23: T T T T T T T T T T T T T T T T T T T T T T T;
    24: T T T T T T T T T T T T T T T T T T T T T T T T;
    25: T T T T T T T T T T T T T T T T T T T T T T T T T;
    26: T T T T T T T T T T T T T T T T T T T T T T T T T T;
    27: T T T T T T T T T T T T T T T T T T T T T T T T T T T;
    28: T T T T T T T T T T T T T T T T T T T T T T T T T T T T;
    29: T T T T T T T T T T T T T T T T T T T T T T T T T T T T T;
    30: T T T T T T T T T T T T T T T T T T T T T T T T T T T T T T;
    31: T T T T T T T T T T T T T T T T T T T T T T T T T T T T T T T;
    32: T T T T T T T T T T T T T T T T T T T T T T T T T T T T T T T T;
}
