//! What comes out of a comparison.

use crate::prelude::v1::*;

use self::Ordering::{Equal, Greater, Less};

/// How one value is ordered with respect to another.
#[derive(Clone, Copy, Eq, PartialEq, PartialOrd, Ord, Debug, Hash)]
#[repr(i8)]
pub enum Ordering {
    /// The first is less.
    Less = -1,
    /// They are equal.
    Equal = 0,
    /// The first is greater.
    Greater = 1,
}

impl Ordering {
    /// Whether they are equal.
    pub const fn is_eq(self) -> bool {
        matches!(self, Equal)
    }

    /// Whether they differ.
    pub const fn is_ne(self) -> bool {
        !matches!(self, Equal)
    }

    /// Whether the first is less.
    pub const fn is_lt(self) -> bool {
        matches!(self, Less)
    }

    /// Whether the first is greater.
    pub const fn is_gt(self) -> bool {
        matches!(self, Greater)
    }

    /// Whether the first is less or they are equal.
    pub const fn is_le(self) -> bool {
        !matches!(self, Greater)
    }

    /// Whether the first is greater or they are equal.
    pub const fn is_ge(self) -> bool {
        !matches!(self, Less)
    }

    /// The other way round.
    pub const fn reverse(self) -> Ordering {
        match self {
            Less => Greater,
            Equal => Equal,
            Greater => Less,
        }
    }

    /// This, or `other` if this is `Equal`.
    pub const fn then(self, other: Ordering) -> Ordering {
        match self {
            Equal => other,
            _ => self,
        }
    }

    /// This, or what `f` says if this is `Equal`.
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {
        match self {
            Equal => f(),
            _ => self,
        }
    }
}
