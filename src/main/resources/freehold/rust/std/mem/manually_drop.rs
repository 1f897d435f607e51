//! A value that is not dropped by itself.

use crate::ops::{Deref, DerefMut};
use crate::prelude::v1::*;
use crate::{intrinsics, ptr};

/// Holds a value and does not drop it.
#[lang = "manually_drop"]
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct ManuallyDrop<T: ?Sized> {
    value: T,
}

impl<T> ManuallyDrop<T> {
    /// Holds the value.
    pub const fn new(value: T) -> ManuallyDrop<T> {
        ManuallyDrop { value }
    }

    /// The value, which is dropped again.
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T {
        slot.value
    }

    /// Takes the value out; what stays must not be used any more.
    pub const unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {
        unsafe { intrinsics::read(&raw const slot.value) }
    }
}

impl<T: ?Sized> ManuallyDrop<T> {
    /// Drops the value now; it must not be used any more.
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {
        unsafe { ptr::drop_in_place(&mut slot.value) }
    }
}

impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
