//! The input and the two outputs that every program has.

use super::{BufRead, Lines, Read, Result, Write};
use crate::fmt;
use crate::intrinsics;
use crate::prelude::v1::*;
use crate::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use crate::thread::waiting;

const STDOUT: i32 = 1;
const STDERR: i32 = 2;

/// Which thread holds an output, counted from 1, and how often; others wait, the same goes on.
struct Holder {
    thread: AtomicUsize,
    times: AtomicUsize,
}

impl Holder {
    const fn new() -> Holder {
        Holder { thread: AtomicUsize::new(0), times: AtomicUsize::new(0) }
    }
}

static STDOUT_HOLDER: Holder = Holder::new();
static STDERR_HOLDER: Holder = Holder::new();

/// Holds an output until it is dropped.
struct Held(&'static Holder);

impl Held {
    fn new(stream: i32) -> Held {
        let holder = if stream == STDOUT { &STDOUT_HOLDER } else { &STDERR_HOLDER };
        let me = intrinsics::thread_current() + 1;
        if holder.thread.load(SeqCst) != me {
            waiting::wait_until(|| {
                holder.thread.compare_exchange(0, me, SeqCst, SeqCst).is_ok()
            });
        }
        holder.times.fetch_add(1, SeqCst);
        Held(holder)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if self.0.times.fetch_sub(1, SeqCst) == 1 {
            self.0.thread.store(0, SeqCst);
        }
    }
}

/// Text on its way to one of the outputs.
struct Output(i32);

impl fmt::Write for Output {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        print_bytes(self.0, s.as_bytes());
        Ok(())
    }
}

fn print_bytes(stream: i32, bytes: &[u8]) {
    if !bytes.is_empty() {
        unsafe { intrinsics::print_bytes(stream, bytes.as_ptr(), bytes.len()) }
    }
}

/// What `print!` and `println!` expand to.
pub fn _print(args: fmt::Arguments<'_>) {
    print(STDOUT, args, "stdout");
}

/// What `eprint!` and `eprintln!` expand to.
pub fn _eprint(args: fmt::Arguments<'_>) {
    print(STDERR, args, "stderr");
}

fn print(stream: i32, args: fmt::Arguments<'_>, label: &str) {
    let _held = if waiting::is_alone() { None } else { Some(Held::new(stream)) };
    if let Err(_) = fmt::write(&mut Output(stream), args) {
        panic!("failed printing to {label}: formatter error");
    }
}

macro_rules! output_stream {
    ($name:ident, $lock:ident, $function:ident, $number:ident, $text:literal) => {
        #[doc = $text]
        pub fn $function() -> $name {
            $name(())
        }

        #[doc = $text]
        pub struct $name(());

        #[doc = $text]
        pub struct $lock<'a>(Held, crate::marker::PhantomData<&'a ()>);

        impl $name {
            /// Holds the output for this thread alone.
            pub fn lock(&self) -> $lock<'static> {
                $lock(Held::new($number), crate::marker::PhantomData)
            }
        }

        impl Write for $name {
            fn write(&mut self, buf: &[u8]) -> Result<usize> {
                self.lock().write(buf)
            }

            fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> {
                self.lock().write_fmt(args)
            }

            fn flush(&mut self) -> Result<()> {
                Ok(())
            }
        }

        impl Write for &$name {
            fn write(&mut self, buf: &[u8]) -> Result<usize> {
                self.lock().write(buf)
            }

            fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> {
                self.lock().write_fmt(args)
            }

            fn flush(&mut self) -> Result<()> {
                Ok(())
            }
        }

        impl Write for $lock<'_> {
            fn write(&mut self, buf: &[u8]) -> Result<usize> {
                print_bytes($number, buf);
                Ok(buf.len())
            }

            fn flush(&mut self) -> Result<()> {
                Ok(())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl fmt::Debug for $lock<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($lock)).finish_non_exhaustive()
            }
        }
    };
}

output_stream!(Stdout, StdoutLock, stdout, STDOUT, "The output of the program.");
output_stream!(Stderr, StderrLock, stderr, STDERR, "The output for errors.");

/// The input of the program.
pub fn stdin() -> Stdin {
    Stdin(())
}

/// The input of the program.
pub struct Stdin(());

/// The input of the program, held by one thread.
pub struct StdinLock<'a>(crate::marker::PhantomData<&'a ()>);

/// What was read and that nobody took yet.
struct Waiting {
    bytes: [u8; 256],
    start: usize,
    end: usize,
}

static mut WAITING: Waiting = Waiting { bytes: [0; 256], start: 0, end: 0 };

impl Waiting {
    fn fill(&mut self) -> &[u8] {
        if self.start == self.end {
            self.start = 0;
            self.end = unsafe { intrinsics::read_bytes(self.bytes.as_mut_ptr(), 256) };
        }
        &self.bytes[self.start..self.end]
    }
}

fn waiting() -> &'static mut Waiting {
    unsafe { &mut *(&raw mut WAITING) }
}

impl Stdin {
    /// Holds the input for this thread alone.
    pub fn lock(&self) -> StdinLock<'static> {
        StdinLock(crate::marker::PhantomData)
    }

    /// Reads a line with its end.
    pub fn read_line(&self, buf: &mut String) -> Result<usize> {
        self.lock().read_line(buf)
    }

    /// The lines, without their ends.
    pub fn lines(self) -> Lines<StdinLock<'static>> {
        self.lock().lines()
    }
}

impl Read for Stdin {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.lock().read(buf)
    }
}

impl Read for &Stdin {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.lock().read(buf)
    }
}

impl Read for StdinLock<'_> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let mut bytes = waiting().fill();
        let count = bytes.read(buf)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(waiting().fill())
    }

    fn consume(&mut self, amount: usize) {
        waiting().start += amount;
    }
}

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdin").finish_non_exhaustive()
    }
}

impl fmt::Debug for StdinLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StdinLock").finish_non_exhaustive()
    }
}

/// Whether a person sits at the other end.
pub trait IsTerminal {
    /// Whether a person sits at the other end.
    fn is_terminal(&self) -> bool;
}

macro_rules! no_terminals {
    ($($type:ty)*) => {$(
        impl IsTerminal for $type {
            fn is_terminal(&self) -> bool {
                false
            }
        }
    )*};
}

no_terminals! { Stdin Stdout Stderr StdinLock<'_> StdoutLock<'_> StderrLock<'_> }
