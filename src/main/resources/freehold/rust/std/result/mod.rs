//! A value, or an error.

mod collect;
mod iter;

pub use self::iter::{IntoIter, Iter, IterMut};

use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};
use crate::prelude::v1::*;
use crate::{hint, rt};

/// What came out of something that can fail.
#[derive(Copy, PartialEq, PartialOrd, Eq, Ord, Debug, Hash)]
#[must_use = "this `Result` may be an `Err` variant, which should be handled"]
pub enum Result<T, E> {
    /// It went well, and this came out.
    Ok(T),
    /// It failed, and this says why.
    Err(E),
}

impl<T, E> Result<T, E> {
    /// Whether it went well.
    pub const fn is_ok(&self) -> bool {
        matches!(*self, Ok(_))
    }

    /// Whether it went well and `f` says yes to the value.
    pub fn is_ok_and(self, f: impl FnOnce(T) -> bool) -> bool {
        match self {
            Err(_) => false,
            Ok(x) => f(x),
        }
    }

    /// Whether it failed.
    pub const fn is_err(&self) -> bool {
        !self.is_ok()
    }

    /// Whether it failed and `f` says yes to the error.
    pub fn is_err_and(self, f: impl FnOnce(E) -> bool) -> bool {
        match self {
            Ok(_) => false,
            Err(e) => f(e),
        }
    }

    /// The value, without the error.
    pub fn ok(self) -> Option<T> {
        match self {
            Ok(x) => Some(x),
            Err(_) => None,
        }
    }

    /// The error, without the value.
    pub fn err(self) -> Option<E> {
        match self {
            Ok(_) => None,
            Err(e) => Some(e),
        }
    }

    /// Value or error by reference.
    pub const fn as_ref(&self) -> Result<&T, &E> {
        match *self {
            Ok(ref x) => Ok(x),
            Err(ref e) => Err(e),
        }
    }

    /// Value or error by mutable reference.
    pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> {
        match *self {
            Ok(ref mut x) => Ok(x),
            Err(ref mut e) => Err(e),
        }
    }

    /// What `op` makes of the value.
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {
        match self {
            Ok(x) => Ok(op(x)),
            Err(e) => Err(e),
        }
    }

