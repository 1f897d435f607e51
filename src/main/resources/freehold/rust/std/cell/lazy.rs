//! A value that is computed when it is first asked for.

use crate::cell::UnsafeCell;
use crate::fmt;
use crate::mem;
use crate::ops::Deref;
use crate::prelude::v1::*;

/// How far it is.
enum State<T, F> {
    /// Not asked for yet.
    Uninit(F),
    /// Computed.
    Init(T),
    /// The computation panicked, or asked for itself.
    Poisoned,
}

/// A value that is computed when it is first asked for.
pub struct LazyCell<T, F = fn() -> T> {
    state: UnsafeCell<State<T, F>>,
}

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    /// A value that `f` will compute.
    pub const fn new(f: F) -> LazyCell<T, F> {
        LazyCell { state: UnsafeCell::new(State::Uninit(f)) }
    }

    /// Computes the value if that is still to be done, and gives it.
    pub fn force(this: &LazyCell<T, F>) -> &T {
        let state = unsafe { &mut *this.state.get() };
        match state {
            State::Init(value) => return value,
            State::Poisoned => panic!("LazyCell instance has previously been poisoned"),
            State::Uninit(_) => {}
        }
        if let State::Uninit(f) = mem::replace(state, State::Poisoned) {
            let value = f();
            unsafe { *this.state.get() = State::Init(value) };
        }
        match unsafe { &*this.state.get() } {
            State::Init(value) => value,
            _ => unsafe { crate::hint::unreachable_unchecked() },
        }
    }
}

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    /// Computes the value if that is still to be done, and gives it to change.
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {
        LazyCell::force(this);
        match this.state.get_mut() {
            State::Init(value) => value,
            _ => unsafe { crate::hint::unreachable_unchecked() },
        }
    }
}

impl<T, F> LazyCell<T, F> {
    /// The value, if it was computed.
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {
        match unsafe { &*this.state.get() } {
            State::Init(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it was computed, to change it.
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {
        match this.state.get_mut() {
            State::Init(value) => Some(value),
            _ => None,
        }
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T {
        LazyCell::force(self)
    }
}

impl<T: Default> Default for LazyCell<T> {
    fn default() -> LazyCell<T> {
        LazyCell::new(T::default)
    }
}

impl<T: fmt::Debug, F> fmt::Debug for LazyCell<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_tuple("LazyCell");
        match unsafe { &*self.state.get() } {
            State::Init(value) => out.field(value),
            _ => out.field(&format_args!("<uninit>")),
        };
        out.finish()
    }
}
