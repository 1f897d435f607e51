//! Numbers.

mod error;
mod float;
mod float_f32;
mod float_f64;
mod integer;
mod nonzero;
mod parse;
mod signed;
mod unsigned;
mod wrapping;

pub use self::error::{IntErrorKind, ParseFloatError, ParseIntError, TryFromIntError};
pub use self::nonzero::{NonZero, ZeroablePrimitive};
pub use self::nonzero::{NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize};
pub use self::nonzero::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize};
pub use self::wrapping::{Saturating, Wrapping};

use crate::prelude::v1::*;

/// What kind of number a float is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FpCategory {
    /// Not a number.
    Nan,
    /// Too large to be a number.
    Infinite,
    /// Zero, of either sign.
    Zero,
    /// Too small for full precision.
    Subnormal,
    /// Any other.
    Normal,
}
