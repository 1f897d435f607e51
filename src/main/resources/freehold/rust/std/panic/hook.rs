//! What a program wants to do when it panics.

use crate::any::Any;
use crate::boxed::Box;
use crate::fmt;
use crate::panic::Location;
use crate::prelude::v1::*;

/// A program's own hook.
type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

static mut HOOK: Option<Hook> = None;

/// What a hook is told about a panic.
pub struct PanicHookInfo<'a> {
    payload: &'a (dyn Any + Send),
    location: &'a Location<'a>,
}

impl<'a> PanicHookInfo<'a> {
    /// What the panic carries: its message, or the value given to `panic_any`.
    pub fn payload(&self) -> &(dyn Any + Send) {
        self.payload
    }

    /// The message of the panic.
    pub fn payload_as_str(&self) -> Option<&str> {
        if let Some(message) = self.payload.downcast_ref::<&'static str>() {
            Some(message)
        } else if let Some(message) = self.payload.downcast_ref::<String>() {
            Some(message)
        } else {
            None
        }
    }

    /// Where the panic began.
    pub fn location(&self) -> Option<&Location<'_>> {
        Some(self.location)
    }
}

impl fmt::Display for PanicHookInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("panicked at ")?;
        self.location.fmt(f)?;
        if let Some(message) = self.payload_as_str() {
            f.write_str(":\n")?;
            f.write_str(message)?;
        }
        Ok(())
    }
}

impl fmt::Debug for PanicHookInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PanicHookInfo")
            .field("payload", &"Any { .. }")
            .field("location", &self.location)
            .finish_non_exhaustive()
    }
}

/// Calls `hook` at each panic, in place of the report on standard error.
pub fn set_hook(hook: Hook) {
    unsafe { HOOK = Some(hook) };
}

/// Takes the hook away, and gives it.
pub fn take_hook() -> Hook {
    match unsafe { (*(&raw mut HOOK)).take() } {
        Some(hook) => hook,
        None => Box::new(|info| eprintln!("\nthread 'main' {info}")),
    }
}

/// Whether the program has a hook.
pub(crate) fn is_set() -> bool {
    unsafe { (*(&raw const HOOK)).is_some() }
}

/// Calls the program's hook; whether there is one.
#[track_caller]
pub(crate) fn call(payload: &(dyn Any + Send)) -> bool {
    match unsafe { &*(&raw const HOOK) } {
        Some(hook) => {
            let location = Location::of_caller();
            hook(&PanicHookInfo { payload, location: &location });
            true
        }
        None => false,
    }
}
