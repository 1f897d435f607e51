//! What a deque has in common with other collections.

use super::VecDeque;
use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::iter::FromIterator;
use crate::mem::ManuallyDrop;
use crate::ops::{Index, IndexMut};
use crate::prelude::v1::*;
use crate::vec::raw_vec::RawVec;

impl<T: Clone> Clone for VecDeque<T> {
    fn clone(&self) -> VecDeque<T> {
        let mut copy = VecDeque::with_capacity(self.len());
        for element in self {
            copy.push_back(element.clone());
        }
        copy
    }
}

impl<T> Default for VecDeque<T> {
    fn default() -> VecDeque<T> {
        VecDeque::new()
    }
}

impl<T: PartialEq> PartialEq for VecDeque<T> {
    fn eq(&self, other: &VecDeque<T>) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: Eq> Eq for VecDeque<T> {}

macro_rules! equals_slice {
    ([$($parameters:tt)*] $other:ty) => {
        impl<T: PartialEq<U>, U, $($parameters)*> PartialEq<$other> for VecDeque<T> {
            fn eq(&self, other: &$other) -> bool {
                self.len() == other.len() && self.iter().zip(other.iter()).all(|(a, b)| *a == *b)
            }
        }
    };
}

equals_slice! { [] Vec<U> }
equals_slice! { [] &[U] }
equals_slice! { [] &mut [U] }
equals_slice! { [const N: usize] [U; N] }
equals_slice! { [const N: usize] &[U; N] }
equals_slice! { [const N: usize] &mut [U; N] }

impl<T: PartialOrd> PartialOrd for VecDeque<T> {
    fn partial_cmp(&self, other: &VecDeque<T>) -> Option<Ordering> {
        self.iter().partial_cmp(other.iter())
    }
}

impl<T: Ord> Ord for VecDeque<T> {
    fn cmp(&self, other: &VecDeque<T>) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl<T: Hash> Hash for VecDeque<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_length_prefix(self.len());
        for element in self {
            element.hash(state);
        }
    }
}

impl<T> Index<usize> for VecDeque<T> {
    type Output = T;

    #[track_caller]
    fn index(&self, index: usize) -> &T {
        self.get(index).expect("Out of bounds access")
    }
}

impl<T> IndexMut<usize> for VecDeque<T> {
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        self.get_mut(index).expect("Out of bounds access")
    }
}

impl<T: fmt::Debug> fmt::Debug for VecDeque<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T> From<Vec<T>> for VecDeque<T> {
    /// Takes over the vector's block.
    fn from(other: Vec<T>) -> VecDeque<T> {
        let mut vec = ManuallyDrop::new(other);
        let buf = unsafe { RawVec::from_raw_parts(vec.as_mut_ptr(), vec.capacity()) };
        VecDeque { head: 0, len: vec.len(), buf }
    }
}

impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
    fn from(arr: [T; N]) -> VecDeque<T> {
        VecDeque::from(Vec::from(arr))
    }
}

impl<T> FromIterator<T> for VecDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {
        VecDeque::from(Vec::from_iter(iter))
    }
}

impl<T> Extend<T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let mut iter = iter.into_iter();
        let (lower, _) = iter.size_hint();
        self.reserve(lower);
        while let Some(element) = iter.next() {
            self.push_back(element);
        }
    }
}

impl<'a, T: Copy + 'a> Extend<&'a T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied());
    }
}
