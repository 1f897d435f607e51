//! The old home of the constants of `u128`.

/// The least value; the old name of `u128::MIN`.
pub const MIN: u128 = u128::MIN;

/// The greatest value; the old name of `u128::MAX`.
pub const MAX: u128 = u128::MAX;
