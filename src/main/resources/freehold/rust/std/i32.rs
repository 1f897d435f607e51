//! The old home of the constants of `i32`.

/// The least value; the old name of `i32::MIN`.
pub const MIN: i32 = i32::MIN;

/// The greatest value; the old name of `i32::MAX`.
pub const MAX: i32 = i32::MAX;
