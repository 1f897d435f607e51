//! `Barrier`: threads that wait for each other.

use super::{Condvar, Mutex};
use crate::fmt;
use crate::prelude::v1::*;

/// A place where threads wait until enough of them have come.
pub struct Barrier {
    state: Mutex<State>,
    all_came: Condvar,
    count: usize,
}

struct State {
    came: usize,
    /// How often all had come.
    round: usize,
}

/// Tells one thread of all that came.
pub struct BarrierWaitResult(bool);

impl BarrierWaitResult {
    /// Whether this thread is the one.
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl Barrier {
    /// For `n` threads.
    pub const fn new(n: usize) -> Barrier {
        let state = Mutex::new(State { came: 0, round: 0 });
        Barrier { state, all_came: Condvar::new(), count: n }
    }

    /// Waits until all have come.
    pub fn wait(&self) -> BarrierWaitResult {
        let mut state = self.state.lock().unwrap();
        let round = state.round;
        state.came += 1;
        if state.came < self.count {
            let _state = self.all_came.wait_while(state, |state| state.round == round).unwrap();
            BarrierWaitResult(false)
        } else {
            state.came = 0;
            state.round = round.wrapping_add(1);
            self.all_came.notify_all();
            BarrierWaitResult(true)
        }
    }
}

impl fmt::Debug for Barrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Barrier").finish_non_exhaustive()
    }
}

impl fmt::Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BarrierWaitResult").field("is_leader", &self.0).finish()
    }
}
