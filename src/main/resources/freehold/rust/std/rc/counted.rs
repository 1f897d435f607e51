//! The raw pointers of those who share a value.

use crate::ops::CoerceUnsized;
use crate::prelude::v1::*;

/// A pointer to a block that lives as long as somebody counts as its owner: the one under `Rc`
/// and `Arc`.
#[lang = "counted"]
#[valid_range_start(1)]
#[repr(transparent)]
pub struct Counted<T: ?Sized> {
    pointer: *const T,
}

/// A pointer to such a block that does not keep its value alive: the one under `Weak`.
#[lang = "counted_weak"]
#[valid_range_start(1)]
#[repr(transparent)]
pub struct CountedWeak<T: ?Sized> {
    pointer: *const T,
}

impl<T: ?Sized> Counted<T> {
    /// The pointer to a block, which is not null.
    pub(crate) const unsafe fn new(block: *const T) -> Counted<T> {
        Counted { pointer: block }
    }

    /// Where the block is.
    pub(crate) const fn as_ptr(self) -> *const T {
        self.pointer
    }
}

impl<T: ?Sized> CountedWeak<T> {
    /// The pointer to a block, which is not null.
    pub(crate) const unsafe fn new(block: *const T) -> CountedWeak<T> {
        CountedWeak { pointer: block }
    }

    /// Where the block is.
    pub(crate) const fn as_ptr(self) -> *const T {
        self.pointer
    }
}

impl<T: ?Sized> Clone for Counted<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for CountedWeak<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Counted<T> {}
impl<T: ?Sized> Copy for CountedWeak<T> {}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Counted<U>> for Counted<T> {}
impl<T: ?Sized, U: ?Sized> CoerceUnsized<CountedWeak<U>> for CountedWeak<T> {}
