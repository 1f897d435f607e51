//! The old home of the constants of `u16`.

/// The least value; the old name of `u16::MIN`.
pub const MIN: u16 = u16::MIN;

/// The greatest value; the old name of `u16::MAX`.
pub const MAX: u16 = u16::MAX;
