//! Starting threads.

use super::{JoinHandle, Running};
use crate::io;
use crate::prelude::v1::*;

/// Starts a thread that runs `f`.
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    JoinHandle { running: Running::start(f, None) }
}

/// What a new thread shall be like.
#[derive(Debug)]
pub struct Builder {
    pub(super) name: Option<String>,
    stack_size: Option<usize>,
}

impl Builder {
    /// Nothing special.
    pub fn new() -> Builder {
        Builder { name: None, stack_size: None }
    }

    /// With a name.
    pub fn name(mut self, name: String) -> Builder {
        self.name = Some(name);
        self
    }

    /// With a stack of so many bytes.
    pub fn stack_size(mut self, size: usize) -> Builder {
        self.stack_size = Some(size);
        self
    }

    /// Starts the thread.
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        Ok(JoinHandle { running: Running::start(f, self.name) })
    }
}
