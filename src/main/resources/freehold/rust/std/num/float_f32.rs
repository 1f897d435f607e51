//! Constants and methods of `f32`.

use crate::f32::consts;
use crate::prelude::v1::*;

impl f32 {
    /// The base of the representation.
    pub const RADIX: u32 = 2;

    /// How many binary digits are exact.
    pub const MANTISSA_DIGITS: u32 = 24;

    /// How many decimal digits are exact.
    pub const DIGITS: u32 = 6;

    /// How far 1 is from the next greater float.
    pub const EPSILON: f32 = 1.1920929e-7;

    /// The least finite value.
    pub const MIN: f32 = -3.40282347e+38;

    /// The least positive value with full precision.
    pub const MIN_POSITIVE: f32 = 1.17549435e-38;

    /// The greatest finite value.
    pub const MAX: f32 = 3.40282347e+38;

    /// One more than the least exponent of 2.
    pub const MIN_EXP: i32 = -125;

    /// One more than the greatest exponent of 2.
    pub const MAX_EXP: i32 = 128;

    /// The least exponent of 10 with full precision.
    pub const MIN_10_EXP: i32 = -37;

    /// The greatest exponent of 10 with full precision.
    pub const MAX_10_EXP: i32 = 38;

    /// Not a number.
    pub const NAN: f32 = 0.0 / 0.0;

    /// Greater than each number.
    pub const INFINITY: f32 = 1.0 / 0.0;

    /// Less than each number.
    pub const NEG_INFINITY: f32 = -1.0 / 0.0;

    /// From radians to degrees.
    pub const fn to_degrees(self) -> f32 {
        // π rounded to an `f32` would lose precision here.
        const DEGREES: f32 = 57.2957795130823208767981548141051703;
        self * DEGREES
    }

    /// From degrees to radians.
    pub const fn to_radians(self) -> f32 {
        const RADIANS: f32 = consts::PI / 180.0;
        self * RADIANS
    }

    /// The number in the middle of the two.
    pub const fn midpoint(self, other: f32) -> f32 {
        ((self as f64 + other as f64) / 2.0) as f32
    }
}
