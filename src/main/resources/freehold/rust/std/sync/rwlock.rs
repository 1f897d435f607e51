//! `RwLock<T>`: a value that many threads read, or one changes.

use super::poison::{Flag, LockResult, TryLockError, TryLockResult};
use crate::cell::UnsafeCell;
use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicU32, Ordering};
use crate::thread::{self, waiting};

/// The state while somebody changes the value; else the state is how many read it.
const WRITING: u32 = u32::MAX;

/// A value that many threads read, or one changes.
#[shape(cell(state, data))]
pub struct RwLock<T: ?Sized> {
    state: AtomicU32,
    /// How many wait to change the value. New readers let them go first.
    writers_waiting: AtomicU32,
    poison: Flag,
    data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

impl<T> RwLock<T> {
    /// Around a value.
    pub const fn new(t: T) -> RwLock<T> {
        RwLock {
            state: AtomicU32::new(0),
            writers_waiting: AtomicU32::new(0),
            poison: Flag::new(),
            data: UnsafeCell::new(t),
        }
    }

    /// The value, moved out.
    pub fn into_inner(self) -> LockResult<T> {
        let RwLock { poison, data, .. } = self;
        poison.wrap(data.into_inner())
    }
}

impl<T: ?Sized> RwLock<T> {
    /// Waits until nobody changes the value, and reads it.
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        waiting::wait_until(|| {
            self.writers_waiting.load(Ordering::Relaxed) == 0 && self.begin_reading()
        });
        self.poison.wrap(RwLockReadGuard { lock: self })
    }

    /// Reads the value if nobody changes it.
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        if self.begin_reading() {
            Ok(self.poison.wrap(RwLockReadGuard { lock: self })?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    /// Waits until nobody reads or changes the value, and changes it.
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        if !self.begin_writing() {
            self.writers_waiting.fetch_add(1, Ordering::Relaxed);
            waiting::wait_until(|| self.begin_writing());
            self.writers_waiting.fetch_sub(1, Ordering::Relaxed);
        }
        self.poison.wrap(RwLockWriteGuard::new(self))
    }

    /// Changes the value if nobody reads or changes it.
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        if self.begin_writing() {
            Ok(self.poison.wrap(RwLockWriteGuard::new(self))?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    fn begin_reading(&self) -> bool {
        let mut readers = self.state.load(Ordering::Relaxed);
        while readers != WRITING {
            let next = readers + 1;
            match self.state.compare_exchange(readers, next, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => return true,
                Err(now) => readers = now,
            }
        }
        false
    }

    fn begin_writing(&self) -> bool {
        self.state.compare_exchange(0, WRITING, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    /// Whether somebody panicked while changing the value.
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

impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> RwLock<T> {
        RwLock::new(t)
    }
}

impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {
        RwLock::new(T::default())
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("RwLock");
        match self.try_read() {
            Ok(guard) => {
                text.field("data", &&*guard);
            }
            Err(TryLockError::Poisoned(error)) => {
                text.field("data", &&**error.get_ref());
            }
            Err(TryLockError::WouldBlock) => {
                text.field("data", &format_args!("<locked>"));
            }
        }
        text.field("poisoned", &self.poison.get());
        text.finish_non_exhaustive()
    }
}

/// The value of a lock, to read.
pub struct RwLockReadGuard<'a, T: ?Sized + 'a> {
    lock: &'a RwLock<T>,
}

/// The value of a lock, to change.
pub struct RwLockWriteGuard<'a, T: ?Sized + 'a> {
    lock: &'a RwLock<T>,
    was_panicking: bool,
}

impl<T: ?Sized> !Send for RwLockReadGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> !Send for RwLockWriteGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    fn new(lock: &'a RwLock<T>) -> RwLockWriteGuard<'a, T> {
        RwLockWriteGuard { lock, was_panicking: thread::panicking() }
    }
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.data.get() }
    }
}

impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) {
        self.lock.state.fetch_sub(1, Ordering::Release);
    }
}

impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {
        self.lock.poison.release(self.was_panicking);
        self.lock.state.store(0, Ordering::Release);
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}
