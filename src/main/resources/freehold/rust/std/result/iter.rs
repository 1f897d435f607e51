//! Iterating over an result: once or never.

use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// Gives a reference to the value of a result.
#[derive(Debug)]
pub struct Iter<'a, T> {
    pub(super) inner: Option<&'a T>,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { inner: self.inner }
    }
}

/// Gives a mutable reference to the value of a result.
#[derive(Debug)]
pub struct IterMut<'a, T> {
    pub(super) inner: Option<&'a mut T>,
}

/// Gives the value of a result.
#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    pub(super) inner: Option<T>,
}

macro_rules! iterate {
    ([$($parameters:tt)*] $type:ty, $item:ty) => {
        impl<$($parameters)*> Iterator for $type {
            type Item = $item;
            fn next(&mut self) -> Option<$item> {
                self.inner.take()
            }
            fn size_hint(&self) -> (usize, Option<usize>) {
                let count = if self.inner.is_some() { 1 } else { 0 };
                (count, Some(count))
            }
        }

        impl<$($parameters)*> DoubleEndedIterator for $type {
            fn next_back(&mut self) -> Option<$item> {
                self.inner.take()
            }
        }

        impl<$($parameters)*> ExactSizeIterator for $type {}
        impl<$($parameters)*> FusedIterator for $type {}
    };
}

iterate! { ['a, T] Iter<'a, T>, &'a T }
iterate! { ['a, T] IterMut<'a, T>, &'a mut T }
iterate! { [T] IntoIter<T>, T }

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        IntoIter { inner: self.ok() }
    }
}

impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}
