//! How futures are polled and woken.

use crate::convert::Infallible;
use crate::fmt;
use crate::marker::PhantomData;
use crate::ops::{ControlFlow, FromResidual, Try};
use crate::prelude::v1::*;
use crate::sync::Arc;

/// Whether a value is there.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum Poll<T> {
    /// It is.
    Ready(T),
    /// Not yet.
    Pending,
}

impl<T> Poll<T> {
    /// What `f` makes of the value.
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {
        match self {
            Poll::Ready(t) => Poll::Ready(f(t)),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Whether it is there.
    pub const fn is_ready(&self) -> bool {
        matches!(*self, Poll::Ready(_))
    }

    /// Whether it is not there.
    pub const fn is_pending(&self) -> bool {
        !self.is_ready()
    }
}

impl<T, E> Poll<Result<T, E>> {
    /// What `f` makes of the value of an `Ok`.
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {
        self.map(|result| result.map(f))
    }

    /// What `f` makes of the error of an `Err`.
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {
        self.map(|result| result.map_err(f))
    }
}

impl<T, E> Poll<Option<Result<T, E>>> {
    /// What `f` makes of the value of an `Ok`.
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {
        self.map(|next| next.map(|result| result.map(f)))
    }

    /// What `f` makes of the error of an `Err`.
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {
        self.map(|next| next.map(|result| result.map_err(f)))
    }
}

impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;

    fn from_output(output: Poll<T>) -> Self {
        output.map(Ok)
    }

    fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<T>> {
        match self {
            Poll::Ready(Ok(t)) => ControlFlow::Continue(Poll::Ready(t)),
            Poll::Ready(Err(e)) => ControlFlow::Break(Err(e)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Err(e) => Poll::Ready(Err(From::from(e))),
            Ok(never) => match never {},
        }
    }
}

impl<T> From<T> for Poll<T> {
    fn from(t: T) -> Poll<T> {
        Poll::Ready(t)
    }
}

/// The functions behind a waker.
#[derive(Copy, Clone)]
pub struct RawWakerVTable {
    clone: unsafe fn(*const ()) -> RawWaker,
    wake: unsafe fn(*const ()),
    wake_by_ref: unsafe fn(*const ()),
    drop: unsafe fn(*const ()),
}

impl RawWakerVTable {
    /// The four functions.
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self {
        RawWakerVTable { clone, wake, wake_by_ref, drop }
    }
}

/// A pointer and the functions for it.
pub struct RawWaker {
    data: *const (),
    vtable: &'static RawWakerVTable,
}

impl RawWaker {
    /// The pointer and the functions.
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {
        RawWaker { data, vtable }
    }
}

/// Tells an executor that a task can go on.
#[repr(transparent)]
pub struct Waker {
    waker: RawWaker,
}

unsafe impl Send for Waker {}
unsafe impl Sync for Waker {}

/// The functions of a waker that does nothing.
const NOOP: &RawWakerVTable = &RawWakerVTable {
    clone: noop_clone,
    wake: noop_wake,
    wake_by_ref: noop_wake,
    drop: noop_wake,
};

/// A waker that does nothing.
static NOOP_WAKER: Waker = Waker { waker: RawWaker { data: 0 as *const (), vtable: NOOP } };

unsafe fn noop_clone(_data: *const ()) -> RawWaker {
    RawWaker { data: 0 as *const (), vtable: NOOP }
}

unsafe fn noop_wake(_data: *const ()) {}

impl Waker {
    /// Wakes the task.
    pub fn wake(self) {
        let waker = crate::mem::ManuallyDrop::new(self);
        unsafe { (waker.waker.vtable.wake)(waker.waker.data) };
    }

    /// Wakes the task and keeps the waker.
    pub fn wake_by_ref(&self) {
        unsafe { (self.waker.vtable.wake_by_ref)(self.waker.data) }
    }

    /// Whether both wake the same task.
    pub fn will_wake(&self, other: &Waker) -> bool {
        self.waker.data == other.waker.data && crate::ptr::eq(self.waker.vtable, other.waker.vtable)
    }

    /// The waker of these functions.
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker {
        Waker { waker }
    }

    /// The waker of these functions.
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker {
        Waker { waker: RawWaker { data, vtable } }
    }

    /// A waker that does nothing.
    pub const fn noop() -> &'static Waker {
        &NOOP_WAKER
    }
}

impl Clone for Waker {
    fn clone(&self) -> Self {
        Waker { waker: unsafe { (self.waker.vtable.clone)(self.waker.data) } }
    }
}

impl Drop for Waker {
    fn drop(&mut self) {
        unsafe { (self.waker.vtable.drop)(self.waker.data) }
    }
}

impl fmt::Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waker").field("data", &self.waker.data).finish_non_exhaustive()
    }
}

/// What a future is polled with.
pub struct Context<'a> {
    waker: &'a Waker,
    _marker: PhantomData<fn(&'a ()) -> &'a ()>,
}

impl<'a> Context<'a> {
    /// A context with this waker.
    pub const fn from_waker(waker: &'a Waker) -> Self {
        Context { waker, _marker: PhantomData }
    }

    /// The waker.
    pub const fn waker(&self) -> &'a Waker {
        self.waker
    }
}

impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").field("waker", &self.waker).finish()
    }
}

/// A task behind an `Arc` that can be woken.
pub trait Wake {
    /// Wakes the task.
    fn wake(self: Arc<Self>);

    /// Wakes the task and keeps the `Arc`.
    fn wake_by_ref(self: &Arc<Self>) {
        self.clone().wake();
    }
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(task: Arc<W>) -> Waker {
        Waker { waker: raw_waker::<W>(Arc::into_raw(task) as *const ()) }
    }
}

/// The functions of a waker for an `Arc<W>`.
struct ArcWaker<W>(PhantomData<W>);

impl<W: Wake + Send + Sync + 'static> ArcWaker<W> {
    const VTABLE: &'static RawWakerVTable = &RawWakerVTable {
        clone: clone_arc::<W>,
        wake: wake_arc::<W>,
        wake_by_ref: wake_arc_by_ref::<W>,
        drop: drop_arc::<W>,
    };
}

fn raw_waker<W: Wake + Send + Sync + 'static>(data: *const ()) -> RawWaker {
    RawWaker { data, vtable: ArcWaker::<W>::VTABLE }
}

unsafe fn clone_arc<W: Wake + Send + Sync + 'static>(data: *const ()) -> RawWaker {
    unsafe { Arc::increment_strong_count(data as *const W) };
    raw_waker::<W>(data)
}

unsafe fn wake_arc<W: Wake + Send + Sync + 'static>(data: *const ()) {
    let task = unsafe { Arc::from_raw(data as *const W) };
    <W as Wake>::wake(task);
}

unsafe fn wake_arc_by_ref<W: Wake + Send + Sync + 'static>(data: *const ()) {
    let task = unsafe { crate::mem::ManuallyDrop::new(Arc::from_raw(data as *const W)) };
    <W as Wake>::wake_by_ref(&task);
}

unsafe fn drop_arc<W: Wake + Send + Sync + 'static>(data: *const ()) {
    unsafe { Arc::decrement_strong_count(data as *const W) };
}
