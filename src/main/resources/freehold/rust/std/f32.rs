//! The old home of the constants of `f32`, and the home of mathematical ones.

/// The base of the representation.
pub const RADIX: u32 = f32::RADIX;

/// How many binary digits are exact.
pub const MANTISSA_DIGITS: u32 = f32::MANTISSA_DIGITS;

/// How many decimal digits are exact.
pub const DIGITS: u32 = f32::DIGITS;

/// How far 1 is from the next greater float.
pub const EPSILON: f32 = f32::EPSILON;

/// The least finite value.
pub const MIN: f32 = f32::MIN;

/// The least positive value with full precision.
pub const MIN_POSITIVE: f32 = f32::MIN_POSITIVE;

/// The greatest finite value.
pub const MAX: f32 = f32::MAX;

/// One more than the least exponent of 2.
pub const MIN_EXP: i32 = f32::MIN_EXP;

/// One more than the greatest exponent of 2.
pub const MAX_EXP: i32 = f32::MAX_EXP;

/// The least exponent of 10 with full precision.
pub const MIN_10_EXP: i32 = f32::MIN_10_EXP;

/// The greatest exponent of 10 with full precision.
pub const MAX_10_EXP: i32 = f32::MAX_10_EXP;

/// Not a number.
pub const NAN: f32 = f32::NAN;

/// Greater than each number.
pub const INFINITY: f32 = f32::INFINITY;

/// Less than each number.
pub const NEG_INFINITY: f32 = f32::NEG_INFINITY;

/// Mathematical constants.
pub mod consts {
    /// Half a turn: π.
    pub const PI: f32 = 3.14159265358979323846264338327950288;

    /// A full turn: 2π.
    pub const TAU: f32 = 6.28318530717958647692528676655900577;

    /// π/2.
    pub const FRAC_PI_2: f32 = 1.57079632679489661923132169163975144;

    /// π/3.
    pub const FRAC_PI_3: f32 = 1.04719755119659774615421446109316763;

    /// π/4.
    pub const FRAC_PI_4: f32 = 0.785398163397448309615660845819875721;

    /// π/6.
    pub const FRAC_PI_6: f32 = 0.52359877559829887307710723054658381;

    /// π/8.
    pub const FRAC_PI_8: f32 = 0.39269908169872415480783042290993786;

    /// 1/π.
    pub const FRAC_1_PI: f32 = 0.318309886183790671537767526745028724;

    /// 2/π.
    pub const FRAC_2_PI: f32 = 0.636619772367581343075535053490057448;

    /// 2/√π.
    pub const FRAC_2_SQRT_PI: f32 = 1.12837916709551257389615890312154517;

    /// √2.
    pub const SQRT_2: f32 = 1.41421356237309504880168872420969808;

    /// 1/√2.
    pub const FRAC_1_SQRT_2: f32 = 0.707106781186547524400844362104849039;

    /// Euler's number.
    pub const E: f32 = 2.71828182845904523536028747135266250;

    /// The logarithm of e to base 2.
    pub const LOG2_E: f32 = 1.44269504088896340735992468100189214;

    /// The logarithm of 10 to base 2.
    pub const LOG2_10: f32 = 3.32192809488736234787031942948939018;

    /// The logarithm of e to base 10.
    pub const LOG10_E: f32 = 0.434294481903251827651128918916605082;

    /// The logarithm of 2 to base 10.
    pub const LOG10_2: f32 = 0.301029995663981195213738894724493027;

    /// The natural logarithm of 2.
    pub const LN_2: f32 = 0.693147180559945309417232121458176568;

    /// The natural logarithm of 10.
    pub const LN_10: f32 = 2.30258509299404568401799145468436421;
}
