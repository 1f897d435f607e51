//! Threads that end before the place where they were started is left.

use super::{Builder, Result, Running, Thread, waiting};
use crate::fmt;
use crate::io;
use crate::marker::PhantomData;
use crate::panic::{self, AssertUnwindSafe};
use crate::prelude::v1::*;
use crate::sync::Arc;
use crate::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// The threads of a scope.
struct Data {
    running: AtomicUsize,
    a_thread_panicked: AtomicBool,
}

/// A place that is not left before all threads have ended that were started in it.
pub struct Scope<'scope, 'env: 'scope> {
    data: Arc<Data>,
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}

/// Runs `f`, and waits for all threads that it started. They may borrow what is around.
#[track_caller]
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let data = Data { running: AtomicUsize::new(0), a_thread_panicked: AtomicBool::new(false) };
    let scope = Scope { data: Arc::new(data), scope: PhantomData, env: PhantomData };
    let result = panic::catch_unwind(AssertUnwindSafe(|| f(&scope)));
    waiting::wait_until(|| scope.data.running.load(Ordering::Acquire) == 0);
    match result {
        Err(payload) => panic::resume_unwind(payload),
        Ok(_) if scope.data.a_thread_panicked.load(Ordering::Relaxed) => {
            panic!("a scoped thread panicked")
        }
        Ok(result) => result,
    }
}

/// Counts a thread of a scope as long as it lives.
struct Counted {
    data: Arc<Data>,
    finished: bool,
}

impl Drop for Counted {
    fn drop(&mut self) {
        if !self.finished {
            self.data.a_thread_panicked.store(true, Ordering::Relaxed);
        }
        self.data.running.fetch_sub(1, Ordering::Release);
    }
}

impl<'scope, 'env> Scope<'scope, 'env> {
    /// Starts a thread that runs `f`.
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        self.start(f, None)
    }

    fn start<F: FnOnce() -> T, T>(
        &self,
        f: F,
        name: Option<String>,
    ) -> ScopedJoinHandle<'scope, T> {
        self.data.running.fetch_add(1, Ordering::Relaxed);
        let mut counted = Counted { data: self.data.clone(), finished: false };
        let running = Running::start(
            move || {
                let result = f();
                counted.finished = true;
                drop(counted);
                result
            },
            name,
        );
        ScopedJoinHandle { running, data: self.data.clone(), _marker: PhantomData }
    }
}

impl Builder {
    /// Starts the thread in a scope.
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Ok(scope.start(f, self.name))
    }
}

/// A thread of a scope. Its result waits here.
pub struct ScopedJoinHandle<'scope, T> {
    running: Running<T>,
    data: Arc<Data>,
    _marker: PhantomData<&'scope ()>,
}

impl<'scope, T> ScopedJoinHandle<'scope, T> {
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
        let result = self.running.join();
        if result.is_err() {
            self.data.a_thread_panicked.store(false, Ordering::Relaxed);
        }
        result
    }
}

impl<T> fmt::Debug for ScopedJoinHandle<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedJoinHandle").finish_non_exhaustive()
    }
}
