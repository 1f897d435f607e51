//! Constants and methods of `f64`.

use crate::f64::consts;
use crate::prelude::v1::*;

impl f64 {
    /// The base of the representation.
    pub const RADIX: u32 = 2;

    /// How many binary digits are exact.
    pub const MANTISSA_DIGITS: u32 = 53;

    /// How many decimal digits are exact.
    pub const DIGITS: u32 = 15;

    /// How far 1 is from the next greater float.
    pub const EPSILON: f64 = 2.220446049250313e-16;

    /// The least finite value.
    pub const MIN: f64 = -1.7976931348623157e+308;

    /// The least positive value with full precision.
    pub const MIN_POSITIVE: f64 = 2.2250738585072014e-308;

    /// The greatest finite value.
    pub const MAX: f64 = 1.7976931348623157e+308;

    /// One more than the least exponent of 2.
    pub const MIN_EXP: i32 = -1021;

    /// One more than the greatest exponent of 2.
    pub const MAX_EXP: i32 = 1024;

    /// The least exponent of 10 with full precision.
    pub const MIN_10_EXP: i32 = -307;

    /// The greatest exponent of 10 with full precision.
    pub const MAX_10_EXP: i32 = 308;

    /// Not a number.
    pub const NAN: f64 = 0.0 / 0.0;

    /// Greater than each number.
    pub const INFINITY: f64 = 1.0 / 0.0;

    /// Less than each number.
    pub const NEG_INFINITY: f64 = -1.0 / 0.0;

    /// From radians to degrees.
    pub const fn to_degrees(self) -> f64 {
        self * (180.0 / consts::PI)
    }

    /// From degrees to radians.
    pub const fn to_radians(self) -> f64 {
        const RADIANS: f64 = consts::PI / 180.0;
        self * RADIANS
    }

    /// The number in the middle of the two.
    pub const fn midpoint(self, other: f64) -> f64 {
        const LOW: f64 = f64::MIN_POSITIVE * 2.0;
        const HIGH: f64 = f64::MAX / 2.0;
        let (left, right) = (self.abs(), other.abs());
        if left <= HIGH && right <= HIGH {
            // The sum fits.
            (self + other) / 2.0
        } else if left < LOW {
            // Halving this one would lose a bit.
            self + other / 2.0
        } else if right < LOW {
            self / 2.0 + other
        } else {
            self / 2.0 + other / 2.0
        }
    }
}
