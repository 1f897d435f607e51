//! Where macros and the compiler begin a panic.

use crate::boxed::Box;
use crate::fmt;
use crate::fmt::Debug;
use crate::intrinsics;
use crate::panic::payload;
use crate::prelude::v1::*;

/// Which assertion failed.
#[derive(Debug)]
pub enum AssertKind {
    /// `assert_eq!`
    Eq,
    /// `assert_ne!`
    Ne,
    /// `assert_matches!`
    Match,
}

/// Panics with a message that is known beforehand.
#[track_caller]
pub const fn begin_panic_str(message: &'static str) -> ! {
    payload::keep_with(|| Box::new(message));
    report(message)
}

/// Panics with a message that the caller made.
#[track_caller]
pub const fn panic_display(message: &str) -> ! {
    payload::keep_with(|| Box::new(String::from(message)));
    report(message)
}

/// Panics with a message that is still to be written.
#[track_caller]
pub const fn panic_fmt(arguments: fmt::Arguments<'_>) -> ! {
    match arguments.as_str() {
        Some(message) => begin_panic_str(message),
        None => {
            let message = fmt::format(arguments);
            panic_display(&message)
        }
    }
}

/// Tells of the panic, by the program's hook if it has one, and unwinds.
#[track_caller]
const fn report(message: &str) -> ! {
    if crate::panic::hook::call(message) {
        intrinsics::resume_unwind()
    } else {
        intrinsics::begin_panic(message)
    }
}

/// Panics because an assertion about two values failed.
#[track_caller]
pub fn assert_failed<T: Debug + ?Sized, U: Debug + ?Sized>(
    kind: AssertKind,
    left: &T,
    right: &U,
    arguments: Option<fmt::Arguments<'_>>,
) -> ! {
    let operator = match kind {
        AssertKind::Eq => "==",
        AssertKind::Ne => "!=",
        AssertKind::Match => "matches",
    };
    match arguments {
        Some(arguments) => panic_fmt(format_args!(
            "assertion `left {operator} right` failed: {arguments}\n  left: {left:?}\n right: {right:?}"
        )),
        None => panic_fmt(format_args!(
            "assertion `left {operator} right` failed\n  left: {left:?}\n right: {right:?}"
        )),
    }
}
