//! The old home of the constants of `u64`.

/// The least value; the old name of `u64::MIN`.
pub const MIN: u64 = u64::MIN;

/// The greatest value; the old name of `u64::MAX`.
pub const MAX: u64 = u64::MAX;
