//! Methods that both float types have.

use crate::cmp::Ordering;
use crate::intrinsics;
use crate::num::FpCategory;
use crate::prelude::v1::*;

// The operations of `float_unary` and `float_binary`.
const SQRT: u32 = 0;
const FLOOR: u32 = 1;
const CEIL: u32 = 2;
const ROUND: u32 = 3;
const ROUND_TIES_EVEN: u32 = 4;
const TRUNC: u32 = 5;
const EXP: u32 = 6;
const EXP2: u32 = 7;
const LN: u32 = 8;
const LOG2: u32 = 9;
const LOG10: u32 = 10;
const SIN: u32 = 11;
const COS: u32 = 12;
const TAN: u32 = 13;
const ASIN: u32 = 14;
const ACOS: u32 = 15;
const ATAN: u32 = 16;
const SINH: u32 = 17;
const COSH: u32 = 18;
const TANH: u32 = 19;
const CBRT: u32 = 20;
const EXP_M1: u32 = 21;
const LN_1P: u32 = 22;
const ASINH: u32 = 23;
const ACOSH: u32 = 24;
const ATANH: u32 = 25;

const POWF: u32 = 0;
const ATAN2: u32 = 1;
const HYPOT: u32 = 2;
const COPYSIGN: u32 = 3;

