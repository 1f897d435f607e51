//! A cell that is written once.

use crate::cell::UnsafeCell;
use crate::fmt;
use crate::mem;
use crate::prelude::v1::*;

/// A place that is empty at first and then holds one value for good.
pub struct OnceCell<T> {
    inner: UnsafeCell<Option<T>>,
}

impl<T> !Sync for OnceCell<T> {}

impl<T> OnceCell<T> {
    /// An empty place.
    pub const fn new() -> OnceCell<T> {
        OnceCell { inner: UnsafeCell::new(None) }
    }

    /// The value, if it is there.
    pub fn get(&self) -> Option<&T> {
        unsafe { &*self.inner.get() }.as_ref()
    }

    /// The value, if it is there, to change it.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.inner.get_mut().as_mut()
    }

    /// Puts the value in, unless there is one.
    pub fn set(&self, value: T) -> Result<(), T> {
        if self.get().is_some() {
            return Err(value);
        }
        unsafe { *self.inner.get() = Some(value) };
        Ok(())
    }

    /// The value; what `f` gives is put in if there is none.
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
        if let Some(value) = self.get() {
            return value;
        }
        let value = f();
        if self.set(value).is_err() {
            panic!("reentrant init");
        }
        match self.get() {
            Some(value) => value,
            None => unsafe { crate::hint::unreachable_unchecked() },
        }
    }

    /// The value; the place is gone.
    pub fn into_inner(self) -> Option<T> {
        self.inner.into_inner()
    }

    /// Takes the value out, and leaves the place empty.
    pub fn take(&mut self) -> Option<T> {
        mem::take(self.inner.get_mut())
    }
}

impl<T> Default for OnceCell<T> {
    fn default() -> Self {
        OnceCell::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for OnceCell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_tuple("OnceCell");
        match self.get() {
            Some(value) => out.field(value),
            None => out.field(&format_args!("<uninit>")),
        };
        out.finish()
    }
}

impl<T: Clone> Clone for OnceCell<T> {
    fn clone(&self) -> OnceCell<T> {
        OnceCell { inner: UnsafeCell::new(self.get().cloned()) }
    }
}

impl<T: PartialEq> PartialEq for OnceCell<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: Eq> Eq for OnceCell<T> {}

impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self {
        OnceCell { inner: UnsafeCell::new(Some(value)) }
    }
}
