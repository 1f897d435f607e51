//! The old home of the constants of `i16`.

/// The least value; the old name of `i16::MIN`.
pub const MIN: i16 = i16::MIN;

/// The greatest value; the old name of `i16::MAX`.
pub const MAX: i16 = i16::MAX;
