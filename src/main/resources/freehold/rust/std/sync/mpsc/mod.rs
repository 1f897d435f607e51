//! Channels: values that threads send to one of them.

mod errors;
mod iter;

use crate::collections::VecDeque;
use crate::fmt;
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use crate::sync::{Arc, Mutex};
use crate::thread::waiting;
use crate::time::Duration;

pub use self::errors::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};
pub use self::iter::{IntoIter, Iter, TryIter};

/// What both ends of a channel share.
struct Channel<T> {
    waiting: Mutex<VecDeque<T>>,
    senders: AtomicUsize,
    receiver_lives: AtomicBool,
    /// How many values may wait.
    bound: usize,
    /// How many values were taken out. Who sends through a channel without room waits for it.
    received: AtomicUsize,
}

impl<T> Channel<T> {
    fn new(bound: usize) -> Arc<Channel<T>> {
        Arc::new(Channel {
            waiting: Mutex::new(VecDeque::new()),
            senders: AtomicUsize::new(1),
            receiver_lives: AtomicBool::new(true),
            bound,
            received: AtomicUsize::new(0),
        })
    }

    fn has_receiver(&self) -> bool {
        self.receiver_lives.load(Ordering::Acquire)
    }

    fn has_room(&self) -> bool {
        let most = if self.bound == 0 { 1 } else { self.bound };
        self.waiting.lock().unwrap().len() < most
    }

    fn put(&self, value: T) {
        self.waiting.lock().unwrap().push_back(value);
    }

    fn take(&self) -> Result<T, TryRecvError> {
        let no_senders = self.senders.load(Ordering::Acquire) == 0;
        match self.waiting.lock().unwrap().pop_front() {
            Some(value) => {
                self.received.fetch_add(1, Ordering::Release);
                Ok(value)
            }
            None if no_senders => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }

    fn add_sender(&self) {
        self.senders.fetch_add(1, Ordering::Relaxed);
    }

    fn remove_sender(&self) {
        self.senders.fetch_sub(1, Ordering::Release);
    }
}

/// A channel in which any number of values can wait.
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let channel = Channel::new(usize::MAX);
    (Sender { channel: channel.clone() }, Receiver { channel })
}

/// A channel in which `bound` values can wait; who sends more waits as well.
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let channel = Channel::new(bound);
    (SyncSender { channel: channel.clone() }, Receiver { channel })
}

/// The end of a channel where values go in.
pub struct Sender<T> {
    channel: Arc<Channel<T>>,
}

unsafe impl<T: Send> Send for Sender<T> {}
unsafe impl<T: Send> Sync for Sender<T> {}

impl<T> Sender<T> {
    /// Sends a value; an error with it if nobody can receive it any more.
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        if !self.channel.has_receiver() {
            return Err(SendError(t));
        }
        self.channel.put(t);
        Ok(())
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        self.channel.add_sender();
        Sender { channel: self.channel.clone() }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.channel.remove_sender();
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

/// The end of a channel with little room where values go in.
pub struct SyncSender<T> {
    channel: Arc<Channel<T>>,
}

unsafe impl<T: Send> Send for SyncSender<T> {}
unsafe impl<T: Send> Sync for SyncSender<T> {}

impl<T> SyncSender<T> {
    /// Sends a value, and waits while there is no room for it.
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        let channel = &*self.channel;
        waiting::wait_until(|| !channel.has_receiver() || channel.has_room());
        if !channel.has_receiver() {
            return Err(SendError(t));
        }
        let received = channel.received.load(Ordering::Acquire);
        channel.put(t);
        if channel.bound == 0 {
            waiting::wait_until(|| {
                !channel.has_receiver() || channel.received.load(Ordering::Acquire) != received
            });
        }
        Ok(())
    }

    /// Sends a value if there is room for it.
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        if !self.channel.has_receiver() {
            Err(TrySendError::Disconnected(t))
        } else if self.channel.bound > 0 && self.channel.has_room() {
            self.channel.put(t);
            Ok(())
        } else {
            Err(TrySendError::Full(t))
        }
    }
}

impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T> {
        self.channel.add_sender();
        SyncSender { channel: self.channel.clone() }
    }
}

impl<T> Drop for SyncSender<T> {
    fn drop(&mut self) {
        self.channel.remove_sender();
    }
}

impl<T> fmt::Debug for SyncSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncSender").finish_non_exhaustive()
    }
}

/// The end of a channel where values come out.
pub struct Receiver<T> {
    channel: Arc<Channel<T>>,
}

unsafe impl<T: Send> Send for Receiver<T> {}
impl<T> !Sync for Receiver<T> {}

impl<T> Receiver<T> {
    /// Waits for a value; an error if there is none and nobody can send one any more.
    pub fn recv(&self) -> Result<T, RecvError> {
        match self.wait(u64::MAX) {
            Ok(value) => Ok(value),
            Err(_) => Err(RecvError),
        }
    }

    /// Takes a value if one is there.
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.channel.take()
    }

    /// Waits for a value, but not longer than a time.
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        let deadline = waiting::now().saturating_add(timeout.as_nanos() as u64);
        match self.wait(deadline) {
            Ok(value) => Ok(value),
            Err(TryRecvError::Empty) => Err(RecvTimeoutError::Timeout),
            Err(TryRecvError::Disconnected) => Err(RecvTimeoutError::Disconnected),
        }
    }

    fn wait(&self, deadline: u64) -> Result<T, TryRecvError> {
        let mut result = self.channel.take();
        if let Err(TryRecvError::Empty) = result {
            waiting::wait_until_or(deadline, || {
                result = self.channel.take();
                !matches!(result, Err(TryRecvError::Empty))
            });
        }
        result
    }

    /// The values as they come, until nobody can send one any more.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { rx: self }
    }

    /// The values that are there.
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter { rx: self }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.channel.receiver_lives.store(false, Ordering::Release);
        let rest = crate::mem::take(&mut *self.channel.waiting.lock().unwrap());
        drop(rest);
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
