//! The old home of the constants of `i64`.

/// The least value; the old name of `i64::MIN`.
pub const MIN: i64 = i64::MIN;

/// The greatest value; the old name of `i64::MAX`.
pub const MAX: i64 = i64::MAX;
