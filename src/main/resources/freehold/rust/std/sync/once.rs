//! `Once`: something that is done one time, whoever comes first.

use crate::fmt;
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicU32, Ordering};
use crate::thread::waiting;

const NEW: u32 = 0;
const RUNNING: u32 = 1;
const DONE: u32 = 2;
const POISONED: u32 = 3;

/// Something that is done one time, whoever comes first.
pub struct Once {
    state: AtomicU32,
}

/// What a closure of [`Once::call_once_force`] is told.
#[derive(Debug)]
pub struct OnceState {
    poisoned: bool,
}

impl OnceState {
    /// Whether the attempt before panicked.
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }
}

/// Says in the end what became of an attempt.
struct Attempt<'a> {
    state: &'a AtomicU32,
    outcome: u32,
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        self.state.store(self.outcome, Ordering::Release);
    }
}

impl Once {
    /// Nothing is done yet.
    pub const fn new() -> Once {
        Once { state: AtomicU32::new(NEW) }
    }

    /// Calls `f` if nobody did so yet; else waits until it is done.
    #[track_caller]
    pub fn call_once<F: FnOnce()>(&self, f: F) {
        self.call(false, |_| f());
    }

    /// Like [`Once::call_once`], even if the attempt before panicked.
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {
        self.call(true, f);
    }

    #[track_caller]
    fn call<F: FnOnce(&OnceState)>(&self, even_if_poisoned: bool, f: F) {
        waiting::wait_until(|| self.state.load(Ordering::Acquire) != RUNNING);
        let before = self.state.load(Ordering::Acquire);
        if before == DONE {
            return;
        }
        if before == POISONED && !even_if_poisoned {
            panic!("Once instance has previously been poisoned");
        }
        let exchanged =
            self.state.compare_exchange(before, RUNNING, Ordering::Acquire, Ordering::Acquire);
        if exchanged.is_err() {
            return self.call(even_if_poisoned, f);
        }
        let mut attempt = Attempt { state: &self.state, outcome: POISONED };
        f(&OnceState { poisoned: before == POISONED });
        attempt.outcome = DONE;
    }

    /// Whether it is done.
    pub fn is_completed(&self) -> bool {
        self.state.load(Ordering::Acquire) == DONE
    }

    /// Waits until it is done.
    pub fn wait(&self) {
        waiting::wait_until(|| self.is_completed());
    }
}

impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}
