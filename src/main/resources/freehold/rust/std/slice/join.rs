//! Putting many slices, or many texts, together.

use crate::borrow::Borrow;
use crate::prelude::v1::*;

/// What [`slice::concat`] puts together.
pub trait Concat<Item: ?Sized> {
    /// The whole.
    type Output;

    /// Puts the parts together.
    fn concat(slice: &Self) -> Self::Output;
}

/// What [`slice::join`] puts together with something between the parts.
pub trait Join<Separator> {
    /// The whole.
    type Output;

    /// Puts the parts together.
    fn join(slice: &Self, separator: Separator) -> Self::Output;
}

impl<T> [T] {
    /// The parts, one after the other.
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output
    where
        Self: Concat<Item>,
    {
        Concat::concat(self)
    }

    /// The parts, one after the other, with the separator between each two.
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>,
    {
        Join::join(self, sep)
    }

    /// Like [`slice::join`].
    pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>,
    {
        Join::join(self, sep)
    }
}

impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;

    fn concat(slice: &Self) -> Vec<T> {
        let mut size = 0;
        for part in slice {
            size += part.borrow().len();
        }
        let mut whole = Vec::with_capacity(size);
        for part in slice {
            whole.extend_from_slice(part.borrow());
        }
        whole
    }
}

impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;

    fn join(slice: &Self, separator: &T) -> Vec<T> {
        Join::join(slice, super::from_ref(separator))
    }
}

impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;

    fn join(slice: &Self, separator: &[T]) -> Vec<T> {
        if slice.is_empty() {
            return Vec::new();
        }
        let mut size = separator.len() * (slice.len() - 1);
        for part in slice {
            size += part.borrow().len();
        }
        let mut whole = Vec::with_capacity(size);
        whole.extend_from_slice(slice[0].borrow());
        for part in &slice[1..] {
            whole.extend_from_slice(separator);
            whole.extend_from_slice(part.borrow());
        }
        whole
    }
}

impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;

    fn concat(slice: &Self) -> String {
        Join::join(slice, "")
    }
}

impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;

    fn join(slice: &Self, separator: &str) -> String {
        if slice.is_empty() {
            return String::new();
        }
        let mut size = separator.len() * (slice.len() - 1);
        for part in slice {
            size += part.borrow().len();
        }
        let mut whole = String::with_capacity(size);
        whole.push_str(slice[0].borrow());
        for part in &slice[1..] {
            whole.push_str(separator);
            whole.push_str(part.borrow());
        }
        whole
    }
}
