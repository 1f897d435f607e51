//! Locks that were held during a panic.

use crate::error::Error;
use crate::fmt;
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::thread;

/// What locking gives: a guard, in an error if somebody panicked while holding the lock.
pub type LockResult<T> = Result<T, PoisonError<T>>;

/// What trying to lock gives.
pub type TryLockResult<T> = Result<T, TryLockError<T>>;

/// Whether somebody panicked while holding a lock.
pub(crate) struct Flag {
    failed: AtomicBool,
}

impl Flag {
    pub(crate) const fn new() -> Flag {
        Flag { failed: AtomicBool::new(false) }
    }

    pub(crate) fn get(&self) -> bool {
        self.failed.load(Ordering::Relaxed)
    }

    pub(crate) fn clear(&self) {
        self.failed.store(false, Ordering::Relaxed);
    }

    /// Says that a guard goes; `was_panicking` when it came.
    pub(crate) fn release(&self, was_panicking: bool) {
        if !was_panicking && thread::panicking() {
            self.failed.store(true, Ordering::Relaxed);
        }
    }

    /// The guard, in an error if somebody panicked.
    pub(crate) fn wrap<G>(&self, guard: G) -> LockResult<G> {
        if self.get() { Err(PoisonError::new(guard)) } else { Ok(guard) }
    }
}

/// Somebody panicked while holding the lock. The guard is inside all the same.
pub struct PoisonError<T> {
    data: T,
}

impl<T> PoisonError<T> {
    /// Around a guard.
    pub fn new(data: T) -> PoisonError<T> {
        PoisonError { data }
    }

    /// The guard.
    pub fn into_inner(self) -> T {
        self.data
    }

    /// The guard by reference.
    pub fn get_ref(&self) -> &T {
        &self.data
    }

    /// The guard by reference, to change.
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.data
    }
}

impl<T> fmt::Debug for PoisonError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PoisonError").finish_non_exhaustive()
    }
}

impl<T> fmt::Display for PoisonError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("poisoned lock: another task failed inside")
    }
}

impl<T> Error for PoisonError<T> {}

/// Why a lock could not be had at once.
pub enum TryLockError<T> {
    /// Somebody panicked while holding it.
    Poisoned(PoisonError<T>),
    /// Somebody holds it.
    WouldBlock,
}

impl<T> From<PoisonError<T>> for TryLockError<T> {
    fn from(error: PoisonError<T>) -> TryLockError<T> {
        TryLockError::Poisoned(error)
    }
}

impl<T> fmt::Debug for TryLockError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TryLockError::Poisoned(_) => f.write_str("Poisoned(..)"),
            TryLockError::WouldBlock => f.write_str("WouldBlock"),
        }
    }
}

impl<T> fmt::Display for TryLockError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TryLockError::Poisoned(_) => "poisoned lock: another task failed inside",
            TryLockError::WouldBlock => "try_lock failed because the operation would block",
        })
    }
}

impl<T> Error for TryLockError<T> {}
