//! `Duration`: how long something takes.

use crate::error::Error;
use crate::fmt;
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};
use crate::prelude::v1::*;

const NANOS_PER_SEC: u32 = 1_000_000_000;

/// How many nanoseconds there are besides whole seconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
#[valid_range_start(0)]
#[valid_range_end(999_999_999)]
struct Nanoseconds(u32);

/// How long something takes: whole seconds, and nanoseconds besides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    secs: u64,
    nanos: Nanoseconds,
}

impl Duration {
    /// No time.
    pub const ZERO: Duration = Duration::from_parts(0, 0);
    /// A nanosecond.
    pub const NANOSECOND: Duration = Duration::from_parts(0, 1);
    /// A microsecond.
    pub const MICROSECOND: Duration = Duration::from_parts(0, 1_000);
    /// A millisecond.
    pub const MILLISECOND: Duration = Duration::from_parts(0, 1_000_000);
    /// A second.
    pub const SECOND: Duration = Duration::from_parts(1, 0);
    /// The longest duration.
    pub const MAX: Duration = Duration::from_parts(u64::MAX, NANOS_PER_SEC - 1);

    const fn from_parts(secs: u64, nanos: u32) -> Duration {
        unsafe { Duration { secs, nanos: Nanoseconds(nanos) } }
    }

    /// So many seconds and nanoseconds.
    #[track_caller]
    pub const fn new(secs: u64, nanos: u32) -> Duration {
        match secs.checked_add((nanos / NANOS_PER_SEC) as u64) {
            Some(secs) => Duration::from_parts(secs, nanos % NANOS_PER_SEC),
            None => panic!("overflow in Duration::new"),
        }
    }

    /// So many seconds.
    pub const fn from_secs(secs: u64) -> Duration {
        Duration::from_parts(secs, 0)
    }

    /// So many minutes.
    #[track_caller]
    pub const fn from_mins(mins: u64) -> Duration {
        match mins.checked_mul(60) {
            Some(secs) => Duration::from_secs(secs),
            None => panic!("overflow in Duration::from_mins"),
        }
    }

    /// So many hours.
    #[track_caller]
    pub const fn from_hours(hours: u64) -> Duration {
        match hours.checked_mul(3600) {
            Some(secs) => Duration::from_secs(secs),
            None => panic!("overflow in Duration::from_hours"),
        }
    }

    /// So many milliseconds.
    pub const fn from_millis(millis: u64) -> Duration {
        Duration::from_parts(millis / 1_000, (millis % 1_000) as u32 * 1_000_000)
    }

    /// So many microseconds.
    pub const fn from_micros(micros: u64) -> Duration {
        Duration::from_parts(micros / 1_000_000, (micros % 1_000_000) as u32 * 1_000)
    }

    /// So many nanoseconds.
    pub const fn from_nanos(nanos: u64) -> Duration {
        Duration::from_parts(nanos / 1_000_000_000, (nanos % 1_000_000_000) as u32)
    }

    /// Whether it is no time.
    pub const fn is_zero(&self) -> bool {
        self.secs == 0 && self.nanos.0 == 0
    }

    /// The whole seconds.
    pub const fn as_secs(&self) -> u64 {
        self.secs
    }

    /// The whole milliseconds besides the seconds.
    pub const fn subsec_millis(&self) -> u32 {
        self.nanos.0 / 1_000_000
    }

    /// The whole microseconds besides the seconds.
    pub const fn subsec_micros(&self) -> u32 {
        self.nanos.0 / 1_000
    }

    /// The nanoseconds besides the seconds.
    pub const fn subsec_nanos(&self) -> u32 {
        self.nanos.0
    }

    /// All of it in whole milliseconds.
    pub const fn as_millis(&self) -> u128 {
        self.secs as u128 * 1_000 + (self.nanos.0 / 1_000_000) as u128
    }

    /// All of it in whole microseconds.
    pub const fn as_micros(&self) -> u128 {
        self.secs as u128 * 1_000_000 + (self.nanos.0 / 1_000) as u128
    }

    /// All of it in nanoseconds.
    pub const fn as_nanos(&self) -> u128 {
        self.secs as u128 * 1_000_000_000 + self.nanos.0 as u128
    }

    /// By how much two durations differ.
    pub const fn abs_diff(self, other: Duration) -> Duration {
        match self.checked_sub(other) {
            Some(difference) => difference,
            None => match other.checked_sub(self) {
                Some(difference) => difference,
                None => Duration::ZERO,
            },
        }
    }

    /// The sum, unless it is too long.
    pub const fn checked_add(self, rhs: Duration) -> Option<Duration> {
        let mut secs = match self.secs.checked_add(rhs.secs) {
            Some(secs) => secs,
            None => return None,
        };
        let mut nanos = self.nanos.0 + rhs.nanos.0;
        if nanos >= NANOS_PER_SEC {
            nanos -= NANOS_PER_SEC;
            secs = match secs.checked_add(1) {
                Some(secs) => secs,
                None => return None,
            };
        }
        Some(Duration::from_parts(secs, nanos))
    }

