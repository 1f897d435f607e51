//! `Mutex<T>`: a value that one thread has at a time.

use super::poison::{Flag, LockResult, TryLockError, TryLockResult};
use crate::cell::UnsafeCell;
use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicU32, Ordering};
use crate::thread::{self, waiting};

/// A value that one thread has at a time.
#[shape(cell(locked, data))]
pub struct Mutex<T: ?Sized> {
    /// 1 while somebody has the value.
    locked: AtomicU32,
    poison: Flag,
    data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

impl<T> Mutex<T> {
    /// Around a value.
    pub const fn new(t: T) -> Mutex<T> {
        Mutex { locked: AtomicU32::new(0), poison: Flag::new(), data: UnsafeCell::new(t) }
    }

    /// The value, moved out.
    pub fn into_inner(self) -> LockResult<T> {
        let Mutex { poison, data, .. } = self;
        poison.wrap(data.into_inner())
    }
}

impl<T: ?Sized> Mutex<T> {
    /// Waits until nobody has the value, and takes it.
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        self.acquire();
        self.poison.wrap(MutexGuard::new(self))
    }

    /// Takes the value if nobody has it.
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        if self.acquire_if_free() {
            Ok(self.poison.wrap(MutexGuard::new(self))?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    pub(super) fn acquire(&self) {
        if !self.acquire_if_free() {
            waiting::wait_until(|| self.acquire_if_free());
        }
    }

    fn acquire_if_free(&self) -> bool {
        self.locked.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    pub(super) fn release(&self) {
        self.locked.store(0, Ordering::Release);
    }

    pub(super) fn poison(&self) -> &Flag {
        &self.poison
    }

    /// Whether somebody panicked while having the value.
    pub fn is_poisoned(&self) -> bool {
        self.poison.get()
    }

    /// Says that the value is all right in spite of a panic.
    pub fn clear_poison(&self) {
        self.poison.clear()
    }

    /// The value, which nobody else can have now.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        let poisoned = self.poison.get();
        let data = self.data.get_mut();
        if poisoned { Err(super::PoisonError::new(data)) } else { Ok(data) }
    }
}

impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Mutex<T> {
        Mutex::new(t)
    }
}

impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {
        Mutex::new(T::default())
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("Mutex");
        match self.try_lock() {
            Ok(guard) => {
                text.field("data", &&*guard);
            }
            Err(TryLockError::Poisoned(error)) => {
                text.field("data", &&**error.get_ref());
            }
            Err(TryLockError::WouldBlock) => {
                text.field("data", &"<locked>");
            }
        }
        text.field("poisoned", &self.poison.get());
        text.finish_non_exhaustive()
    }
}

/// The value of a mutex. When the guard goes, others can have it.
pub struct MutexGuard<'a, T: ?Sized + 'a> {
    lock: &'a Mutex<T>,
    was_panicking: bool,
}

impl<T: ?Sized> !Send for MutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    fn new(lock: &'a Mutex<T>) -> MutexGuard<'a, T> {
        MutexGuard { lock, was_panicking: thread::panicking() }
    }

    pub(super) fn mutex(&self) -> &'a Mutex<T> {
        self.lock
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.data.get() }
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        self.lock.poison.release(self.was_panicking);
        self.lock.release();
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}
