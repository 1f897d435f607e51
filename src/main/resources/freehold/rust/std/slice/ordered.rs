//! Slices in order: searching them, and asking whether they are.

use crate::cmp::Ordering;
use crate::prelude::v1::*;

impl<T> [T] {
    /// Where `x` is in a sorted slice; else where it would have to go.
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        self.binary_search_by(|element| element.cmp(x))
    }

    /// Where an element is that `f` calls equal; else where it would have to go.
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(
        &'a self,
        mut f: F,
    ) -> Result<usize, usize> {
        let mut size = self.len();
        if size == 0 {
            return Err(0);
        }
        let mut base = 0;
        while size > 1 {
            let half = size / 2;
            let middle = base + half;
            if f(&self[middle]) != Ordering::Greater {
                base = middle;
            }
            size -= half;
        }
        match f(&self[base]) {
            Ordering::Equal => Ok(base),
            Ordering::Less => Err(base + 1),
            Ordering::Greater => Err(base),
        }
    }

    /// Where an element of the key `b` is; else where it would have to go.
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(
        &'a self,
        b: &B,
        mut f: F,
    ) -> Result<usize, usize> {
        self.binary_search_by(|element| f(element).cmp(b))
    }

    /// How many elements at the front satisfy the predicate, which none after them does.
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, mut pred: P) -> usize {
        let found = self.binary_search_by(|element| {
            if pred(element) { Ordering::Less } else { Ordering::Greater }
        });
        match found {
            Ok(index) => index,
            Err(index) => index,
        }
    }

    /// Whether each element is at most the one after it.
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd,
    {
        self.is_sorted_by(|a, b| a <= b)
    }

    /// Whether `compare` is true of each element and the one after it.
    pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, mut compare: F) -> bool {
        let mut i = 1;
        while i < self.len() {
            if !compare(&self[i - 1], &self[i]) {
                return false;
            }
            i += 1;
        }
        true
    }

    /// Whether the key of each element is at most that of the one after it.
    pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool {
        self.iter().map(f).is_sorted()
    }
}
