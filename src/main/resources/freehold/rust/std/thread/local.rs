//! Values of which each thread has its own.

use crate::cell::{Cell, RefCell, UnsafeCell};
use crate::error::Error;
use crate::fmt;
use crate::intrinsics;
use crate::prelude::v1::*;

/// The values of one `thread_local!`, each with the number of its thread.
pub struct LocalStorage<T: 'static> {
    values: UnsafeCell<Vec<(usize, Box<T>)>>,
}

unsafe impl<T> Sync for LocalStorage<T> {}

impl<T: 'static> LocalStorage<T> {
    /// No thread has a value yet.
    pub const fn new() -> LocalStorage<T> {
        LocalStorage { values: UnsafeCell::new(Vec::new()) }
    }

    fn values(&self) -> &mut Vec<(usize, Box<T>)> {
        unsafe { &mut *self.values.get() }
    }

    /// The value of a thread.
    fn value_of(&self, thread: usize) -> Option<*mut T> {
        let values = self.values();
        let mut i = 0;
        while i < values.len() {
            if values[i].0 == thread {
                return Some(&raw mut *values[i].1);
            }
            i += 1;
        }
        None
    }
}

/// What a thread's values need to be dropped when it ends.
trait DropValue {
    fn drop_value_of(&self, thread: usize);
}

impl<T: 'static> DropValue for LocalStorage<T> {
    fn drop_value_of(&self, thread: usize) {
        let values = self.values();
        let mut i = 0;
        while i < values.len() {
            if values[i].0 == thread {
                let value = values.swap_remove(i);
                drop(value);
                return;
            }
            i += 1;
        }
    }
}

/// The storages in which threads have values, in the order in which they came.
static mut IN_USE: Vec<(usize, &'static dyn DropValue)> = Vec::new();

/// Drops all values of a thread that ends.
pub(super) fn drop_all_of(thread: usize) {
    loop {
        let in_use = unsafe { &mut *(&raw mut IN_USE) };
        let mut i = 0;
        while i < in_use.len() && in_use[i].0 != thread {
            i += 1;
        }
        if i == in_use.len() {
            return;
        }
        let (_, storage) = in_use.remove(i);
        storage.drop_value_of(thread);
    }
}

/// What a `thread_local!` declares.
pub struct LocalKey<T: 'static> {
    storage: &'static LocalStorage<T>,
    init: fn() -> T,
}

impl<T: 'static> LocalKey<T> {
    /// Values in `storage`, each made by `init` when its thread first asks for it.
    pub const fn new(storage: &'static LocalStorage<T>, init: fn() -> T) -> LocalKey<T> {
        LocalKey { storage, init }
    }

    /// Lends this thread's value to `f`.
    #[track_caller]
    pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {
        f(self.value())
    }

    /// Like [`LocalKey::with`]; an error if the value is gone.
    pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {
        Ok(f(self.value()))
    }

    fn value(&self) -> &T {
        let thread = intrinsics::thread_current();
        match self.storage.value_of(thread) {
            Some(value) => unsafe { &*value },
            None => {
                let value = Box::new((self.init)());
                let pointer: *const T = &*value;
                self.storage.values().push((thread, value));
                unsafe { (*(&raw mut IN_USE)).push((thread, self.storage)) };
                unsafe { &*pointer }
            }
        }
    }
}

impl<T: 'static> LocalKey<Cell<T>> {
    /// Sets this thread's value.
    pub fn set(&self, value: T) {
        self.value().set(value)
    }

    /// A copy of this thread's value.
    pub fn get(&self) -> T
    where
        T: Copy,
    {
        self.value().get()
    }

    /// This thread's value; the default one stays.
    pub fn take(&self) -> T
    where
        T: Default,
    {
        self.value().take()
    }

    /// This thread's value; another one stays.
    pub fn replace(&self, value: T) -> T {
        self.value().replace(value)
    }
}

impl<T: 'static> LocalKey<RefCell<T>> {
    /// Lends this thread's value to `f`.
    #[track_caller]
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {
        f(&*self.value().borrow())
    }

    /// Lends this thread's value to `f`, to change.
    #[track_caller]
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R {
        f(&mut *self.value().borrow_mut())
    }

    /// Sets this thread's value.
    #[track_caller]
    pub fn set(&self, value: T) {
        *self.value().borrow_mut() = value;
    }

    /// This thread's value; the default one stays.
    #[track_caller]
    pub fn take(&self) -> T
    where
        T: Default,
    {
        self.value().take()
    }

    /// This thread's value; another one stays.
    #[track_caller]
    pub fn replace(&self, value: T) -> T {
        self.value().replace(value)
    }
}

impl<T: 'static> fmt::Debug for LocalKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalKey").finish_non_exhaustive()
    }
}

/// The thread's value is gone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AccessError;

impl fmt::Display for AccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("already destroyed")
    }
}

impl Error for AccessError {}
