//! Vectors from iterators.

use crate::iter::FromIterator;
use crate::prelude::v1::*;

impl<T> FromIterator<T> for Vec<T> {
    /// Collects all elements. The block is made once where the iterator knows its length.
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        let mut iter = iter.into_iter();
        if let Some(len) = iter.__exact_len() {
            let mut vec = Vec::with_capacity(len);
            while let Some(element) = iter.next() {
                unsafe { vec.push_into_room(element) };
            }
            return vec;
        }
        let first = match iter.next() {
            Some(element) => element,
            None => return Vec::new(),
        };
        let (lower, _) = iter.size_hint();
        let wanted = lower.saturating_add(1);
        let mut vec = Vec::with_capacity(first_capacity::<T>(wanted));
        vec.push(first);
        vec.extend_by_push(iter);
        vec
    }
}

/// The capacity that a vector of unknown length begins with.
fn first_capacity<T>(wanted: usize) -> usize {
    let size = size_of::<T>();
    let smallest = if size == 1 {
        8
    } else if size <= 1024 {
        4
    } else {
        1
    };
    if wanted < smallest { smallest } else { wanted }
}

impl<T> Vec<T> {
    /// Pushes element by element, with room made by what the iterator says of its length.
    fn extend_by_push<I: Iterator<Item = T>>(&mut self, mut iter: I) {
        while let Some(element) = iter.next() {
            if self.len() == self.capacity() {
                let (lower, _) = iter.size_hint();
                self.reserve(lower.saturating_add(1));
            }
            self.push(element);
        }
    }
}

impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let iter = iter.into_iter();
        if let Some(len) = iter.__exact_len() {
            self.reserve(len);
        }
        self.extend_by_push(iter);
    }

    fn extend_one(&mut self, item: T) {
        self.push(item);
    }

    fn extend_reserve(&mut self, additional: usize) {
        self.reserve(additional);
    }
}

impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        let iter = iter.into_iter().copied();
        if let Some(len) = iter.__exact_len() {
            self.reserve(len);
        }
        self.extend_by_push(iter);
    }
}
