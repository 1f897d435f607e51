//! Points in time.

use super::Duration;
use crate::error::Error;
use crate::fmt;
use crate::ops::{Add, AddAssign, Sub, SubAssign};
use crate::prelude::v1::*;
use crate::thread::waiting;

/// A point in time that is only good for comparing with others.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    since_start: Duration,
}

impl Instant {
    /// Now.
    pub fn now() -> Instant {
        Instant { since_start: Duration::from_nanos(waiting::now()) }
    }

    /// How long it is since `earlier`; no time if that is later.
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        self.since_start.saturating_sub(earlier.since_start)
    }

    /// How long it is since `earlier`, unless that is later.
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        self.since_start.checked_sub(earlier.since_start)
    }

    /// How long it is since `earlier`; no time if that is later.
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
        self.since_start.saturating_sub(earlier.since_start)
    }

    /// How long it is since then.
    pub fn elapsed(&self) -> Duration {
        Instant::now().duration_since(*self)
    }

    /// A later point, if there is one.
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
        Some(Instant { since_start: self.since_start.checked_add(duration)? })
    }

    /// An earlier point, if there is one.
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
        Some(Instant { since_start: self.since_start.checked_sub(duration)? })
    }
}

impl Add<Duration> for Instant {
    type Output = Instant;

    #[track_caller]
    fn add(self, other: Duration) -> Instant {
        self.checked_add(other).expect("overflow when adding duration to instant")
    }
}

impl AddAssign<Duration> for Instant {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}

impl Sub<Duration> for Instant {
    type Output = Instant;

    #[track_caller]
    fn sub(self, other: Duration) -> Instant {
        self.checked_sub(other).expect("overflow when subtracting duration from instant")
    }
}

impl SubAssign<Duration> for Instant {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}

impl Sub<Instant> for Instant {
    type Output = Duration;

    fn sub(self, other: Instant) -> Duration {
        self.duration_since(other)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Instant")
            .field("tv_sec", &self.since_start.as_secs())
            .field("tv_nsec", &self.since_start.subsec_nanos())
            .finish()
    }
}

/// A point in time as clocks show it.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime {
    since_epoch: Duration,
}

/// The beginning of the year 1970.
pub const UNIX_EPOCH: SystemTime = SystemTime { since_epoch: Duration::ZERO };

/// When every program begins: that of the year 2025, so that all runs are alike.
const PROGRAM_BEGINS: Duration = Duration::from_secs(1_735_689_600);

impl SystemTime {
    /// The beginning of the year 1970.
    pub const UNIX_EPOCH: SystemTime = UNIX_EPOCH;

    /// Now.
    pub fn now() -> SystemTime {
        SystemTime { since_epoch: PROGRAM_BEGINS + Duration::from_nanos(waiting::now()) }
    }

    /// How long it is since `earlier`; an error if that is later.
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {
        match self.since_epoch.checked_sub(earlier.since_epoch) {
            Some(duration) => Ok(duration),
            None => Err(SystemTimeError(earlier.since_epoch - self.since_epoch)),
        }
    }

    /// How long it is since then; an error if that is later.
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {
        SystemTime::now().duration_since(*self)
    }

    /// A later point, if there is one.
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {
        Some(SystemTime { since_epoch: self.since_epoch.checked_add(duration)? })
    }

    /// An earlier point, if there is one.
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {
        Some(SystemTime { since_epoch: self.since_epoch.checked_sub(duration)? })
    }
}

impl Add<Duration> for SystemTime {
    type Output = SystemTime;

    #[track_caller]
    fn add(self, dur: Duration) -> SystemTime {
        self.checked_add(dur).expect("overflow when adding duration to instant")
    }
}

impl AddAssign<Duration> for SystemTime {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}

impl Sub<Duration> for SystemTime {
    type Output = SystemTime;

    #[track_caller]
    fn sub(self, dur: Duration) -> SystemTime {
        self.checked_sub(dur).expect("overflow when subtracting duration from instant")
    }
}

impl SubAssign<Duration> for SystemTime {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}

impl fmt::Debug for SystemTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SystemTime")
            .field("tv_sec", &self.since_epoch.as_secs())
            .field("tv_nsec", &self.since_epoch.subsec_nanos())
            .finish()
    }
}

/// The other point is later; by how much.
#[derive(Clone, Debug)]
pub struct SystemTimeError(Duration);

impl SystemTimeError {
    /// By how much the other point is later.
    pub fn duration(&self) -> Duration {
        self.0
    }
}

impl fmt::Display for SystemTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("second time provided was later than self")
    }
}

impl Error for SystemTimeError {}
