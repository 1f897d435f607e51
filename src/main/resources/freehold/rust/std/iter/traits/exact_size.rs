//! Iterators that know their length, and iterators that end for good.

use crate::prelude::v1::*;

/// Iterators that know how many items they will still give.
pub trait ExactSizeIterator: Iterator {
    /// How many items are left.
    fn len(&self) -> usize {
        let (lower, upper) = self.size_hint();
        assert_eq!(upper, Some(lower));
        lower
    }
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {
    fn len(&self) -> usize {
        (**self).len()
    }
}

/// Iterators that give nothing more once they gave `None`.
pub trait FusedIterator: Iterator {}

impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
