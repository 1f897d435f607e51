//! The old home of the constants of `i8`.

/// The least value; the old name of `i8::MIN`.
pub const MIN: i8 = i8::MIN;

/// The greatest value; the old name of `i8::MAX`.
pub const MAX: i8 = i8::MAX;
