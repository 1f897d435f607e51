//! Waiting for something, and the time that passes meanwhile.
//!
//! Whoever waits lets the others run and asks again and again. Time passes with every step. When
//! all threads wait and nothing can happen any more but that a time is reached, the clock is put
//! forward to the first such time: sleeping costs no steps.

use crate::intrinsics;
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};

/// How many threads there are.
static THREADS: AtomicUsize = AtomicUsize::new(1);

/// How many of them wait.
static WAITING: AtomicUsize = AtomicUsize::new(0);

/// How often somebody stopped waiting, or a thread came or went.
static EVENTS: AtomicUsize = AtomicUsize::new(0);

/// The first time that somebody waits for, in nanoseconds.
static FIRST_DEADLINE: AtomicU64 = AtomicU64::new(u64::MAX);

/// By how many nanoseconds the clock was put forward.
static PUT_FORWARD: AtomicU64 = AtomicU64::new(0);

/// The time, in nanoseconds since the program began.
pub(crate) fn now() -> u64 {
    intrinsics::clock() + PUT_FORWARD.load(SeqCst)
}

/// Whether there is one thread only.
pub(crate) fn is_alone() -> bool {
    THREADS.load(SeqCst) == 1
}

/// A thread more.
pub(crate) fn thread_begins() {
    THREADS.fetch_add(1, SeqCst);
    EVENTS.fetch_add(1, SeqCst);
}

/// A thread less.
pub(crate) fn thread_ends() {
    THREADS.fetch_sub(1, SeqCst);
    EVENTS.fetch_add(1, SeqCst);
}

/// Waits until `ready` says so.
pub(crate) fn wait_until<F: FnMut() -> bool>(ready: F) {
    wait_until_or(u64::MAX, ready);
}

/// Waits until `ready` says so, or until a time; whether it said so.
pub(crate) fn wait_until_or<F: FnMut() -> bool>(deadline: u64, mut ready: F) -> bool {
    if ready() {
        return true;
    }
    WAITING.fetch_add(1, SeqCst);
    let mut is_ready = false;
    while !is_ready && now() < deadline {
        if deadline < FIRST_DEADLINE.load(SeqCst) {
            FIRST_DEADLINE.store(deadline, SeqCst);
        }
        let events = EVENTS.load(SeqCst);
        intrinsics::thread_yield();
        is_ready = ready();
        if !is_ready && events == EVENTS.load(SeqCst) {
            put_clock_forward(deadline);
        }
    }
    WAITING.fetch_sub(1, SeqCst);
    EVENTS.fetch_add(1, SeqCst);
    is_ready
}

/// Puts the clock forward if all wait and nobody waits for an earlier time.
fn put_clock_forward(deadline: u64) {
    let all_wait = WAITING.load(SeqCst) == THREADS.load(SeqCst);
    if all_wait && deadline != u64::MAX && deadline == FIRST_DEADLINE.load(SeqCst) {
        let now = now();
        if now < deadline {
            PUT_FORWARD.fetch_add(deadline - now, SeqCst);
        }
        FIRST_DEADLINE.store(u64::MAX, SeqCst);
        EVENTS.fetch_add(1, SeqCst);
    }
}
