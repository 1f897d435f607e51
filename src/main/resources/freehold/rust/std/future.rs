//! Values that will be there later.

use crate::ops::DerefMut;
use crate::pin::Pin;
use crate::prelude::v1::*;
use crate::task::{Context, Poll};

/// A computation that goes on when it is polled.
pub trait Future {
    /// What comes out in the end.
    type Output;
    /// Goes on as far as possible.
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

/// What `.await` can be put behind.
pub trait IntoFuture {
    /// What comes out in the end.
    type Output;
    /// The future.
    type IntoFuture: Future<Output = Self::Output>;
    /// The value as a future.
    fn into_future(self) -> Self::IntoFuture;
}

impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> F {
        self
    }
}

impl<F: ?Sized + Future + Unpin> Future for &mut F {
    type Output = F::Output;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        F::poll(Pin::new(&mut **self), cx)
    }
}

impl<P: DerefMut<Target: Future>> Future for Pin<P> {
    type Output = <P::Target as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let inner: &mut Pin<P> = unsafe { Pin::get_unchecked_mut(self) };
        inner.as_mut().poll(cx)
    }
}

/// A future that is there already.
#[derive(Debug, Clone)]
pub struct Ready<T>(Option<T>);

impl<T> Unpin for Ready<T> {}

impl<T> Ready<T> {
    /// The value.
    #[track_caller]
    pub fn into_inner(self) -> T {
        self.0.expect("Called `into_inner()` on `Ready` after completion")
    }
}

impl<T> Future for Ready<T> {
    type Output = T;
    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<T> {
        Poll::Ready(self.0.take().expect("`Ready` polled after completion"))
    }
}

/// A future with this value.
pub fn ready<T>(t: T) -> Ready<T> {
    Ready(Some(t))
}

/// A future that is never there.
#[derive(Debug, Clone)]
pub struct Pending<T> {
    marker: crate::marker::PhantomData<fn() -> T>,
}

impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<T> {
        Poll::Pending
    }
}

/// A future that is never there.
pub fn pending<T>() -> Pending<T> {
    Pending { marker: crate::marker::PhantomData }
}

/// A future whose polling is a closure.
pub struct PollFn<F> {
    f: F,
}

impl<F: Unpin> Unpin for PollFn<F> {}

impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        (unsafe { &mut self.get_unchecked_mut().f })(cx)
    }
}

/// A future whose polling is a closure.
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F> {
    PollFn { f }
}
