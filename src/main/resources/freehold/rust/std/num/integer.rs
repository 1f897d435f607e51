//! Methods that all integer types have.

use crate::intrinsics;
use crate::prelude::v1::*;

macro_rules! integers {
    ($($type:ident $unsigned:ident $bits:literal $bytes:literal;)*) => {$(
        impl $type {
            /// How many bits the type has.
            pub const BITS: u32 = $bits;

            /// The least value; the old name of `MIN`.
            pub const fn min_value() -> $type {
                $type::MIN
            }

            /// The greatest value; the old name of `MAX`.
            pub const fn max_value() -> $type {
                $type::MAX
            }

            /// How many bits are one.
            pub const fn count_ones(self) -> u32 {
                intrinsics::count_ones(self)
            }

            /// How many bits are zero.
            pub const fn count_zeros(self) -> u32 {
                $bits - intrinsics::count_ones(self)
            }

            /// How many bits are zero before the first one.
            pub const fn leading_zeros(self) -> u32 {
                intrinsics::leading_zeros(self)
            }

            /// How many bits are zero after the last one.
            pub const fn trailing_zeros(self) -> u32 {
                intrinsics::trailing_zeros(self)
            }

            /// How many bits are one before the first zero.
            pub const fn leading_ones(self) -> u32 {
                intrinsics::leading_zeros(!self)
            }

            /// How many bits are one after the last zero.
            pub const fn trailing_ones(self) -> u32 {
                intrinsics::trailing_zeros(!self)
            }

            /// The bits shifted left; those that fall out come in on the right.
            pub const fn rotate_left(self, n: u32) -> $type {
                intrinsics::rotate_left(self, n)
            }

            /// The bits shifted right; those that fall out come in on the left.
            pub const fn rotate_right(self, n: u32) -> $type {
                intrinsics::rotate_right(self, n)
            }

            /// The bytes in the other order.
            pub const fn swap_bytes(self) -> $type {
                intrinsics::swap_bytes(self)
            }

            /// The bits in the other order.
            pub const fn reverse_bits(self) -> $type {
                intrinsics::reverse_bits(self)
            }

            /// From big endian to the order of this machine.
            pub const fn from_be(x: $type) -> $type {
                x.swap_bytes()
            }

            /// From little endian to the order of this machine.
            pub const fn from_le(x: $type) -> $type {
                x
            }

            /// To big endian.
            pub const fn to_be(self) -> $type {
                self.swap_bytes()
            }

            /// To little endian.
            pub const fn to_le(self) -> $type {
                self
            }

            /// The bytes, highest first.
            pub const fn to_be_bytes(self) -> [u8; $bytes] {
                unsafe { intrinsics::transmute(self.swap_bytes()) }
            }

            /// The bytes, lowest first.
            pub const fn to_le_bytes(self) -> [u8; $bytes] {
                unsafe { intrinsics::transmute(self) }
            }

            /// The bytes in the order of this machine: lowest first.
            pub const fn to_ne_bytes(self) -> [u8; $bytes] {
                unsafe { intrinsics::transmute(self) }
            }

            /// The number with these bytes, highest first.
            pub const fn from_be_bytes(bytes: [u8; $bytes]) -> $type {
                $type::from_ne_bytes(bytes).swap_bytes()
            }

            /// The number with these bytes, lowest first.
            pub const fn from_le_bytes(bytes: [u8; $bytes]) -> $type {
                $type::from_ne_bytes(bytes)
            }

            /// The number with these bytes in the order of this machine.
            pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> $type {
                unsafe { intrinsics::transmute(bytes) }
            }

            /// The sum, if it fits.
            pub const fn checked_add(self, rhs: $type) -> Option<$type> {
                let (sum, overflow) = intrinsics::add_with_overflow(self, rhs);
                if overflow { None } else { Some(sum) }
            }

            /// The difference, if it fits.
            pub const fn checked_sub(self, rhs: $type) -> Option<$type> {
                let (difference, overflow) = intrinsics::sub_with_overflow(self, rhs);
                if overflow { None } else { Some(difference) }
            }

            /// The product, if it fits.
            pub const fn checked_mul(self, rhs: $type) -> Option<$type> {
                let (product, overflow) = intrinsics::mul_with_overflow(self, rhs);
                if overflow { None } else { Some(product) }
            }

            /// The quotient, if there is one and it fits.
            pub const fn checked_div(self, rhs: $type) -> Option<$type> {
                if rhs == 0 {
                    return None;
                }
                let (quotient, overflow) = self.overflowing_div(rhs);
                if overflow { None } else { Some(quotient) }
            }

            /// The remainder, if there is one and it fits.
            pub const fn checked_rem(self, rhs: $type) -> Option<$type> {
                if rhs == 0 {
                    return None;
                }
                let (remainder, overflow) = self.overflowing_rem(rhs);
                if overflow { None } else { Some(remainder) }
            }

            /// The quotient rounded so that the remainder is not negative, if there is one.
            pub const fn checked_div_euclid(self, rhs: $type) -> Option<$type> {
                if rhs == 0 {
                    return None;
                }
                let (quotient, overflow) = self.overflowing_div_euclid(rhs);
                if overflow { None } else { Some(quotient) }
            }

            /// The remainder that is not negative, if there is one.
            pub const fn checked_rem_euclid(self, rhs: $type) -> Option<$type> {
                if rhs == 0 {
                    return None;
                }
                let (remainder, overflow) = self.overflowing_rem_euclid(rhs);
                if overflow { None } else { Some(remainder) }
            }

            /// The negative, if it fits.
            pub const fn checked_neg(self) -> Option<$type> {
                let (negative, overflow) = self.overflowing_neg();
                if overflow { None } else { Some(negative) }
            }

            /// Shifted left, if the type has so many bits.
            pub const fn checked_shl(self, rhs: u32) -> Option<$type> {
                if rhs < $bits { Some(self << rhs) } else { None }
            }

            /// Shifted right, if the type has so many bits.
            pub const fn checked_shr(self, rhs: u32) -> Option<$type> {
                if rhs < $bits { Some(self >> rhs) } else { None }
            }

            /// The power, if it fits.
            pub const fn checked_pow(self, exp: u32) -> Option<$type> {
                let (power, overflow) = self.overflowing_pow(exp);
                if overflow { None } else { Some(power) }
            }

            /// The product, or the end of the type that it lies beyond.
            pub const fn saturating_mul(self, rhs: $type) -> $type {
                let (product, overflow) = intrinsics::mul_with_overflow(self, rhs);
                if !overflow {
                    product
                } else if (self < 0) == (rhs < 0) {
                    $type::MAX
                } else {
                    $type::MIN
                }
            }

            /// The power, or the end of the type that it lies beyond.
            pub const fn saturating_pow(self, exp: u32) -> $type {
                let (power, overflow) = self.overflowing_pow(exp);
                if !overflow {
                    power
                } else if self < 0 && exp % 2 == 1 {
                    $type::MIN
                } else {
                    $type::MAX
                }
            }

            /// The sum, wrapped around.
            pub const fn wrapping_add(self, rhs: $type) -> $type {
                intrinsics::wrapping_add(self, rhs)
            }

            /// The difference, wrapped around.
            pub const fn wrapping_sub(self, rhs: $type) -> $type {
                intrinsics::wrapping_sub(self, rhs)
            }

            /// The product, wrapped around.
            pub const fn wrapping_mul(self, rhs: $type) -> $type {
                intrinsics::wrapping_mul(self, rhs)
            }

            /// The quotient, wrapped around.
            #[track_caller]
            pub const fn wrapping_div(self, rhs: $type) -> $type {
                self.overflowing_div(rhs).0
            }

            /// The remainder, wrapped around.
            #[track_caller]
            pub const fn wrapping_rem(self, rhs: $type) -> $type {
                self.overflowing_rem(rhs).0
            }

            /// The quotient rounded so that the remainder is not negative, wrapped around.
            #[track_caller]
            pub const fn wrapping_div_euclid(self, rhs: $type) -> $type {
                self.overflowing_div_euclid(rhs).0
            }

            /// The remainder that is not negative, wrapped around.
            #[track_caller]
            pub const fn wrapping_rem_euclid(self, rhs: $type) -> $type {
                self.overflowing_rem_euclid(rhs).0
            }

            /// The negative, wrapped around.
            pub const fn wrapping_neg(self) -> $type {
                intrinsics::wrapping_sub(0 as $type, self)
            }

            /// Shifted left by `rhs` modulo the number of bits.
            pub const fn wrapping_shl(self, rhs: u32) -> $type {
                self << (rhs & ($bits - 1))
            }

            /// Shifted right by `rhs` modulo the number of bits.
            pub const fn wrapping_shr(self, rhs: u32) -> $type {
                self >> (rhs & ($bits - 1))
            }

            /// The power, wrapped around.
            pub const fn wrapping_pow(self, exp: u32) -> $type {
                self.overflowing_pow(exp).0
            }

            /// The wrapped sum, and whether it wrapped.
            pub const fn overflowing_add(self, rhs: $type) -> ($type, bool) {
                intrinsics::add_with_overflow(self, rhs)
            }

            /// The wrapped difference, and whether it wrapped.
            pub const fn overflowing_sub(self, rhs: $type) -> ($type, bool) {
                intrinsics::sub_with_overflow(self, rhs)
            }

            /// The wrapped product, and whether it wrapped.
            pub const fn overflowing_mul(self, rhs: $type) -> ($type, bool) {
                intrinsics::mul_with_overflow(self, rhs)
            }

            /// The wrapped negative, and whether it wrapped.
            pub const fn overflowing_neg(self) -> ($type, bool) {
                intrinsics::sub_with_overflow(0 as $type, self)
            }

            /// Shifted left by `rhs` modulo the number of bits, and whether `rhs` was too large.
            pub const fn overflowing_shl(self, rhs: u32) -> ($type, bool) {
                (self.wrapping_shl(rhs), rhs >= $bits)
            }

            /// Shifted right by `rhs` modulo the number of bits, and whether `rhs` was too large.
            pub const fn overflowing_shr(self, rhs: u32) -> ($type, bool) {
                (self.wrapping_shr(rhs), rhs >= $bits)
            }

            /// The wrapped power, and whether it wrapped.
            pub const fn overflowing_pow(self, mut exp: u32) -> ($type, bool) {
                let mut base = self;
                let mut power: $type = 1;
                let mut overflow = false;
                while exp > 0 {
                    if exp % 2 == 1 {
                        let (product, overflows) = intrinsics::mul_with_overflow(power, base);
                        power = product;
                        overflow |= overflows;
                    }
                    exp /= 2;
                    if exp > 0 {
                        let (square, overflows) = intrinsics::mul_with_overflow(base, base);
                        base = square;
                        overflow |= overflows;
                    }
                }
                (power, overflow)
            }

            /// The sum; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_add(self, rhs: $type) -> $type {
                self + rhs
            }

            /// The difference; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_sub(self, rhs: $type) -> $type {
                self - rhs
            }

            /// The product; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_mul(self, rhs: $type) -> $type {
                self * rhs
            }

            /// The quotient; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_div(self, rhs: $type) -> $type {
                self / rhs
            }

            /// The remainder; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_rem(self, rhs: $type) -> $type {
                self % rhs
            }

            /// The power; panics if it does not fit, in every build.
            #[track_caller]
            pub const fn strict_pow(self, exp: u32) -> $type {
                self.pow(exp)
            }

            /// The quotient rounded so that the remainder is not negative; panics if it does not fit.
            #[track_caller]
            pub const fn strict_div_euclid(self, rhs: $type) -> $type {
                self.div_euclid(rhs)
            }

            /// The remainder that is not negative; panics if the quotient does not fit.
            #[track_caller]
            pub const fn strict_rem_euclid(self, rhs: $type) -> $type {
                self.rem_euclid(rhs)
            }

            /// Shifted left; panics if the type has not so many bits.
            #[track_caller]
            pub const fn strict_shl(self, rhs: u32) -> $type {
                self << rhs
            }

            /// Shifted right; panics if the type has not so many bits.
            #[track_caller]
            pub const fn strict_shr(self, rhs: u32) -> $type {
                self >> rhs
            }

            /// The sum, which the caller knows fits.
            #[track_caller]
            pub const unsafe fn unchecked_add(self, rhs: $type) -> $type {
                self + rhs
            }

            /// The difference, which the caller knows fits.
            #[track_caller]
            pub const unsafe fn unchecked_sub(self, rhs: $type) -> $type {
                self - rhs
            }

            /// The product, which the caller knows fits.
            #[track_caller]
            pub const unsafe fn unchecked_mul(self, rhs: $type) -> $type {
                self * rhs
            }

            /// Shifted left; 0 if all bits fall out.
            pub const fn unbounded_shl(self, rhs: u32) -> $type {
                if rhs < $bits { self << rhs } else { 0 }
            }

            /// The power.
            pub const fn pow(self, mut exp: u32) -> $type {
                let mut base = self;
                let mut power: $type = 1;
                while exp > 1 {
                    if exp % 2 == 1 {
                        power *= base;
                    }
                    exp /= 2;
                    base *= base;
                }
                if exp == 1 { power * base } else { power }
            }

            /// The logarithm to a base, rounded down.
            #[track_caller]
            pub const fn ilog(self, base: $type) -> u32 {
                assert!(base >= 2, "base of integer logarithm must be at least 2");
                match self.checked_ilog(base) {
                    Some(log) => log,
                    None => panic!("argument of integer logarithm must be positive"),
                }
            }

            /// The logarithm to base 2, rounded down.
            #[track_caller]
            pub const fn ilog2(self) -> u32 {
                match self.checked_ilog2() {
                    Some(log) => log,
                    None => panic!("argument of integer logarithm must be positive"),
                }
            }

            /// The logarithm to base 10, rounded down.
            #[track_caller]
            pub const fn ilog10(self) -> u32 {
                match self.checked_ilog10() {
                    Some(log) => log,
                    None => panic!("argument of integer logarithm must be positive"),
                }
            }

            /// The logarithm to a base, rounded down, if there is one.
            pub const fn checked_ilog(self, base: $type) -> Option<u32> {
                if self <= 0 || base <= 1 {
                    return None;
                }
                let mut log = 0;
                let mut rest = self;
                while rest >= base {
                    rest /= base;
                    log += 1;
                }
                Some(log)
            }

            /// The logarithm to base 2, rounded down, if there is one.
            pub const fn checked_ilog2(self) -> Option<u32> {
                if self <= 0 { None } else { Some($bits - 1 - self.leading_zeros()) }
            }

            /// The logarithm to base 10, rounded down, if there is one.
            pub const fn checked_ilog10(self) -> Option<u32> {
                self.checked_ilog(10)
            }
        }
    )*};
}

integers! {
    u8 u8 8 1;
    u16 u16 16 2;
    u32 u32 32 4;
    u64 u64 64 8;
    u128 u128 128 16;
    usize usize 64 8;
    i8 u8 8 1;
    i16 u16 16 2;
    i32 u32 32 4;
    i64 u64 64 8;
    i128 u128 128 16;
    isize usize 64 8;
}
