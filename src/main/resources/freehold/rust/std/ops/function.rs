//! What can be called.

use crate::marker::Tuple;
use crate::prelude::v1::*;

/// What can be called once: the call uses it up.
pub trait FnOnce<Args: Tuple> {
    /// What the call gives.
    type Output;
    /// Calls it.
    fn call_once(self, args: Args) -> Self::Output;
}

/// What can be called again and again, and may change what it captured.
pub trait FnMut<Args: Tuple>: FnOnce<Args> {
    /// Calls it.
    fn call_mut(&mut self, args: Args) -> Self::Output;
}

/// What can be called again and again without changing what it captured.
pub trait Fn<Args: Tuple>: FnMut<Args> {
    /// Calls it.
    fn call(&self, args: Args) -> Self::Output;
}

impl<A: Tuple, F: Fn<A> + ?Sized> Fn<A> for &F {
    fn call(&self, args: A) -> F::Output {
        (**self).call(args)
    }
}

impl<A: Tuple, F: Fn<A> + ?Sized> FnMut<A> for &F {
    fn call_mut(&mut self, args: A) -> F::Output {
        (**self).call(args)
    }
}

impl<A: Tuple, F: Fn<A> + ?Sized> FnOnce<A> for &F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output {
        (*self).call(args)
    }
}

impl<A: Tuple, F: FnMut<A> + ?Sized> FnMut<A> for &mut F {
    fn call_mut(&mut self, args: A) -> F::Output {
        (**self).call_mut(args)
    }
}

impl<A: Tuple, F: FnMut<A> + ?Sized> FnOnce<A> for &mut F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output {
        (*self).call_mut(args)
    }
}
