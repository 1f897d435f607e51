//! Explicit copies.

use crate::prelude::v1::*;

/// Types whose values can be copied on demand.
pub trait Clone: Sized {
    /// A copy of the value.
    fn clone(&self) -> Self;

    /// Makes this value a copy of another.
    fn clone_from(&mut self, source: &Self) {
        *self = source.clone()
    }
}

macro_rules! clone_by_copy {
    ($($type:ty)*) => {$(
        impl Clone for $type {
            fn clone(&self) -> Self {
                *self
            }
        }
    )*};
}

clone_by_copy! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char }
clone_by_copy! { ! }

impl<T: ?Sized> Clone for *const T {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for *mut T {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for &T {
    fn clone(&self) -> Self {
        *self
    }
}