    /// The sum, or the longest duration.
    pub const fn saturating_add(self, rhs: Duration) -> Duration {
        match self.checked_add(rhs) {
            Some(sum) => sum,
            None => Duration::MAX,
        }
    }

    /// The difference, unless `rhs` is longer.
    pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> {
        let mut secs = match self.secs.checked_sub(rhs.secs) {
            Some(secs) => secs,
            None => return None,
        };
        let mut nanos = self.nanos.0;
        if nanos < rhs.nanos.0 {
            secs = match secs.checked_sub(1) {
                Some(secs) => secs,
                None => return None,
            };
            nanos += NANOS_PER_SEC;
        }
        Some(Duration::from_parts(secs, nanos - rhs.nanos.0))
    }

    /// The difference, or no time.
    pub const fn saturating_sub(self, rhs: Duration) -> Duration {
        match self.checked_sub(rhs) {
            Some(difference) => difference,
            None => Duration::ZERO,
        }
    }

    /// So many times as long, unless that is too long.
    pub const fn checked_mul(self, rhs: u32) -> Option<Duration> {
        let nanos = self.nanos.0 as u64 * rhs as u64;
        let carried = nanos / NANOS_PER_SEC as u64;
        match self.secs.checked_mul(rhs as u64) {
            Some(secs) => match secs.checked_add(carried) {
                Some(secs) => {
                    let nanos = (nanos % NANOS_PER_SEC as u64) as u32;
                    Some(Duration::from_parts(secs, nanos))
                }
                None => None,
            },
            None => None,
        }
    }

    /// So many times as long, or the longest duration.
    pub const fn saturating_mul(self, rhs: u32) -> Duration {
        match self.checked_mul(rhs) {
            Some(product) => product,
            None => Duration::MAX,
        }
    }

    /// One of so many equal parts, unless that is none.
    pub const fn checked_div(self, rhs: u32) -> Option<Duration> {
        if rhs == 0 {
            return None;
        }
        let divisor = rhs as u64;
        let rest = self.secs % divisor * NANOS_PER_SEC as u64;
        let nanos = (self.nanos.0 as u64 + rest) / divisor;
        Some(Duration::from_parts(self.secs / divisor, nanos as u32))
    }

    /// All of it in seconds.
    pub const fn as_secs_f64(&self) -> f64 {
        self.secs as f64 + self.nanos.0 as f64 / NANOS_PER_SEC as f64
    }

    /// All of it in seconds.
    pub const fn as_secs_f32(&self) -> f32 {
        self.secs as f32 + self.nanos.0 as f32 / NANOS_PER_SEC as f32
    }

    /// All of it in milliseconds.
    pub const fn as_millis_f64(&self) -> f64 {
        self.secs as f64 * 1_000.0 + self.nanos.0 as f64 / 1_000_000.0
    }

    /// All of it in milliseconds.
    pub const fn as_millis_f32(&self) -> f32 {
        self.secs as f32 * 1_000.0 + self.nanos.0 as f32 / 1_000_000.0
    }

    /// So many seconds.
    #[track_caller]
    pub fn from_secs_f64(secs: f64) -> Duration {
        match Duration::try_from_secs_f64(secs) {
            Ok(duration) => duration,
            Err(error) => panic!("{error}"),
        }
    }

    /// So many seconds.
    #[track_caller]
    pub fn from_secs_f32(secs: f32) -> Duration {
        match Duration::try_from_secs_f32(secs) {
            Ok(duration) => duration,
            Err(error) => panic!("{error}"),
        }
    }

    /// So many seconds; an error if there is no such duration.
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {
        let bits = secs.to_bits();
        let exponent = (bits >> 52 & 0x7ff) as i32 - 1023;
        let mantissa = (bits & 0xf_ffff_ffff_ffff) | 0x10_0000_0000_0000;
        if secs < 0.0 {
            return Err(TryFromFloatSecsError { negative: true });
        }
        from_mantissa(mantissa as u128, exponent - 52)
    }

    /// So many seconds; an error if there is no such duration.
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {
        let bits = secs.to_bits();
        let exponent = (bits >> 23 & 0xff) as i32 - 127;
        let mantissa = (bits & 0x7f_ffff) | 0x80_0000;
        if secs < 0.0 {
            return Err(TryFromFloatSecsError { negative: true });
        }
        from_mantissa(mantissa as u128, exponent - 23)
    }

    /// So many times as long.
    #[track_caller]
    pub fn mul_f64(self, rhs: f64) -> Duration {
        Duration::from_secs_f64(rhs * self.as_secs_f64())
    }

    /// So many times as long.
    #[track_caller]
    pub fn mul_f32(self, rhs: f32) -> Duration {
        Duration::from_secs_f32(rhs * self.as_secs_f32())
    }

