//! Equality and order.

mod ordering;
mod primitives;
mod sequences;
mod tuples;

pub use self::ordering::Ordering;

use crate::prelude::v1::*;

use self::Ordering::{Equal, Greater, Less};

/// Types with `==`; a value need not equal itself.
pub trait PartialEq<Rhs: ?Sized = Self> {
    /// Whether the two are equal: `a == b`.
    fn eq(&self, other: &Rhs) -> bool;

    /// Whether the two differ: `a != b`.
    fn ne(&self, other: &Rhs) -> bool {
        !self.eq(other)
    }
}

/// Types with `==` where each value equals itself.
pub trait Eq: PartialEq<Self> {}

/// Types with `<`, where two values may have no order.
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    /// How the two are ordered, if they are.
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;

    /// `a < b`.
    fn lt(&self, other: &Rhs) -> bool {
        matches!(self.partial_cmp(other), Some(Less))
    }

    /// `a <= b`.
    fn le(&self, other: &Rhs) -> bool {
        matches!(self.partial_cmp(other), Some(Less | Equal))
    }

    /// `a > b`.
    fn gt(&self, other: &Rhs) -> bool {
        matches!(self.partial_cmp(other), Some(Greater))
    }

    /// `a >= b`.
    fn ge(&self, other: &Rhs) -> bool {
        matches!(self.partial_cmp(other), Some(Greater | Equal))
    }
}

/// Types with `<`, where any two values are ordered.
pub trait Ord: Eq + PartialOrd<Self> {
    /// How the two are ordered.
    fn cmp(&self, other: &Self) -> Ordering;

    /// The greater of two; the second if they are equal.
    fn max(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { self } else { other }
    }

    /// The lesser of two; the first if they are equal.
    fn min(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { other } else { self }
    }

    /// The value itself, or the end of `min..=max` that it lies beyond.
    #[track_caller]
    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized,
    {
        assert!(min <= max);
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }
}

/// The lesser of two; the first if they are equal.
pub fn min<T: Ord>(v1: T, v2: T) -> T {
    v1.min(v2)
}

/// The greater of two; the second if they are equal.
pub fn max<T: Ord>(v1: T, v2: T) -> T {
    v1.max(v2)
}

/// The lesser of two in the order given; the first if they are equal.
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    if compare(&v1, &v2).is_le() { v1 } else { v2 }
}

/// The greater of two in the order given; the second if they are equal.
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    if compare(&v1, &v2).is_gt() { v1 } else { v2 }
}

/// The one with the lesser key; the first if the keys are equal.
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, mut f: F) -> T {
    if f(&v2) < f(&v1) { v2 } else { v1 }
}

/// The one with the greater key; the second if the keys are equal.
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, mut f: F) -> T {
    if f(&v2) < f(&v1) { v1 } else { v2 }
}

/// Turns the order of a type around.
#[derive(PartialEq, Eq, Debug, Copy, Clone, Default, Hash)]
#[repr(transparent)]
pub struct Reverse<T>(pub T);

impl<T: PartialOrd> PartialOrd for Reverse<T> {
    fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {
        other.0.partial_cmp(&self.0)
    }
    fn lt(&self, other: &Self) -> bool {
        other.0 < self.0
    }
    fn le(&self, other: &Self) -> bool {
        other.0 <= self.0
    }
    fn gt(&self, other: &Self) -> bool {
        other.0 > self.0
    }
    fn ge(&self, other: &Self) -> bool {
        other.0 >= self.0
    }
}

impl<T: Ord> Ord for Reverse<T> {
    fn cmp(&self, other: &Reverse<T>) -> Ordering {
        other.0.cmp(&self.0)
    }
}
