//! `Condvar`: waiting until somebody says that something has changed.

use super::mutex::MutexGuard;
use super::poison::{LockResult, PoisonError};
use crate::fmt;
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicU16, Ordering};
use crate::thread::waiting;
use crate::time::Duration;

/// Whether a wait ended because its time was over.
#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// Whether the time was over.
    pub fn timed_out(&self) -> bool {
        self.0
    }
}

/// A place where threads wait until somebody says that something has changed.
pub struct Condvar {
    /// How many threads began to wait here. Each keeps its number.
    came: AtomicU16,
    /// Those with a lesser number may go.
    may_go: AtomicU16,
}

impl Condvar {
    /// Nobody waits yet.
    pub const fn new() -> Condvar {
        Condvar { came: AtomicU16::new(0), may_go: AtomicU16::new(0) }
    }

    /// Gives the mutex back, waits until somebody notifies, and takes it again.
    pub fn wait<'a, T: ?Sized>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        self.wait_until_time(&guard, u64::MAX);
        if guard.mutex().poison().get() { Err(PoisonError::new(guard)) } else { Ok(guard) }
    }

    /// Waits as long as `condition` is true.
    pub fn wait_while<'a, T: ?Sized, F: FnMut(&mut T) -> bool>(
        &self,
        mut guard: MutexGuard<'a, T>,
        mut condition: F,
    ) -> LockResult<MutexGuard<'a, T>> {
        while condition(&mut *guard) {
            guard = self.wait(guard)?;
        }
        Ok(guard)
    }

    /// Like [`Condvar::wait`], but not longer than a time.
    pub fn wait_timeout<'a, T: ?Sized>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let deadline = waiting::now().saturating_add(dur.as_nanos() as u64);
        let notified = self.wait_until_time(&guard, deadline);
        let result = WaitTimeoutResult(!notified);
        if guard.mutex().poison().get() {
            Err(PoisonError::new((guard, result)))
        } else {
            Ok((guard, result))
        }
    }

    /// Like [`Condvar::wait_while`], but not longer than a time.
    pub fn wait_timeout_while<'a, T: ?Sized, F: FnMut(&mut T) -> bool>(
        &self,
        mut guard: MutexGuard<'a, T>,
        dur: Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let deadline = waiting::now().saturating_add(dur.as_nanos() as u64);
        loop {
            if !condition(&mut *guard) {
                return Ok((guard, WaitTimeoutResult(false)));
            }
            let now = waiting::now();
            if now >= deadline {
                return Ok((guard, WaitTimeoutResult(true)));
            }
            guard = self.wait_timeout(guard, Duration::from_nanos(deadline - now))?.0;
        }
    }

    /// Whether somebody notified before the time was over.
    fn wait_until_time<T: ?Sized>(&self, guard: &MutexGuard<'_, T>, deadline: u64) -> bool {
        let number = self.came.fetch_add(1, Ordering::Relaxed);
        guard.mutex().release();
        let notified = waiting::wait_until_or(deadline, || self.may_pass(number));
        if !notified {
            self.may_go.fetch_add(1, Ordering::Relaxed);
        }
        guard.mutex().acquire();
        notified
    }

    fn may_pass(&self, number: u16) -> bool {
        (self.may_go.load(Ordering::Acquire).wrapping_sub(number) as i16) > 0
    }

    /// Lets the one go that has waited longest.
    pub fn notify_one(&self) {
        if self.may_go.load(Ordering::Relaxed) != self.came.load(Ordering::Relaxed) {
            self.may_go.fetch_add(1, Ordering::Release);
        }
    }

    /// Lets all go that wait.
    pub fn notify_all(&self) {
        self.may_go.store(self.came.load(Ordering::Relaxed), Ordering::Release);
    }
}

impl Default for Condvar {
    fn default() -> Condvar {
        Condvar::new()
    }
}

impl fmt::Debug for Condvar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Condvar").finish_non_exhaustive()
    }
}
