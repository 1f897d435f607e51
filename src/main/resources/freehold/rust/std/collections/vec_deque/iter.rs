//! The iterators of a deque.

use super::VecDeque;
use crate::fmt;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;
use crate::slice;

/// References to the elements of a deque.
pub struct Iter<'a, T> {
    front: slice::Iter<'a, T>,
    back: slice::Iter<'a, T>,
}

impl<'a, T> Iter<'a, T> {
    pub(super) fn new(front: &'a [T], back: &'a [T]) -> Iter<'a, T> {
        Iter { front: front.iter(), back: back.iter() }
    }
}

/// References to the elements of a deque, to change.
pub struct IterMut<'a, T> {
    front: slice::IterMut<'a, T>,
    back: slice::IterMut<'a, T>,
}

impl<'a, T> IterMut<'a, T> {
    pub(super) fn new(front: &'a mut [T], back: &'a mut [T]) -> IterMut<'a, T> {
        IterMut { front: front.iter_mut(), back: back.iter_mut() }
    }
}

macro_rules! deque_iterator {
    ($name:ident, $item:ty) => {
        impl<'a, T> Iterator for $name<'a, T> {
            type Item = $item;

            fn next(&mut self) -> Option<$item> {
                match self.front.next() {
                    None => self.back.next(),
                    item => item,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let len = self.front.len() + self.back.len();
                (len, Some(len))
            }

            fn __exact_len(&self) -> Option<usize> {
                Some(self.front.len() + self.back.len())
            }
        }

        impl<'a, T> DoubleEndedIterator for $name<'a, T> {
            fn next_back(&mut self) -> Option<$item> {
                match self.back.next_back() {
                    None => self.front.next_back(),
                    item => item,
                }
            }
        }

        impl<T> ExactSizeIterator for $name<'_, T> {}
        impl<T> FusedIterator for $name<'_, T> {}
    };
}

deque_iterator!(Iter, &'a T);
deque_iterator!(IterMut, &'a mut T);

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { front: self.front.clone(), back: self.back.clone() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.front.as_slice()).field(&self.back.as_slice()).finish()
    }
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Iter::new(&[], &[])
    }
}

impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {
        IterMut::new(&mut [], &mut [])
    }
}

/// The elements of a deque, moved out.
#[derive(Clone)]
pub struct IntoIter<T> {
    inner: VecDeque<T>,
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.inner.pop_front()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.inner.len(), Some(self.inner.len()))
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(self.inner.len())
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.inner.pop_back()
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}

impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.inner).finish()
    }
}

impl<T> IntoIterator for VecDeque<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { inner: self }
    }
}

impl<'a, T> IntoIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

/// The elements that [`VecDeque::drain`] moves out.
pub struct Drain<'a, T> {
    deque: &'a mut VecDeque<T>,
    drained: VecDeque<T>,
    tail: VecDeque<T>,
}

impl<'a, T> Drain<'a, T> {
    pub(super) fn new(
        deque: &'a mut VecDeque<T>,
        drained: VecDeque<T>,
        tail: VecDeque<T>,
    ) -> Drain<'a, T> {
        Drain { deque, drained, tail }
    }
}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.drained.pop_front()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.drained.len(), Some(self.drained.len()))
    }
}

impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> {
        self.drained.pop_back()
    }
}

impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}

impl<T> Drop for Drain<'_, T> {
    /// Drops what is left of the part and closes the gap.
    fn drop(&mut self) {
        self.deque.append(&mut self.tail);
    }
}
