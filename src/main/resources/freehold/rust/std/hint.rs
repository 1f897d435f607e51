//! What a program can tell the machine.

use crate::intrinsics;
use crate::prelude::v1::*;

/// Tells that this point is never reached; reaching it is a fault.
#[track_caller]
pub const unsafe fn unreachable_unchecked() -> ! {
    unsafe { intrinsics::unreachable() }
}

/// Tells that the condition holds; if it does not, that is a fault.
#[track_caller]
pub const unsafe fn assert_unchecked(cond: bool) {
    if !cond {
        unsafe { intrinsics::unreachable() }
    }
}

/// Tells that this thread waits for another one.
pub fn spin_loop() {
    intrinsics::thread_yield();
}

/// The value itself, hidden from an optimiser.
pub fn black_box<T>(dummy: T) -> T {
    intrinsics::black_box(dummy)
}

/// The value itself, which need not be used.
pub const fn must_use<T>(value: T) -> T {
    value
}

/// Tells an optimiser that this is rarely reached.
pub const fn cold_path() {}

/// One of two values, chosen without a jump where a processor can.
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {
    if condition { true_val } else { false_val }
}
