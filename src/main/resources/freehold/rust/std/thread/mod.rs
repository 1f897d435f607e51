//! Threads.

mod builder;
mod local;
mod scoped;
pub(crate) mod waiting;

use crate::any::Any;
use crate::cell::UnsafeCell;
use crate::fmt;
use crate::intrinsics;
use crate::num::NonZero;
use crate::panic::{self, AssertUnwindSafe};
use crate::convert::TryFrom;
use crate::prelude::v1::*;
use crate::sync::Arc;
use crate::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use crate::time::{Duration, Instant};

pub use self::builder::{Builder, spawn};
pub use self::local::{AccessError, LocalKey, LocalStorage};
pub use self::scoped::{Scope, ScopedJoinHandle, scope};

/// What a thread gave: a value, or what its panic carried.
pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

/// The number of a thread. No two have the same.
#[derive(Eq, PartialEq, Clone, Copy, Hash)]
pub struct ThreadId(NonZero<u64>);

impl fmt::Debug for ThreadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ThreadId").field(&self.0).finish()
    }
}

/// What is known of a thread.
struct Inner {
    id: ThreadId,
    name: Option<String>,
    /// Whether somebody called `unpark` that no `park` has seen yet.
    token: AtomicBool,
}

/// A thread, as others know it.
#[derive(Clone)]
pub struct Thread {
    inner: Arc<Inner>,
}

/// The number that the next thread gets.
static NEXT_ID: AtomicU64 = AtomicU64::new(1);

impl Thread {
    fn new(name: Option<String>) -> Thread {
        let number = NEXT_ID.fetch_add(1, Ordering::Relaxed);
        let id = ThreadId(unsafe { NonZero::new_unchecked(number) });
        Thread { inner: Arc::new(Inner { id, name, token: AtomicBool::new(false) }) }
    }

    /// The number of the thread.
    pub fn id(&self) -> ThreadId {
        self.inner.id
    }

    /// The name of the thread.
    pub fn name(&self) -> Option<&str> {
        match &self.inner.name {
            Some(name) => Some(name),
            None => None,
        }
    }

    /// Lets the thread go on that called [`park`].
    pub fn unpark(&self) {
        self.inner.token.store(true, Ordering::Release);
    }
}

impl fmt::Debug for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thread")
            .field("id", &self.id())
            .field("name", &self.name())
            .finish_non_exhaustive()
    }
}

/// The threads that run, each under the number that the engine gave it.
static mut RUNNING: Vec<(usize, Thread)> = Vec::new();

fn running() -> &'static mut Vec<(usize, Thread)> {
    unsafe { &mut *(&raw mut RUNNING) }
}

/// The thread that asks.
pub fn current() -> Thread {
    let number = intrinsics::thread_current();
    let list = running();
    let mut i = 0;
    while i < list.len() {
        if list[i].0 == number {
            return list[i].1.clone();
        }
        i += 1;
    }
    let main = Thread::new(Some(String::from("main")));
    list.push((number, main.clone()));
    main
}

/// Lets the others run.
pub fn yield_now() {
    intrinsics::thread_yield()
}

/// Whether this thread is unwinding after a panic.
pub fn panicking() -> bool {
    intrinsics::panicking()
}

/// Waits for a time. Others run meanwhile.
pub fn sleep(dur: Duration) {
    let nanos = u64::try_from(dur.as_nanos()).unwrap_or(u64::MAX - 1);
    let deadline = waiting::now().saturating_add(nanos);
    waiting::wait_until_or(deadline, || false);
}

/// Waits for so many milliseconds. Others run meanwhile.
pub fn sleep_ms(ms: u32) {
    sleep(Duration::from_millis(ms as u64))
}

/// Waits until a time. Others run meanwhile.
pub fn sleep_until(deadline: Instant) {
    let now = Instant::now();
    if let Some(time) = deadline.checked_duration_since(now) {
        sleep(time);
    }
}

/// Waits until somebody calls `unpark` for this thread, or did already.
pub fn park() {
    let thread = current();
    waiting::wait_until(|| thread.inner.token.swap(false, Ordering::Acquire));
}

/// Like [`park`], but not longer than a time.
pub fn park_timeout(dur: Duration) {
    let thread = current();
    let nanos = u64::try_from(dur.as_nanos()).unwrap_or(u64::MAX - 1);
    let deadline = waiting::now().saturating_add(nanos);
    waiting::wait_until_or(deadline, || thread.inner.token.swap(false, Ordering::Acquire));
}

/// How many threads can run at the same time.
pub fn available_parallelism() -> crate::io::Result<NonZero<usize>> {
    unsafe { Ok(NonZero::new_unchecked(1)) }
}

/// Where a thread leaves its result.
struct Packet<T> {
    result: UnsafeCell<Option<Result<T>>>,
    done: AtomicBool,
}

unsafe impl<T: Send> Send for Packet<T> {}
unsafe impl<T: Send> Sync for Packet<T> {}

/// What a new thread is given.
struct Start<F, T> {
    function: F,
    thread: Thread,
    packet: Arc<Packet<T>>,
}

/// The first function of every thread.
fn run<F: FnOnce() -> T, T>(data: *mut u8) {
    let start = unsafe { Box::from_raw(data as *mut Start<F, T>) };
    let Start { function, thread, packet } = *start;
    let number = intrinsics::thread_current();
    running().push((number, thread));
    let result = panic::catch_unwind(AssertUnwindSafe(function));
    local::drop_all_of(number);
    unsafe { *packet.result.get() = Some(result) };
    running().retain(|entry| entry.0 != number);
    packet.done.store(true, Ordering::Release);
    drop(packet);
    waiting::thread_ends();
}

/// Drops the values of the first thread's `thread_local!`s.
pub(crate) fn end_of_main() {
    local::drop_all_of(intrinsics::thread_current());
}

/// A thread that runs, for the one who started it.
struct Running<T> {
    number: usize,
    thread: Thread,
    packet: Arc<Packet<T>>,
}

impl<T> Running<T> {
    /// Starts a thread.
    fn start<F: FnOnce() -> T>(function: F, name: Option<String>) -> Running<T> {
        current();
        let thread = Thread::new(name);
        let packet = Arc::new(Packet { result: UnsafeCell::new(None), done: AtomicBool::new(false) });
        let start = Start { function, thread: thread.clone(), packet: packet.clone() };
        let data = Box::into_raw(Box::new(start)) as *mut u8;
        waiting::thread_begins();
        let number = unsafe { intrinsics::thread_spawn(run::<F, T>, data) };
        Running { number, thread, packet }
    }

    fn is_finished(&self) -> bool {
        self.packet.done.load(Ordering::Acquire)
    }

    fn join(self) -> Result<T> {
        waiting::wait_until(|| self.packet.done.load(Ordering::Acquire));
        unsafe {
            intrinsics::thread_join(self.number);
            match (*self.packet.result.get()).take() {
                Some(result) => result,
                None => unreachable!(),
            }
        }
    }
}

/// A thread that was started. Its result waits here.
pub struct JoinHandle<T> {
    running: Running<T>,
}

impl<T> JoinHandle<T> {
    /// The thread.
    pub fn thread(&self) -> &Thread {
        &self.running.thread
    }

    /// Whether the thread has ended.
    pub fn is_finished(&self) -> bool {
        self.running.is_finished()
    }

    /// Waits until the thread ends; its result.
    pub fn join(self) -> Result<T> {
        self.running.join()
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}
