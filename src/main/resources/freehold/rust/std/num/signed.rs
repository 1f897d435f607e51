//! Methods of the integer types with a sign.

use crate::intrinsics;
use crate::prelude::v1::*;

macro_rules! signed_integers {
    ($($type:ident $unsigned:ident $bits:literal;)*) => {$(
        impl $type {
            /// The least value.
            pub const MIN: $type = 1 << ($bits - 1);

            /// The greatest value.
            pub const MAX: $type = !(1 << ($bits - 1));

            /// The sum, or the end of the type that it lies beyond.
            pub const fn saturating_add(self, rhs: $type) -> $type {
                let (sum, overflow) = intrinsics::add_with_overflow(self, rhs);
                if !overflow {
                    sum
                } else if rhs < 0 {
                    $type::MIN
                } else {
                    $type::MAX
                }
            }

            /// The difference, or the end of the type that it lies beyond.
            pub const fn saturating_sub(self, rhs: $type) -> $type {
                let (difference, overflow) = intrinsics::sub_with_overflow(self, rhs);
                if !overflow {
                    difference
                } else if rhs < 0 {
                    $type::MAX
                } else {
                    $type::MIN
                }
            }

            /// The quotient, or the greatest value if it does not fit.
            #[track_caller]
            pub const fn saturating_div(self, rhs: $type) -> $type {
                let (quotient, overflow) = self.overflowing_div(rhs);
                if overflow { $type::MAX } else { quotient }
            }

            /// The negative, or the greatest value if it does not fit.
            pub const fn saturating_neg(self) -> $type {
                if self == $type::MIN { $type::MAX } else { -self }
            }

            /// The value without its sign, or the greatest value if it does not fit.
            pub const fn saturating_abs(self) -> $type {
                if self < 0 { self.saturating_neg() } else { self }
            }

            /// The wrapped quotient, and whether it wrapped.
            #[track_caller]
            pub const fn overflowing_div(self, rhs: $type) -> ($type, bool) {
                if self == $type::MIN && rhs == -1 { (self, true) } else { (self / rhs, false) }
            }

            /// The wrapped remainder, and whether it wrapped.
            #[track_caller]
            pub const fn overflowing_rem(self, rhs: $type) -> ($type, bool) {
                if rhs == -1 { (0, self == $type::MIN) } else { (self % rhs, false) }
            }

            /// The wrapped quotient for a remainder that is not negative, and whether it wrapped.
            #[track_caller]
            pub const fn overflowing_div_euclid(self, rhs: $type) -> ($type, bool) {
                if self == $type::MIN && rhs == -1 {
                    (self, true)
                } else {
                    (self.div_euclid(rhs), false)
                }
            }

            /// The remainder that is not negative, and whether the quotient wrapped.
            #[track_caller]
            pub const fn overflowing_rem_euclid(self, rhs: $type) -> ($type, bool) {
                if rhs == -1 { (0, self == $type::MIN) } else { (self.rem_euclid(rhs), false) }
            }

            /// The quotient, rounded so that the remainder is not negative.
            #[track_caller]
            pub const fn div_euclid(self, rhs: $type) -> $type {
                let quotient = self / rhs;
                if self % rhs < 0 {
                    return if rhs > 0 { quotient - 1 } else { quotient + 1 };
                }
                quotient
            }

            /// The remainder that is not negative.
            #[track_caller]
            pub const fn rem_euclid(self, rhs: $type) -> $type {
                let remainder = self % rhs;
                if remainder < 0 {
                    intrinsics::wrapping_add(remainder, rhs.wrapping_abs())
                } else {
                    remainder
                }
            }

            /// The value without its sign.
            pub const fn abs(self) -> $type {
                if self < 0 { -self } else { self }
            }

            /// The value without its sign, if it fits.
            pub const fn checked_abs(self) -> Option<$type> {
                if self < 0 { self.checked_neg() } else { Some(self) }
            }

            /// The value without its sign, wrapped around.
            pub const fn wrapping_abs(self) -> $type {
                if self < 0 { self.wrapping_neg() } else { self }
            }

            /// The wrapped value without its sign, and whether it wrapped.
            pub const fn overflowing_abs(self) -> ($type, bool) {
                (self.wrapping_abs(), self == $type::MIN)
            }

            /// The value without its sign; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_abs(self) -> $type {
                if self < 0 { -self } else { self }
            }

            /// The negative; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_neg(self) -> $type {
                -self
            }

            /// The value without its sign, which always fits without one.
            pub const fn unsigned_abs(self) -> $unsigned {
                self.wrapping_abs() as $unsigned
            }

            /// How far the two are apart.
            pub const fn abs_diff(self, other: $type) -> $unsigned {
                if self < other {
                    intrinsics::wrapping_sub(other as $unsigned, self as $unsigned)
                } else {
                    intrinsics::wrapping_sub(self as $unsigned, other as $unsigned)
                }
            }

            /// -1, 0 or 1.
            pub const fn signum(self) -> $type {
                if self < 0 {
                    -1
                } else if self == 0 {
                    0
                } else {
                    1
                }
            }

            /// Whether this is greater than 0.
            pub const fn is_positive(self) -> bool {
                self > 0
            }

            /// Whether this is less than 0.
            pub const fn is_negative(self) -> bool {
                self < 0
            }

            /// The square root, rounded down.
            #[track_caller]
            pub const fn isqrt(self) -> $type {
                match self.checked_isqrt() {
                    Some(root) => root,
                    None => panic!("argument of integer square root cannot be negative"),
                }
            }

            /// The square root, rounded down, if there is one.
            pub const fn checked_isqrt(self) -> Option<$type> {
                if self < 0 { None } else { Some((self as $unsigned).isqrt() as $type) }
            }

            /// The number in the middle of the two, rounded towards 0.
            pub const fn midpoint(self, rhs: $type) -> $type {
                let below = ((self ^ rhs) >> 1) + (self & rhs);
                if below < 0 && (self ^ rhs) & 1 != 0 { below + 1 } else { below }
            }

            /// The same bits as a number without sign.
            pub const fn cast_unsigned(self) -> $unsigned {
                self as $unsigned
            }

            /// Shifted right; 0 or -1 if all bits fall out.
            pub const fn unbounded_shr(self, rhs: u32) -> $type {
                if rhs < $bits { self >> rhs } else { self >> ($bits - 1) }
            }

            /// The sum with a number without sign, if it fits.
            pub const fn checked_add_unsigned(self, rhs: $unsigned) -> Option<$type> {
                let (sum, overflow) = self.overflowing_add_unsigned(rhs);
                if overflow { None } else { Some(sum) }
            }

            /// The difference with a number without sign, if it fits.
            pub const fn checked_sub_unsigned(self, rhs: $unsigned) -> Option<$type> {
                let (difference, overflow) = self.overflowing_sub_unsigned(rhs);
                if overflow { None } else { Some(difference) }
            }

            /// The sum with a number without sign; panics if it does not fit.
            #[track_caller]
            pub const fn strict_add_unsigned(self, rhs: $unsigned) -> $type {
                match self.checked_add_unsigned(rhs) {
                    Some(sum) => sum,
                    None => panic!("attempt to add with overflow"),
                }
            }

            /// The difference with a number without sign; panics if it does not fit.
            #[track_caller]
            pub const fn strict_sub_unsigned(self, rhs: $unsigned) -> $type {
                match self.checked_sub_unsigned(rhs) {
                    Some(difference) => difference,
                    None => panic!("attempt to subtract with overflow"),
                }
            }

            /// The sum with a number without sign, or the greatest value.
            pub const fn saturating_add_unsigned(self, rhs: $unsigned) -> $type {
                let (sum, overflow) = self.overflowing_add_unsigned(rhs);
                if overflow { $type::MAX } else { sum }
            }

            /// The difference with a number without sign, or the least value.
            pub const fn saturating_sub_unsigned(self, rhs: $unsigned) -> $type {
                let (difference, overflow) = self.overflowing_sub_unsigned(rhs);
                if overflow { $type::MIN } else { difference }
            }

            /// The sum with a number without sign, wrapped around.
            pub const fn wrapping_add_unsigned(self, rhs: $unsigned) -> $type {
                intrinsics::wrapping_add(self, rhs as $type)
            }

            /// The difference with a number without sign, wrapped around.
            pub const fn wrapping_sub_unsigned(self, rhs: $unsigned) -> $type {
                intrinsics::wrapping_sub(self, rhs as $type)
            }

            /// The wrapped sum with a number without sign, and whether it wrapped.
            pub const fn overflowing_add_unsigned(self, rhs: $unsigned) -> ($type, bool) {
                let (sum, overflow) = intrinsics::add_with_overflow(self, rhs as $type);
                (sum, overflow != ((rhs as $type) < 0))
            }

            /// The wrapped difference with a number without sign, and whether it wrapped.
            pub const fn overflowing_sub_unsigned(self, rhs: $unsigned) -> ($type, bool) {
                let (difference, overflow) = intrinsics::sub_with_overflow(self, rhs as $type);
                (difference, overflow != ((rhs as $type) < 0))
            }
        }
    )*};
}

signed_integers! {
    i8 u8 8;
    i16 u16 16;
    i32 u32 32;
    i64 u64 64;
    i128 u128 128;
    isize usize 64;
}
