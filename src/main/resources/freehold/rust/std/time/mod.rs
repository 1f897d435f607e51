//! Time.

mod duration;
mod duration_debug;
mod instant;

pub use self::duration::{Duration, TryFromFloatSecsError};
pub use self::instant::{Instant, SystemTime, SystemTimeError, UNIX_EPOCH};
