//! Vectors from other things, and other things from vectors.

use crate::borrow::Cow;
use crate::collections::{BinaryHeap, VecDeque};
use crate::convert::TryFrom;
use crate::intrinsics;
use crate::prelude::v1::*;

impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(slice: &[T]) -> Vec<T> {
        slice.to_vec()
    }
}

impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(slice: &mut [T]) -> Vec<T> {
        slice.to_vec()
    }
}

impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    fn from(array: &[T; N]) -> Vec<T> {
        array.as_slice().to_vec()
    }
}

impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    fn from(array: &mut [T; N]) -> Vec<T> {
        array.as_slice().to_vec()
    }
}

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(array: [T; N]) -> Vec<T> {
        let boxed: Box<[T]> = Box::new(array);
        crate::slice::into_vec(boxed)
    }
}

impl<T> From<Box<[T]>> for Vec<T> {
    fn from(boxed: Box<[T]>) -> Vec<T> {
        crate::slice::into_vec(boxed)
    }
}

impl<T: Clone> From<Cow<'_, [T]>> for Vec<T> {
    fn from(cow: Cow<'_, [T]>) -> Vec<T> {
        cow.into_owned()
    }
}

impl From<&str> for Vec<u8> {
    fn from(text: &str) -> Vec<u8> {
        text.as_bytes().to_vec()
    }
}

impl From<String> for Vec<u8> {
    fn from(text: String) -> Vec<u8> {
        text.into_bytes()
    }
}

impl<T> From<BinaryHeap<T>> for Vec<T> {
    fn from(heap: BinaryHeap<T>) -> Vec<T> {
        heap.into_vec()
    }
}

impl<T> From<VecDeque<T>> for Vec<T> {
    fn from(deque: VecDeque<T>) -> Vec<T> {
        deque.into_vec()
    }
}

impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;

    fn try_from(mut vec: Vec<T>) -> Result<[T; N], Vec<T>> {
        if vec.len() != N {
            return Err(vec);
        }
        unsafe {
            vec.set_len(0);
            Ok(intrinsics::read(vec.as_ptr() as *const [T; N]))
        }
    }
}
