//! `BinaryHeap<T>`: a queue whose greatest element comes first.

use crate::collections::TryReserveError;
use crate::fmt;
use crate::iter::{FromIterator, FusedIterator};
use crate::mem;
use crate::ops::{Deref, DerefMut};
use crate::prelude::v1::*;
use crate::slice;


/// A queue whose greatest element comes first. The elements stand in a vector; those at `2 i + 1`
/// and `2 i + 2` are never greater than the one at `i`.
pub struct BinaryHeap<T> {
    data: Vec<T>,
}

impl<T> BinaryHeap<T> {
    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.data.len()
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }

    /// For how many elements there is room.
    pub fn capacity(&self) -> usize {
        self.data.capacity()
    }

    /// Makes room for at least `additional` more elements.
    pub fn reserve(&mut self, additional: usize) {
        self.data.reserve(additional)
    }

    /// Makes room for `additional` more elements, and for no more than that.
    pub fn reserve_exact(&mut self, additional: usize) {
        self.data.reserve_exact(additional)
    }

    /// Like [`BinaryHeap::reserve`]; an error where that would end the program.
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.data.try_reserve(additional)
    }

    /// Like [`BinaryHeap::reserve_exact`]; an error where that would end the program.
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.data.try_reserve_exact(additional)
    }

    /// Gives back the room that is not used.
    pub fn shrink_to_fit(&mut self) {
        self.data.shrink_to_fit()
    }

    /// Gives back room, but keeps it for `min_capacity` elements.
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.data.shrink_to(min_capacity)
    }

    /// Drops all elements.
    pub fn clear(&mut self) {
        self.data.clear()
    }

    /// Gives a reference to each element, in the order of the vector.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { iter: self.data.iter() }
    }

    /// The greatest element.
    pub fn peek(&self) -> Option<&T> {
        self.data.first()
    }

    /// The elements, in the order of the vector.
    pub fn into_vec(self) -> Vec<T> {
        self.data
    }

    /// The elements, in the order of the vector.
    pub fn as_slice(&self) -> &[T] {
        self.data.as_slice()
    }

    /// Moves all elements out, in the order of the vector.
    pub fn drain(&mut self) -> crate::vec::Drain<'_, T> {
        self.data.drain(..)
    }
}

impl<T: Ord> BinaryHeap<T> {
    /// An empty heap.
    pub const fn new() -> BinaryHeap<T> {
        BinaryHeap { data: Vec::new() }
    }

    /// An empty heap with room for `capacity` elements.
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {
        BinaryHeap { data: Vec::with_capacity(capacity) }
    }

    /// The greatest element, to change; it moves to its new place when the guard goes.
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {
        if self.is_empty() { None } else { Some(PeekMut { heap: self, changed: false }) }
    }

    /// Takes the greatest element out.
    pub fn pop(&mut self) -> Option<T> {
        let mut item = self.data.pop()?;
        if !self.is_empty() {
            mem::swap(&mut item, &mut self.data[0]);
            self.sink_to_leaf(0);
        }
        Some(item)
    }

    /// Puts an element in.
    pub fn push(&mut self, item: T) {
        let index = self.data.len();
        self.data.push(item);
        self.rise(0, index);
    }

    /// All elements, the least first.
    pub fn into_sorted_vec(mut self) -> Vec<T> {
        let mut end = self.len();
        while end > 1 {
            end -= 1;
            self.data.swap(0, end);
            self.sink(0, end);
        }
        self.into_vec()
    }

    /// Moves all elements of `other` into this heap.
    pub fn append(&mut self, other: &mut BinaryHeap<T>) {
        if self.len() < other.len() {
            mem::swap(self, other);
        }
        let start = self.data.len();
        self.data.append(&mut other.data);
        self.order_from(start);
    }

