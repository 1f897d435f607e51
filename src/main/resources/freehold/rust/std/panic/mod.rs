//! Panics: where they come from, and how to stop them.

pub(crate) mod hook;
mod location;
pub(crate) mod payload;
mod unwind_safe;

pub use self::hook::{PanicHookInfo, set_hook, take_hook};
pub use self::location::Location;
pub use self::unwind_safe::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe};

use crate::any::Any;
use crate::boxed::Box;
use crate::intrinsics;
use crate::prelude::v1::*;

/// What a hook is told about a panic.
pub type PanicInfo<'a> = PanicHookInfo<'a>;

/// A closure on its way into `catch_unwind`, and its result on the way out.
struct Attempt<F, R> {
    function: Option<F>,
    result: Option<R>,
}

/// Calls the closure of the attempt that `data` points to.
fn run<F: FnOnce() -> R, R>(data: *mut u8) {
    let attempt = unsafe { &mut *(data as *mut Attempt<F, R>) };
    if let Some(function) = attempt.function.take() {
        attempt.result = Some(function());
    }
}

/// Calls a closure; a panic in it ends here, and becomes an error.
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R, Box<dyn Any + Send>> {
    let mut attempt = Attempt { function: Some(f), result: None };
    let data = &raw mut attempt as *mut u8;
    payload::begin_catching();
    let panicked = unsafe { intrinsics::catch_unwind(run::<F, R>, data) };
    payload::end_catching();
    match attempt.result {
        Some(result) if !panicked => Ok(result),
        _ => Err(payload::take()),
    }
}

/// Goes on with a panic that was caught.
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    payload::keep_with(move || payload);
    intrinsics::resume_unwind()
}

/// Panics with any value.
#[track_caller]
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {
    let told = hook::call(&msg);
    payload::keep_with(move || Box::new(msg));
    if told {
        intrinsics::resume_unwind()
    } else {
        intrinsics::begin_panic("Box<dyn Any>")
    }
}
