//! `OnceLock<T>`: a value that is set one time, whoever comes first.

use super::Once;
use crate::cell::UnsafeCell;
use crate::fmt;
use crate::mem::MaybeUninit;
use crate::prelude::v1::*;

/// A value that is set one time, whoever comes first.
pub struct OnceLock<T> {
    once: Once,
    value: UnsafeCell<MaybeUninit<T>>,
}

unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}
unsafe impl<T: Send> Send for OnceLock<T> {}

impl<T> OnceLock<T> {
    /// Without a value.
    pub const fn new() -> OnceLock<T> {
        OnceLock { once: Once::new(), value: UnsafeCell::new(MaybeUninit::uninit()) }
    }

    /// The value, if it is set.
    pub fn get(&self) -> Option<&T> {
        if self.once.is_completed() {
            unsafe { Some((*self.value.get()).assume_init_ref()) }
        } else {
            None
        }
    }

    /// The value, to change, if it is set.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        if self.once.is_completed() {
            unsafe { Some(self.value.get_mut().assume_init_mut()) }
        } else {
            None
        }
    }

    /// Sets the value; an error with it if it is set already.
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| value.take().unwrap());
        match value {
            None => Ok(()),
            Some(value) => Err(value),
        }
    }

    /// The value; what `f` makes if it is not set yet.
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
        if !self.once.is_completed() {
            self.once.call_once_force(|_| unsafe {
                (*self.value.get()).write(f());
            });
        }
        unsafe { (*self.value.get()).assume_init_ref() }
    }

    /// Waits until the value is set.
    pub fn wait(&self) -> &T {
        self.once.wait();
        unsafe { (*self.value.get()).assume_init_ref() }
    }

    /// The value, moved out.
    pub fn into_inner(mut self) -> Option<T> {
        self.take()
    }

    /// The value, moved out; it can be set again.
    pub fn take(&mut self) -> Option<T> {
        if self.once.is_completed() {
            self.once = Once::new();
            unsafe { Some(self.value.get_mut().assume_init_read()) }
        } else {
            None
        }
    }
}

impl<T> Drop for OnceLock<T> {
    fn drop(&mut self) {
        if self.once.is_completed() {
            unsafe { self.value.get_mut().assume_init_drop() }
        }
    }
}

impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T> {
        OnceLock::new()
    }
}

impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> OnceLock<T> {
        match self.get() {
            Some(value) => OnceLock::from(value.clone()),
            None => OnceLock::new(),
        }
    }
}

impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> OnceLock<T> {
        let cell = OnceLock::new();
        let _ = cell.set(value);
        cell
    }
}

impl<T: PartialEq> PartialEq for OnceLock<T> {
    fn eq(&self, other: &OnceLock<T>) -> bool {
        self.get() == other.get()
    }
}

impl<T: Eq> Eq for OnceLock<T> {}

impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_tuple("OnceLock");
        match self.get() {
            Some(value) => text.field(value),
            None => text.field(&format_args!("<uninit>")),
        };
        text.finish()
    }
}
