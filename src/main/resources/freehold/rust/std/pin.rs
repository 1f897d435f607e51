//! Values that stay where they are.

use crate::fmt;
use crate::ops::{CoerceUnsized, Deref, DerefMut};
use crate::prelude::v1::*;

pub use crate::pin;

/// A pointer whose target does not move any more.
#[repr(transparent)]
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pin<Ptr> {
    /// Named by `pin!` alone.
    #[doc(hidden)]
    pub __pointer: Ptr,
}

impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
    /// Pins what may move anyway.
    pub const fn new(pointer: Ptr) -> Pin<Ptr> {
        Pin { __pointer: pointer }
    }

    /// The pointer.
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr {
        pin.__pointer
    }
}

impl<Ptr: Deref> Pin<Ptr> {
    /// Pins what the caller knows will not move.
    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {
        Pin { __pointer: pointer }
    }

    /// The pinned value by reference.
    pub fn as_ref(&self) -> Pin<&Ptr::Target> {
        Pin { __pointer: &*self.__pointer }
    }

    /// The pointer, which the caller will not move anything with.
    pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {
        pin.__pointer
    }
}

impl<Ptr: DerefMut> Pin<Ptr> {
    /// The pinned value by mutable reference.
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> {
        Pin { __pointer: &mut *self.__pointer }
    }

    /// Puts another value in the place.
    pub fn set(&mut self, value: Ptr::Target)
    where
        Ptr::Target: Sized,
    {
        *(self.__pointer) = value;
    }
}

impl<'a, T: ?Sized> Pin<&'a T> {
    /// The reference.
    pub const fn get_ref(self) -> &'a T {
        self.__pointer
    }

    /// The pinned reference to a part.
    pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> {
        Pin { __pointer: func(self.__pointer) }
    }
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    /// The same as a shared reference.
    pub const fn into_ref(self) -> Pin<&'a T> {
        Pin { __pointer: self.__pointer }
    }

    /// The mutable reference to what may move anyway.
    pub fn get_mut(self) -> &'a mut T
    where
        T: Unpin,
    {
        self.__pointer
    }

    /// The mutable reference, which the caller will not move anything with.
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T {
        self.__pointer
    }

    /// The pinned mutable reference to a part.
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(
        self,
        func: F,
    ) -> Pin<&'a mut U> {
        Pin { __pointer: func(self.__pointer) }
    }
}

impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = Ptr::Target;
    fn deref(&self) -> &Ptr::Target {
        &*self.__pointer
    }
}

impl<Ptr: DerefMut<Target: Unpin>> DerefMut for Pin<Ptr> {
    fn deref_mut(&mut self) -> &mut Ptr::Target {
        &mut *self.__pointer
    }
}

impl<Ptr: CoerceUnsized<U>, U> CoerceUnsized<Pin<U>> for Pin<Ptr> {}

impl<Ptr: fmt::Debug> fmt::Debug for Pin<Ptr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.__pointer.fmt(f)
    }
}

impl<Ptr: fmt::Display> fmt::Display for Pin<Ptr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.__pointer.fmt(f)
    }
}

impl<Ptr: fmt::Pointer> fmt::Pointer for Pin<Ptr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.__pointer.fmt(f)
    }
}