    /// One of so many equal parts.
    #[track_caller]
    pub fn div_f64(self, rhs: f64) -> Duration {
        Duration::from_secs_f64(self.as_secs_f64() / rhs)
    }

    /// One of so many equal parts.
    #[track_caller]
    pub fn div_f32(self, rhs: f32) -> Duration {
        Duration::from_secs_f32(self.as_secs_f32() / rhs)
    }

    /// How many times as long as another.
    pub const fn div_duration_f64(self, rhs: Duration) -> f64 {
        let own = self.secs as f64 * NANOS_PER_SEC as f64 + self.nanos.0 as f64;
        own / (rhs.secs as f64 * NANOS_PER_SEC as f64 + rhs.nanos.0 as f64)
    }

    /// How many times as long as another.
    pub const fn div_duration_f32(self, rhs: Duration) -> f32 {
        let own = self.secs as f32 * NANOS_PER_SEC as f32 + self.nanos.0 as f32;
        own / (rhs.secs as f32 * NANOS_PER_SEC as f32 + rhs.nanos.0 as f32)
    }
}

/// `mantissa * 2^exponent` seconds, rounded to nanoseconds (half to even).
fn from_mantissa(mantissa: u128, exponent: i32) -> Result<Duration, TryFromFloatSecsError> {
    let nanos_per_sec = NANOS_PER_SEC as u128;
    if exponent >= 0 {
        if exponent > 64 || mantissa << exponent as u32 > u64::MAX as u128 {
            return Err(TryFromFloatSecsError { negative: false });
        }
        return Ok(Duration::from_secs((mantissa << exponent as u32) as u64));
    }
    let shift = -exponent as u32;
    if shift > 90 {
        return Ok(Duration::ZERO);
    }
    let scaled = mantissa * nanos_per_sec;
    let whole = scaled >> shift;
    let rest = scaled & ((1 << shift) - 1);
    let half = 1 << (shift - 1);
    let up = rest > half || (rest == half && whole % 2 == 1);
    let nanos = if up { whole + 1 } else { whole };
    Ok(Duration::from_parts((nanos / nanos_per_sec) as u64, (nanos % nanos_per_sec) as u32))
}

impl Default for Duration {
    fn default() -> Duration {
        Duration::ZERO
    }
}

impl Add for Duration {
    type Output = Duration;

    #[track_caller]
    fn add(self, rhs: Duration) -> Duration {
        self.checked_add(rhs).expect("overflow when adding durations")
    }
}

impl Sub for Duration {
    type Output = Duration;

    #[track_caller]
    fn sub(self, rhs: Duration) -> Duration {
        self.checked_sub(rhs).expect("overflow when subtracting durations")
    }
}

impl Mul<u32> for Duration {
    type Output = Duration;

    #[track_caller]
    fn mul(self, rhs: u32) -> Duration {
        self.checked_mul(rhs).expect("overflow when multiplying duration by scalar")
    }
}

impl Mul<Duration> for u32 {
    type Output = Duration;

    #[track_caller]
    fn mul(self, rhs: Duration) -> Duration {
        rhs * self
    }
}

impl Div<u32> for Duration {
    type Output = Duration;

    #[track_caller]
    fn div(self, rhs: u32) -> Duration {
        self.checked_div(rhs).expect("divide by zero error when dividing duration by scalar")
    }
}

impl AddAssign for Duration {
    #[track_caller]
    fn add_assign(&mut self, rhs: Duration) {
        *self = *self + rhs;
    }
}

impl SubAssign for Duration {
    #[track_caller]
    fn sub_assign(&mut self, rhs: Duration) {
        *self = *self - rhs;
    }
}

impl MulAssign<u32> for Duration {
    #[track_caller]
    fn mul_assign(&mut self, rhs: u32) {
        *self = *self * rhs;
    }
}

impl DivAssign<u32> for Duration {
    #[track_caller]
    fn div_assign(&mut self, rhs: u32) {
        *self = *self / rhs;
    }
}

impl Sum for Duration {
    #[track_caller]
    fn sum<I: Iterator<Item = Duration>>(mut iter: I) -> Duration {
        let mut total = Duration::ZERO;
        while let Some(duration) = iter.next() {
            total = total.checked_add(duration).expect("overflow in iter::sum over durations");
        }
        total
    }
}

impl<'a> Sum<&'a Duration> for Duration {
    #[track_caller]
    fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration {
        Sum::sum(iter.copied())
    }
}

/// The number of seconds makes no duration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryFromFloatSecsError {
    negative: bool,
}

impl fmt::Display for TryFromFloatSecsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(if self.negative {
            "cannot convert float seconds to Duration: value is negative"
        } else {
            "cannot convert float seconds to Duration: value is either too big or NaN"
        })
    }
}

impl Error for TryFromFloatSecsError {}
