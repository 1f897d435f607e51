//! Methods of the integer types without a sign.

use crate::intrinsics;
use crate::prelude::v1::*;

macro_rules! wide_products {
    ($($type:ident $wide:ident;)*) => {$(
        impl $type {
            /// The lower and the upper half of `self * rhs + carry`.
            pub const fn carrying_mul(self, rhs: $type, carry: $type) -> ($type, $type) {
                self.carrying_mul_add(rhs, carry, 0)
            }

            /// The lower and the upper half of `self * rhs + carry + add`.
            pub const fn carrying_mul_add(self, rhs: $type, carry: $type, add: $type) -> ($type, $type) {
                let wide = self as $wide * rhs as $wide + carry as $wide + add as $wide;
                (wide as $type, (wide >> $type::BITS) as $type)
            }
        }
    )*};
}

wide_products! {
    u8 u16;
    u16 u32;
    u32 u64;
    u64 u128;
    usize u128;
}

macro_rules! unsigned_integers {
    ($($type:ident $signed:ident;)*) => {$(
        impl $type {
            /// The least value: 0.
            pub const MIN: $type = 0;

            /// The greatest value.
            pub const MAX: $type = !0;

            /// The sum, or the greatest value if it does not fit.
            pub const fn saturating_add(self, rhs: $type) -> $type {
                let (sum, overflow) = intrinsics::add_with_overflow(self, rhs);
                if overflow { $type::MAX } else { sum }
            }

            /// The difference, or 0 if it does not fit.
            pub const fn saturating_sub(self, rhs: $type) -> $type {
                if self < rhs { 0 } else { self - rhs }
            }

            /// The quotient.
            #[track_caller]
            pub const fn saturating_div(self, rhs: $type) -> $type {
                self / rhs
            }

            /// The quotient; it always fits.
            #[track_caller]
            pub const fn overflowing_div(self, rhs: $type) -> ($type, bool) {
                (self / rhs, false)
            }

            /// The remainder; it always fits.
            #[track_caller]
            pub const fn overflowing_rem(self, rhs: $type) -> ($type, bool) {
                (self % rhs, false)
            }

            /// The quotient; it always fits.
            #[track_caller]
            pub const fn overflowing_div_euclid(self, rhs: $type) -> ($type, bool) {
                (self / rhs, false)
            }

            /// The remainder; it always fits.
            #[track_caller]
            pub const fn overflowing_rem_euclid(self, rhs: $type) -> ($type, bool) {
                (self % rhs, false)
            }

            /// The quotient.
            #[track_caller]
            pub const fn div_euclid(self, rhs: $type) -> $type {
                self / rhs
            }

            /// The remainder.
            #[track_caller]
            pub const fn rem_euclid(self, rhs: $type) -> $type {
                self % rhs
            }

            /// The quotient, rounded up.
            #[track_caller]
            pub const fn div_ceil(self, rhs: $type) -> $type {
                let quotient = self / rhs;
                if self % rhs > 0 { quotient + 1 } else { quotient }
            }

            /// The next number that is a multiple of `rhs`.
            pub const fn next_multiple_of(self, rhs: $type) -> $type {
                match self % rhs {
                    0 => self,
                    r => self + (rhs - r),
                }
            }

            /// The next number that is a multiple of `rhs`, if there is one.
            pub const fn checked_next_multiple_of(self, rhs: $type) -> Option<$type> {
                if rhs == 0 {
                    return None;
                }
                match self % rhs {
                    0 => Some(self),
                    r => self.checked_add(rhs - r),
                }
            }

            /// Whether this is a multiple of `rhs`.
            pub const fn is_multiple_of(self, rhs: $type) -> bool {
                if rhs == 0 { self == 0 } else { self % rhs == 0 }
            }

            /// Whether exactly one bit is one.
            pub const fn is_power_of_two(self) -> bool {
                intrinsics::count_ones(self) == 1
            }

            /// The least power of two that is not less than this.
            pub const fn next_power_of_two(self) -> $type {
                if self <= 1 {
                    return 1;
                }
                ($type::MAX >> (self - 1).leading_zeros()) + 1
            }

            /// The least power of two that is not less than this, if it fits.
            pub const fn checked_next_power_of_two(self) -> Option<$type> {
                if self <= 1 {
                    return Some(1);
                }
                ($type::MAX >> (self - 1).leading_zeros()).checked_add(1)
            }

            /// The square root, rounded down.
            pub const fn isqrt(self) -> $type {
                if self < 2 {
                    return self;
                }
                let mut rest = self;
                let mut root = 0;
                let mut bit: $type = 1 << (self.ilog2() & !1);
                while bit != 0 {
                    if rest >= root + bit {
                        rest -= root + bit;
                        root = (root >> 1) + bit;
                    } else {
                        root >>= 1;
                    }
                    bit >>= 2;
                }
                root
            }

            /// How far the two are apart.
            pub const fn abs_diff(self, other: $type) -> $type {
                if self < other { other - self } else { self - other }
            }

            /// The number in the middle of the two, rounded down.
            pub const fn midpoint(self, rhs: $type) -> $type {
                ((self ^ rhs) >> 1) + (self & rhs)
            }

            /// The same bits as a signed number.
            pub const fn cast_signed(self) -> $signed {
                self as $signed
            }

            /// Shifted right; 0 if all bits fall out.
            pub const fn unbounded_shr(self, rhs: u32) -> $type {
                if rhs < $type::BITS { self >> rhs } else { 0 }
            }

            /// The sum with a signed number, if it fits.
            pub const fn checked_add_signed(self, rhs: $signed) -> Option<$type> {
                let (sum, overflow) = self.overflowing_add_signed(rhs);
                if overflow { None } else { Some(sum) }
            }

            /// The sum with a signed number, or the end of the type that it lies beyond.
            pub const fn saturating_add_signed(self, rhs: $signed) -> $type {
                let (sum, overflow) = self.overflowing_add_signed(rhs);
                if !overflow {
                    sum
                } else if rhs < 0 {
                    0
                } else {
                    $type::MAX
                }
            }

            /// The sum with a signed number, wrapped around.
            pub const fn wrapping_add_signed(self, rhs: $signed) -> $type {
                intrinsics::wrapping_add(self, rhs as $type)
            }

            /// The wrapped sum with a signed number, and whether it wrapped.
            pub const fn overflowing_add_signed(self, rhs: $signed) -> ($type, bool) {
                let (sum, carry) = intrinsics::add_with_overflow(self, rhs as $type);
                (sum, carry != (rhs < 0))
            }

            /// The difference with a signed number, if it fits.
            pub const fn checked_sub_signed(self, rhs: $signed) -> Option<$type> {
                let (difference, overflow) = self.overflowing_sub_signed(rhs);
                if overflow { None } else { Some(difference) }
            }

            /// The difference with a signed number, or the end of the type that it lies beyond.
            pub const fn saturating_sub_signed(self, rhs: $signed) -> $type {
                let (difference, overflow) = self.overflowing_sub_signed(rhs);
                if !overflow {
                    difference
                } else if rhs < 0 {
                    $type::MAX
                } else {
                    0
                }
            }

            /// The difference with a signed number, wrapped around.
            pub const fn wrapping_sub_signed(self, rhs: $signed) -> $type {
                intrinsics::wrapping_sub(self, rhs as $type)
            }

            /// The wrapped difference with a signed number, and whether it wrapped.
            pub const fn overflowing_sub_signed(self, rhs: $signed) -> ($type, bool) {
                let (difference, borrow) = intrinsics::sub_with_overflow(self, rhs as $type);
                (difference, borrow != (rhs < 0))
            }

            /// The difference as a signed number, if it fits.
            pub const fn checked_signed_diff(self, rhs: $type) -> Option<$signed> {
                let difference = intrinsics::wrapping_sub(self, rhs) as $signed;
                if (self >= rhs) == (difference < 0) { None } else { Some(difference) }
            }

            /// The negative, which fits for 0 only; panics if it does not fit.
            #[track_caller]
            pub const fn strict_neg(self) -> $type {
                0 - self
            }

            /// The sum with a signed number; panics if it does not fit.
            #[track_caller]
            pub const fn strict_add_signed(self, rhs: $signed) -> $type {
                match self.checked_add_signed(rhs) {
                    Some(sum) => sum,
                    None => panic!("attempt to add with overflow"),
                }
            }

            /// The difference with a signed number; panics if it does not fit.
            #[track_caller]
            pub const fn strict_sub_signed(self, rhs: $signed) -> $type {
                match self.checked_sub_signed(rhs) {
                    Some(difference) => difference,
                    None => panic!("attempt to subtract with overflow"),
                }
            }

            /// The sum of three, and whether it wrapped.
            pub const fn carrying_add(self, rhs: $type, carry: bool) -> ($type, bool) {
                let (sum, first) = intrinsics::add_with_overflow(self, rhs);
                let (sum, second) = intrinsics::add_with_overflow(sum, carry as $type);
                (sum, first | second)
            }

            /// The difference of three, and whether it wrapped.
            pub const fn borrowing_sub(self, rhs: $type, borrow: bool) -> ($type, bool) {
                let (difference, first) = intrinsics::sub_with_overflow(self, rhs);
                let (difference, second) = intrinsics::sub_with_overflow(difference, borrow as $type);
                (difference, first | second)
            }
        }
    )*};
}

unsigned_integers! {
    u8 i8;
    u16 i16;
    u32 i32;
    u64 i64;
    u128 i128;
    usize isize;
}