macro_rules! float_functions {
    ($type:ident: $($(#[$doc:meta])* $name:ident $operation:ident;)*) => {
        impl $type {
            $(
                $(#[$doc])*
                pub const fn $name(self) -> $type {
                    intrinsics::float_unary($operation, self)
                }
            )*
        }
    };
}

macro_rules! floats {
    ($($type:ident $bits:ident $signed:ident $bytes:literal $sign_shift:literal
        $fraction:literal $exponent:literal;)*) => {$(
        float_functions! { $type:
            /// The square root.
            sqrt SQRT;
            /// Rounded down.
            floor FLOOR;
            /// Rounded up.
            ceil CEIL;
            /// Rounded to the nearest whole number, halves away from 0.
            round ROUND;
            /// Rounded to the nearest whole number, halves to the even one.
            round_ties_even ROUND_TIES_EVEN;
            /// Rounded towards 0.
            trunc TRUNC;
            /// e to the power of this.
            exp EXP;
            /// 2 to the power of this.
            exp2 EXP2;
            /// The natural logarithm.
            ln LN;
            /// The logarithm to base 2.
            log2 LOG2;
            /// The logarithm to base 10.
            log10 LOG10;
            /// The sine of an angle in radians.
            sin SIN;
            /// The cosine of an angle in radians.
            cos COS;
            /// The tangent of an angle in radians.
            tan TAN;
            /// The angle in radians with this sine.
            asin ASIN;
            /// The angle in radians with this cosine.
            acos ACOS;
            /// The angle in radians with this tangent.
            atan ATAN;
            /// The hyperbolic sine.
            sinh SINH;
            /// The hyperbolic cosine.
            cosh COSH;
            /// The hyperbolic tangent.
            tanh TANH;
            /// The cube root.
            cbrt CBRT;
            /// e to the power of this, less 1.
            exp_m1 EXP_M1;
            /// The natural logarithm of this and 1.
            ln_1p LN_1P;
            /// The inverse of the hyperbolic sine.
            asinh ASINH;
            /// The inverse of the hyperbolic cosine.
            acosh ACOSH;
            /// The inverse of the hyperbolic tangent.
            atanh ATANH;
        }

        impl $type {
            /// Whether this is not a number.
            pub const fn is_nan(self) -> bool {
                self != self
            }

            /// Whether this is an infinity.
            pub const fn is_infinite(self) -> bool {
                self == $type::INFINITY || self == $type::NEG_INFINITY
            }

            /// Whether this is a number and no infinity.
            pub const fn is_finite(self) -> bool {
                self.abs() < $type::INFINITY
            }

            /// Whether this is a number that is too small for full precision.
            pub const fn is_subnormal(self) -> bool {
                matches!(self.classify(), FpCategory::Subnormal)
            }

            /// Whether this is a number with full precision.
            pub const fn is_normal(self) -> bool {
                matches!(self.classify(), FpCategory::Normal)
            }

            /// What kind of number this is.
            pub const fn classify(self) -> FpCategory {
                let bits = self.to_bits();
                let fraction = bits & $fraction;
                let exponent = bits & $exponent;
                if exponent == $exponent {
                    if fraction == 0 { FpCategory::Infinite } else { FpCategory::Nan }
                } else if exponent == 0 {
                    if fraction == 0 { FpCategory::Zero } else { FpCategory::Subnormal }
                } else {
                    FpCategory::Normal
                }
            }

            /// Whether the sign bit is 0.
            pub const fn is_sign_positive(self) -> bool {
                self.to_bits() >> $sign_shift == 0
            }

            /// Whether the sign bit is 1.
            pub const fn is_sign_negative(self) -> bool {
                self.to_bits() >> $sign_shift != 0
            }

            /// The bits.
            pub const fn to_bits(self) -> $bits {
                unsafe { intrinsics::transmute(self) }
            }

            /// The float with these bits.
            pub const fn from_bits(v: $bits) -> $type {
                unsafe { intrinsics::transmute(v) }
            }

            /// The bytes, highest first.
            pub const fn to_be_bytes(self) -> [u8; $bytes] {
                self.to_bits().to_be_bytes()
            }

            /// The bytes, lowest first.
            pub const fn to_le_bytes(self) -> [u8; $bytes] {
                self.to_bits().to_le_bytes()
            }

            /// The bytes in the order of this machine.
            pub const fn to_ne_bytes(self) -> [u8; $bytes] {
                self.to_bits().to_ne_bytes()
            }

            /// The float with these bytes, highest first.
            pub const fn from_be_bytes(bytes: [u8; $bytes]) -> $type {
                $type::from_bits($bits::from_be_bytes(bytes))
            }

            /// The float with these bytes, lowest first.
            pub const fn from_le_bytes(bytes: [u8; $bytes]) -> $type {
                $type::from_bits($bits::from_le_bytes(bytes))
            }

            /// The float with these bytes in the order of this machine.
            pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> $type {
                $type::from_bits($bits::from_ne_bytes(bytes))
            }

            /// Without its sign.
            pub const fn abs(self) -> $type {
                $type::from_bits(self.to_bits() & !(1 << $sign_shift))
            }

            /// 1 or -1 with the sign of this; NaN for NaN.
            pub const fn signum(self) -> $type {
                if self.is_nan() { self } else { (1.0 as $type).copysign(self) }
            }

            /// This with the sign of another.
            pub const fn copysign(self, sign: $type) -> $type {
                intrinsics::float_binary(COPYSIGN, self, sign)
            }

            /// The part behind the point.
            pub const fn fract(self) -> $type {
                self - self.trunc()
            }

            /// `self * a + b`, rounded once.
            pub const fn mul_add(self, a: $type, b: $type) -> $type {
                intrinsics::float_mul_add(self, a, b)
            }

            /// 1 divided by this.
            pub const fn recip(self) -> $type {
                1.0 / self
            }

            /// The power with a whole exponent.
            pub const fn powi(self, n: i32) -> $type {
                intrinsics::float_powi(self, n)
            }

            /// The power.
            pub const fn powf(self, n: $type) -> $type {
                intrinsics::float_binary(POWF, self, n)
            }

            /// The logarithm to a base.
            pub const fn log(self, base: $type) -> $type {
                self.ln() / base.ln()
            }

            /// The length of the long side of a right triangle with these two others.
            pub const fn hypot(self, other: $type) -> $type {
                intrinsics::float_binary(HYPOT, self, other)
            }

            /// The angle in radians of the point (`other`, `self`).
            pub const fn atan2(self, other: $type) -> $type {
                intrinsics::float_binary(ATAN2, self, other)
            }

            /// Sine and cosine.
            pub const fn sin_cos(self) -> ($type, $type) {
                (self.sin(), self.cos())
            }

            /// The quotient, rounded so that the remainder is not negative.
            pub const fn div_euclid(self, rhs: $type) -> $type {
                let quotient = (self / rhs).trunc();
                if self % rhs < 0.0 {
                    return if rhs > 0.0 { quotient - 1.0 } else { quotient + 1.0 };
                }
                quotient
            }

            /// The remainder that is not negative.
            pub const fn rem_euclid(self, rhs: $type) -> $type {
                let remainder = self % rhs;
                if remainder < 0.0 { remainder + rhs.abs() } else { remainder }
            }

            /// The greater one; the other if one is NaN.
            pub const fn max(self, other: $type) -> $type {
                if self.is_nan() || self < other { other } else { self }
            }

            /// The lesser one; the other if one is NaN.
            pub const fn min(self, other: $type) -> $type {
                if self.is_nan() || other < self { other } else { self }
            }

            /// The value itself, or the end of `min..=max` that it lies beyond.
            pub const fn clamp(mut self, min: $type, max: $type) -> $type {
                if !(min <= max) {
                    panic!("min > max, or either was NaN. min = {min:?}, max = {max:?}");
                }
                if self < min {
                    self = min;
                }
                if self > max {
                    self = max;
                }
                self
            }

            /// The order in which each float has its place, NaN and -0.0 too.
            pub fn total_cmp(&self, other: &$type) -> Ordering {
                // Turning the lower bits of negative ones around makes their order that of integers.
                let mut left = self.to_bits() as $signed;
                let mut right = other.to_bits() as $signed;
                left ^= (((left >> $sign_shift) as $bits) >> 1) as $signed;
                right ^= (((right >> $sign_shift) as $bits) >> 1) as $signed;
                left.cmp(&right)
            }

            /// The next greater float.
            pub const fn next_up(self) -> $type {
                let bits = self.to_bits();
                if self.is_nan() || bits == $type::INFINITY.to_bits() {
                    return self;
                }
                let size = bits & !(1 << $sign_shift);
                $type::from_bits(if size == 0 {
                    1
                } else if bits == size {
                    bits + 1
                } else {
                    bits - 1
                })
            }

            /// The next lesser float.
            pub const fn next_down(self) -> $type {
                -(-self).next_up()
            }

            /// The old name for how much greater this is than another.
            pub fn abs_sub(self, other: $type) -> $type {
                if self <= other { 0.0 } else { self - other }
            }

            /// As an integer, which the caller knows fits.
            pub unsafe fn to_int_unchecked<Int>(self) -> Int
            where
                $type: FloatToInt<Int>,
            {
                FloatToInt::to_int(self)
            }
        }
    )*};
}

floats! {
    f32 u32 i32 4 31 0x007f_ffff 0x7f80_0000;
    f64 u64 i64 8 63 0x000f_ffff_ffff_ffff 0x7ff0_0000_0000_0000;
}

/// Floats that convert to an integer type.
pub trait FloatToInt<Int> {
    /// As that type.
    fn to_int(self) -> Int;
}

macro_rules! float_to_int {
    ($($float:ident: $($int:ident)*;)*) => {$($(
        impl FloatToInt<$int> for $float {
            fn to_int(self) -> $int {
                self as $int
            }
        }
    )*)*};
}

float_to_int! {
    f32: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    f64: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
}
