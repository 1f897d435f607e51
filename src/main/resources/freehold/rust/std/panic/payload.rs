//! What a panic carries to the place where it is caught.

use crate::any::Any;
use crate::boxed::Box;
use crate::intrinsics;
use crate::prelude::v1::*;

/// The payload of one thread's panic, and those of the others.
struct Kept {
    thread: usize,
    value: Box<dyn Any + Send>,
    next: Option<Box<Kept>>,
}

/// How many calls of `catch_unwind` are running. Without any, nobody asks for a payload.
static mut CATCHERS: usize = 0;

/// The payloads that are under way.
static mut PAYLOADS: Option<Box<Kept>> = None;

/// Says that a panic may be caught from now on.
pub(crate) fn begin_catching() {
    unsafe { CATCHERS += 1 };
}

/// Says that one call of `catch_unwind` is over.
pub(crate) fn end_catching() {
    unsafe { CATCHERS -= 1 };
}

/// Keeps what `make` gives for the place where this thread's panic is caught.
pub(crate) fn keep_with<F: FnOnce() -> Box<dyn Any + Send>>(make: F) {
    unsafe {
        if CATCHERS > 0 {
            let kept = Kept {
                thread: intrinsics::thread_current(),
                value: make(),
                next: (*(&raw mut PAYLOADS)).take(),
            };
            PAYLOADS = Some(Box::new(kept));
        }
    }
}

/// The payload of this thread's panic.
pub(crate) fn take() -> Box<dyn Any + Send> {
    let thread = intrinsics::thread_current();
    unsafe {
        let mut place = &raw mut PAYLOADS;
        while let Some(kept) = &mut *place {
            if kept.thread == thread {
                let next = kept.next.take();
                let found = crate::mem::replace(&mut *place, next);
                return match found {
                    Some(kept) => {
                        let kept = *kept;
                        kept.value
                    }
                    None => break,
                };
            }
            place = &raw mut kept.next;
        }
    }
    Box::new("explicit panic")
}
