//! The old home of the constants of `usize`.

/// The least value; the old name of `usize::MIN`.
pub const MIN: usize = usize::MIN;

/// The greatest value; the old name of `usize::MAX`.
pub const MAX: usize = usize::MAX;
