//! Slices and the vectors that own their elements.

use crate::prelude::v1::*;
use crate::vec::raw_vec::capacity_overflow;

/// The boxed elements as a vector, in the same block. `vec![a, b, c]` expands to it.
pub fn into_vec<T>(boxed: Box<[T]>) -> Vec<T> {
    let len = boxed.len();
    let elements = Box::into_raw(boxed);
    unsafe { Vec::from_raw_parts(elements as *mut T, len, len) }
}

impl<T> [T] {
    /// Clones of all elements, in a vector.
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        let mut vec = Vec::with_capacity(self.len());
        let mut i = 0;
        while i < self.len() {
            unsafe { vec.push_into_room(self[i].clone()) };
            i += 1;
        }
        vec
    }

    /// The boxed elements as a vector, in the same block.
    pub fn into_vec(self: Box<Self>) -> Vec<T> {
        into_vec(self)
    }

    /// The elements `n` times over, in a vector.
    #[track_caller]
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy,
    {
        let len = match self.len().checked_mul(n) {
            Some(len) => len,
            None => capacity_overflow(),
        };
        let mut vec = Vec::with_capacity(len);
        let mut i = 0;
        while i < n {
            vec.extend_from_copies(self);
            i += 1;
        }
        vec
    }
}
