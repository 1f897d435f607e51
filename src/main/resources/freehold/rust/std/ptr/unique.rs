//! The raw pointer of an owner.

use crate::fmt;
use crate::marker::PhantomData;
use crate::ops::CoerceUnsized;
use crate::prelude::v1::*;
use crate::ptr;

/// A pointer that owns what it points to: the one under `Box`, `Vec`, `String`, `HashMap`.
#[lang = "unique"]
#[valid_range_start(1)]
#[repr(transparent)]
pub struct Unique<T: ?Sized> {
    pub(crate) pointer: *const T,
    _marker: PhantomData<T>,
}

unsafe impl<T: Send + ?Sized> Send for Unique<T> {}
unsafe impl<T: Sync + ?Sized> Sync for Unique<T> {}

impl<T> Unique<T> {
    /// A pointer that is aligned and owns nothing.
    pub const fn dangling() -> Unique<T> {
        unsafe { Unique::new_unchecked(ptr::dangling_mut::<T>()) }
    }
}

impl<T: ?Sized> Unique<T> {
    /// The owner of what is there; the pointer is not null.
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Unique<T> {
        unsafe { Unique { pointer: ptr as *const T, _marker: PhantomData } }
    }

    /// The owner of what is there, unless the pointer is null.
    pub const fn new(ptr: *mut T) -> Option<Unique<T>> {
        if ptr.is_null() { None } else { unsafe { Some(Unique::new_unchecked(ptr)) } }
    }

    /// The raw pointer.
    pub const fn as_ptr(self) -> *mut T {
        self.pointer as *mut T
    }

    /// A reference to what is there.
    pub const unsafe fn as_ref(&self) -> &T {
        unsafe { &*self.pointer }
    }

    /// A mutable reference to what is there.
    pub const unsafe fn as_mut(&mut self) -> &mut T {
        unsafe { &mut *(self.pointer as *mut T) }
    }

    /// The pointer to the same place as another type.
    pub const fn cast<U>(self) -> Unique<U> {
        unsafe { Unique { pointer: self.pointer as *const U, _marker: PhantomData } }
    }
}

impl<T: ?Sized> Clone for Unique<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Unique<T> {}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Unique<U>> for Unique<T> {}

impl<T: ?Sized> fmt::Debug for Unique<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.as_ptr(), f)
    }
}

impl<T: ?Sized> fmt::Pointer for Unique<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.as_ptr(), f)
    }
}