    /// What `f` makes of the value, or the given one.
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
        match self {
            Ok(x) => f(x),
            Err(_) => default,
        }
    }

    /// What `f` makes of the value, or `default` of the error.
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        match self {
            Ok(x) => f(x),
            Err(e) => default(e),
        }
    }

    /// What `op` makes of the error.
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {
        match self {
            Ok(x) => Ok(x),
            Err(e) => Err(op(e)),
        }
    }

    /// Shows the value to `f`.
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {
        if let Ok(ref x) = self {
            f(x);
        }
        self
    }

    /// Shows the error to `f`.
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {
        if let Err(ref e) = self {
            f(e);
        }
        self
    }

    /// A reference to what the value points to.
    pub fn as_deref(&self) -> Result<&T::Target, &E>
    where
        T: Deref,
    {
        match self {
            Ok(x) => Ok(x.deref()),
            Err(e) => Err(e),
        }
    }

    /// A mutable reference to what the value points to.
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E>
    where
        T: DerefMut,
    {
        match self {
            Ok(x) => Ok(x.deref_mut()),
            Err(e) => Err(e),
        }
    }

    /// Iterates over the value, once or never.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { inner: self.as_ref().ok() }
    }

    /// Iterates over the value, to change it.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut { inner: self.as_mut().ok() }
    }

    /// The value; panics with the message and the error if it failed.
    #[track_caller]
    pub fn expect(self, msg: &str) -> T
    where
        E: Debug,
    {
        match self {
            Ok(x) => x,
            Err(e) => unwrap_failed(msg, &e),
        }
    }

    /// The value; panics with the error if it failed.
    #[track_caller]
    pub fn unwrap(self) -> T
    where
        E: Debug,
    {
        match self {
            Ok(x) => x,
            Err(e) => unwrap_failed("called `Result::unwrap()` on an `Err` value", &e),
        }
    }

    /// The value, or the default one of its type.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        match self {
            Ok(x) => x,
            Err(_) => T::default(),
        }
    }

    /// The error; panics with the message and the value if it went well.
    #[track_caller]
    pub fn expect_err(self, msg: &str) -> E
    where
        T: Debug,
    {
        match self {
            Ok(x) => unwrap_failed(msg, &x),
            Err(e) => e,
        }
    }

    /// The error; panics with the value if it went well.
    #[track_caller]
    pub fn unwrap_err(self) -> E
    where
        T: Debug,
    {
        match self {
            Ok(x) => unwrap_failed("called `Result::unwrap_err()` on an `Ok` value", &x),
            Err(e) => e,
        }
    }

    /// The other result if it went well, else the error.
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {
        match self {
            Ok(_) => res,
            Err(e) => Err(e),
        }
    }

    /// What `op` makes of the value, which may fail again.
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {
        match self {
            Ok(x) => op(x),
            Err(e) => Err(e),
        }
    }

    /// The value, or the other result.
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {
        match self {
            Ok(x) => Ok(x),
            Err(_) => res,
        }
    }

    /// The value, or what `op` makes of the error.
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {
        match self {
            Ok(x) => Ok(x),
            Err(e) => op(e),
        }
    }

    /// The value, or the given one.
    pub fn unwrap_or(self, default: T) -> T {
        match self {
            Ok(x) => x,
            Err(_) => default,
        }
    }

    /// The value, or what `op` makes of the error.
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {
        match self {
            Ok(x) => x,
            Err(e) => op(e),
        }
    }

    /// The value, which the caller knows is there.
    #[track_caller]
    pub unsafe fn unwrap_unchecked(self) -> T {
        match self {
            Ok(x) => x,
            Err(_) => unsafe { hint::unreachable_unchecked() },
        }
    }

    /// The error, which the caller knows is there.
    #[track_caller]
    pub unsafe fn unwrap_err_unchecked(self) -> E {
        match self {
            Ok(_) => unsafe { hint::unreachable_unchecked() },
            Err(e) => e,
        }
    }
}

impl<T, E> Result<&T, E> {
    /// A copy of the value behind the reference.
    pub fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        self.map(|&x| x)
    }

    /// A clone of the value behind the reference.
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        self.map(|x| x.clone())
    }
}

impl<T, E> Result<&mut T, E> {
    /// A copy of the value behind the reference.
    pub fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        self.map(|&mut x| x)
    }

    /// A clone of the value behind the reference.
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        self.map(|x| (*x).clone())
    }
}

impl<T, E> Result<Option<T>, E> {
    /// An option of a result for a result of an option.
    pub fn transpose(self) -> Option<Result<T, E>> {
        match self {
            Ok(Some(x)) => Some(Ok(x)),
            Ok(None) => None,
            Err(e) => Some(Err(e)),
        }
    }
}

impl<T, E> Result<Result<T, E>, E> {
    /// One layer less.
    pub fn flatten(self) -> Result<T, E> {
        match self {
            Ok(inner) => inner,
            Err(e) => Err(e),
        }
    }
}

/// Panics with a message and the value that was in the way.
#[track_caller]
fn unwrap_failed(msg: &str, error: &dyn Debug) -> ! {
    rt::panic_fmt(format_args!("{msg}: {error:?}"))
}

impl<T: Clone, E: Clone> Clone for Result<T, E> {
    fn clone(&self) -> Self {
        match self {
            Ok(x) => Ok(x.clone()),
            Err(e) => Err(e.clone()),
        }
    }
}

impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;

    fn from_output(output: T) -> Self {
        Ok(output)
    }

    fn branch(self) -> ControlFlow<Result<Infallible, E>, T> {
        match self {
            Ok(x) => ControlFlow::Continue(x),
            Err(e) => ControlFlow::Break(Err(e)),
        }
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    #[track_caller]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Err(e) => Err(From::from(e)),
            Ok(never) => match never {},
        }
    }
}

impl<T, E> Residual<T> for Result<Infallible, E> {
    type TryType = Result<T, E>;
}
