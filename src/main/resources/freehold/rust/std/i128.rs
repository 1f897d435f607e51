//! The old home of the constants of `i128`.

/// The least value; the old name of `i128::MIN`.
pub const MIN: i128 = i128::MIN;

/// The greatest value; the old name of `i128::MAX`.
pub const MAX: i128 = i128::MAX;
