//! The old home of the constants of `u8`.

/// The least value; the old name of `u8::MIN`.
pub const MIN: u8 = u8::MIN;

/// The greatest value; the old name of `u8::MAX`.
pub const MAX: u8 = u8::MAX;
