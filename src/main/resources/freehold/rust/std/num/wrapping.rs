//! Numbers whose operators wrap around or stop at the ends.

use crate::fmt;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign};
use crate::ops::{Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr};
use crate::ops::{ShrAssign, Sub, SubAssign};
use crate::prelude::v1::*;

/// A number whose operators wrap around.
#[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash)]
#[repr(transparent)]
pub struct Wrapping<T>(pub T);

/// A number whose operators stop at the ends of the type.
#[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash)]
#[repr(transparent)]
pub struct Saturating<T>(pub T);

macro_rules! format_inside {
    ($wrapper:ident: $($name:ident)*) => {$(
        impl<T: fmt::$name> fmt::$name for $wrapper<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

format_inside! { Wrapping: Debug Display Binary Octal LowerHex UpperHex }
format_inside! { Saturating: Debug Display Binary Octal LowerHex UpperHex }

macro_rules! operator {
    ($wrapper:ident $type:ident $name:ident $method:ident $assign_name:ident $assign_method:ident $function:ident) => {
        impl $name for $wrapper<$type> {
            type Output = $wrapper<$type>;
            fn $method(self, other: $wrapper<$type>) -> $wrapper<$type> {
                $wrapper(self.0.$function(other.0))
            }
        }

        impl $name<&$wrapper<$type>> for $wrapper<$type> {
            type Output = $wrapper<$type>;
            fn $method(self, other: &$wrapper<$type>) -> $wrapper<$type> {
                $wrapper(self.0.$function(other.0))
            }
        }

        impl $assign_name for $wrapper<$type> {
            fn $assign_method(&mut self, other: $wrapper<$type>) {
                self.0 = self.0.$function(other.0);
            }
        }

        impl $assign_name<$type> for $wrapper<$type> {
            fn $assign_method(&mut self, other: $type) {
                self.0 = self.0.$function(other);
            }
        }
    };
}

macro_rules! wrappers {
    ($($type:ident)*) => {$(
        operator! { Wrapping $type Add add AddAssign add_assign wrapping_add }
        operator! { Wrapping $type Sub sub SubAssign sub_assign wrapping_sub }
        operator! { Wrapping $type Mul mul MulAssign mul_assign wrapping_mul }
        operator! { Wrapping $type Div div DivAssign div_assign wrapping_div }
        operator! { Wrapping $type Rem rem RemAssign rem_assign wrapping_rem }
        operator! { Wrapping $type BitAnd bitand BitAndAssign bitand_assign bitand }
        operator! { Wrapping $type BitOr bitor BitOrAssign bitor_assign bitor }
        operator! { Wrapping $type BitXor bitxor BitXorAssign bitxor_assign bitxor }
        operator! { Saturating $type Add add AddAssign add_assign saturating_add }
        operator! { Saturating $type Sub sub SubAssign sub_assign saturating_sub }
        operator! { Saturating $type Mul mul MulAssign mul_assign saturating_mul }
        operator! { Saturating $type Div div DivAssign div_assign saturating_div }
        operator! { Saturating $type BitAnd bitand BitAndAssign bitand_assign bitand }
        operator! { Saturating $type BitOr bitor BitOrAssign bitor_assign bitor }
        operator! { Saturating $type BitXor bitxor BitXorAssign bitxor_assign bitxor }

        impl Not for Wrapping<$type> {
            type Output = Wrapping<$type>;
            fn not(self) -> Wrapping<$type> {
                Wrapping(!self.0)
            }
        }

        impl Neg for Wrapping<$type> {
            type Output = Wrapping<$type>;
            fn neg(self) -> Wrapping<$type> {
                Wrapping(self.0.wrapping_neg())
            }
        }

        impl Shl<usize> for Wrapping<$type> {
            type Output = Wrapping<$type>;
            fn shl(self, other: usize) -> Wrapping<$type> {
                Wrapping(self.0.wrapping_shl(other as u32))
            }
        }

        impl Shr<usize> for Wrapping<$type> {
            type Output = Wrapping<$type>;
            fn shr(self, other: usize) -> Wrapping<$type> {
                Wrapping(self.0.wrapping_shr(other as u32))
            }
        }

        impl ShlAssign<usize> for Wrapping<$type> {
            fn shl_assign(&mut self, other: usize) {
                *self = *self << other;
            }
        }

        impl ShrAssign<usize> for Wrapping<$type> {
            fn shr_assign(&mut self, other: usize) {
                *self = *self >> other;
            }
        }

        impl Wrapping<$type> {
            /// The least value.
            pub const MIN: Wrapping<$type> = Wrapping($type::MIN);

            /// The greatest value.
            pub const MAX: Wrapping<$type> = Wrapping($type::MAX);

            /// How many bits the type has.
            pub const BITS: u32 = $type::BITS;

            /// How many bits are one.
            pub const fn count_ones(self) -> u32 {
                self.0.count_ones()
            }

            /// The power, wrapped around.
            pub fn pow(self, exp: u32) -> Wrapping<$type> {
                Wrapping(self.0.wrapping_pow(exp))
            }

            /// The bits shifted left; those that fall out come in on the right.
            pub const fn rotate_left(self, n: u32) -> Wrapping<$type> {
                Wrapping(self.0.rotate_left(n))
            }

            /// The bits shifted right; those that fall out come in on the left.
            pub const fn rotate_right(self, n: u32) -> Wrapping<$type> {
                Wrapping(self.0.rotate_right(n))
            }
        }

        impl Saturating<$type> {
            /// The least value.
            pub const MIN: Saturating<$type> = Saturating($type::MIN);

            /// The greatest value.
            pub const MAX: Saturating<$type> = Saturating($type::MAX);

            /// How many bits the type has.
            pub const BITS: u32 = $type::BITS;

            /// The power, or the end of the type that it lies beyond.
            pub fn pow(self, exp: u32) -> Saturating<$type> {
                Saturating(self.0.saturating_pow(exp))
            }
        }
    )*};
}

wrappers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