    /// Keeps the elements for which `f` is true and drops the others.
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
        let len = self.len();
        let mut first_gone = len;
        let mut i = 0;
        self.data.retain(|element| {
            let keep = f(element);
            if !keep && i < first_gone {
                first_gone = i;
            }
            i += 1;
            keep
        });
        self.order_from(first_gone);
    }

    /// Moves an element up until the one above it is not less.
    fn rise(&mut self, start: usize, mut index: usize) -> usize {
        while index > start {
            let parent = (index - 1) / 2;
            if self.data[index] <= self.data[parent] {
                break;
            }
            self.data.swap(index, parent);
            index = parent;
        }
        index
    }

    /// Moves an element down until those under it are not greater.
    fn sink(&mut self, mut index: usize, end: usize) {
        loop {
            let mut child = 2 * index + 1;
            if child >= end {
                return;
            }
            if child + 1 < end && self.data[child] <= self.data[child + 1] {
                child += 1;
            }
            if self.data[index] >= self.data[child] {
                return;
            }
            self.data.swap(index, child);
            index = child;
        }
    }

    /// Moves an element down to the last row, always to the greater side, and then up again: one
    /// that comes from the last row mostly belongs there.
    fn sink_to_leaf(&mut self, start: usize) {
        let end = self.len();
        let mut index = start;
        loop {
            let mut child = 2 * index + 1;
            if child >= end {
                break;
            }
            if child + 1 < end && self.data[child] <= self.data[child + 1] {
                child += 1;
            }
            self.data.swap(index, child);
            index = child;
        }
        self.rise(start, index);
    }

    /// Brings all elements into order.
    fn order_all(&mut self) {
        let mut n = self.len() / 2;
        while n > 0 {
            n -= 1;
            let end = self.len();
            self.sink(n, end);
        }
    }

    /// Brings the elements from `start` on into order with those before them, which are.
    fn order_from(&mut self, start: usize) {
        let len = self.len();
        if start == len {
            return;
        }
        let added = len - start;
        let all_is_cheaper = if start < added {
            true
        } else if len <= 2048 {
            2 * len < added * start.ilog2() as usize
        } else {
            2 * len < added * 11
        };
        if all_is_cheaper {
            self.order_all();
        } else {
            let mut i = start;
            while i < len {
                self.rise(0, i);
                i += 1;
            }
        }
    }
}

/// The greatest element of a heap, to change.
pub struct PeekMut<'a, T: Ord> {
    heap: &'a mut BinaryHeap<T>,
    changed: bool,
}

impl<'a, T: Ord> PeekMut<'a, T> {
    /// Takes the element out of the heap.
    pub fn pop(mut this: PeekMut<'a, T>) -> T {
        if this.changed {
            this.changed = false;
            let end = this.heap.len();
            this.heap.sink(0, end);
        }
        match this.heap.pop() {
            Some(item) => item,
            None => unreachable!(),
        }
    }
}

impl<T: Ord> Deref for PeekMut<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.heap.data[0]
    }
}

impl<T: Ord> DerefMut for PeekMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changed = true;
        &mut self.heap.data[0]
    }
}

impl<T: Ord> Drop for PeekMut<'_, T> {
    fn drop(&mut self) {
        if self.changed {
            let end = self.heap.len();
            self.heap.sink(0, end);
        }
    }
}

impl<T: Ord + fmt::Debug> fmt::Debug for PeekMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PeekMut").field(&self.heap.data[0]).finish()
    }
}

impl<T: Clone> Clone for BinaryHeap<T> {
    fn clone(&self) -> Self {
        BinaryHeap { data: self.data.clone() }
    }
}

impl<T: Ord> Default for BinaryHeap<T> {
    fn default() -> BinaryHeap<T> {
        BinaryHeap::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for BinaryHeap<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {
    fn from(vec: Vec<T>) -> BinaryHeap<T> {
        let mut heap = BinaryHeap { data: vec };
        heap.order_all();
        heap
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {
    fn from(arr: [T; N]) -> BinaryHeap<T> {
        BinaryHeap::from(Vec::from(arr))
    }
}

impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {
        BinaryHeap::from(Vec::from_iter(iter))
    }
}

impl<T: Ord> Extend<T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let start = self.data.len();
        self.data.extend(iter);
        self.order_from(start);
    }
}

impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied());
    }
}

/// References to the elements of a heap.
pub struct Iter<'a, T> {
    iter: slice::Iter<'a, T>,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<T> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.iter.next_back()
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { iter: self.iter.clone() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.iter.as_slice()).finish()
    }
}

/// The elements of a heap, moved out, in the order of the vector.
#[derive(Clone)]
pub struct IntoIter<T> {
    iter: crate::vec::IntoIter<T>,
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }

    fn __exact_len(&self) -> Option<usize> {
        self.iter.__exact_len()
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.iter.next_back()
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}

impl<T> Default for IntoIter<T> {
    fn default() -> IntoIter<T> {
        IntoIter { iter: Vec::new().into_iter() }
    }
}

impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.iter.as_slice()).finish()
    }
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Iter { iter: [].iter() }
    }
}

impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { iter: self.data.into_iter() }
    }
}

impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
