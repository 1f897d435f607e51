//! Where macros and the compiler begin a panic.

use crate::boxed::Box;
use crate::fmt;
use crate::fmt::Debug;
use crate::intrinsics;
use crate::panic::{hook, payload};
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
    let told = hook::call(&message);
    payload::keep_with(|| Box::new(message));
    unwind(told, message)
}

/// Panics with a message that the caller made.
#[track_caller]
pub const fn panic_display(message: &str) -> ! {
    let told = hook::is_set() && hook::call(&String::from(message));
    payload::keep_with(|| Box::new(String::from(message)));
    unwind(told, message)
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

/// Unwinds; the machine reports the panic first, unless the program's hook was told of it.
#[track_caller]
const fn unwind(told: bool, message: &str) -> ! {
    if told {
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
