//! The old home of the constants of `u32`.

/// The least value; the old name of `u32::MIN`.
pub const MIN: u32 = u32::MIN;

/// The greatest value; the old name of `u32::MAX`.
pub const MAX: u32 = u32::MAX;
