//! The old home of the constants of `isize`.

/// The least value; the old name of `isize::MIN`.
pub const MIN: isize = isize::MIN;

/// The greatest value; the old name of `isize::MAX`.
pub const MAX: isize = isize::MAX;
