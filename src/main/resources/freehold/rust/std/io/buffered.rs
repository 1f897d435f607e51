//! Readers and writers that take many bytes at a time.

use super::{BufRead, Error, Read, Result, Write};
use crate::fmt;
use crate::mem::ManuallyDrop;
use crate::prelude::v1::*;

/// How many bytes wait, unless one says otherwise.
const DEFAULT_SIZE: usize = 8 * 1024;

/// Reads many bytes at a time and gives them as they are wanted.
pub struct BufReader<R> {
    inner: R,
    buffer: Vec<u8>,
    start: usize,
    capacity: usize,
}

impl<R: Read> BufReader<R> {
    /// With the usual buffer.
    pub fn new(inner: R) -> BufReader<R> {
        BufReader::with_capacity(DEFAULT_SIZE, inner)
    }

    /// With a buffer of `capacity` bytes.
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {
        BufReader { inner, buffer: Vec::new(), start: 0, capacity }
    }
}

impl<R> BufReader<R> {
    /// The reader by reference.
    pub fn get_ref(&self) -> &R {
        &self.inner
    }

    /// The reader by reference, to change.
    pub fn get_mut(&mut self) -> &mut R {
        &mut self.inner
    }

    /// The reader; what waits is lost.
    pub fn into_inner(self) -> R {
        self.inner
    }

    /// The bytes that wait.
    pub fn buffer(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    /// How many bytes can wait.
    pub fn capacity(&self) -> usize {
        self.capacity
    }
}

impl<R: Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let mut waiting = self.fill_buf()?;
        let count = waiting.read(buf)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.start == self.buffer.len() {
            self.start = 0;
            self.buffer.resize(self.capacity, 0);
            let count = self.inner.read(&mut self.buffer)?;
            self.buffer.truncate(count);
        }
        Ok(&self.buffer[self.start..])
    }

    fn consume(&mut self, amount: usize) {
        self.start += amount;
    }
}

impl<R: fmt::Debug> fmt::Debug for BufReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waiting = self.buffer.len() - self.start;
        f.debug_struct("BufReader")
            .field("reader", &self.inner)
            .field("buffer", &format_args!("{}/{}", waiting, self.capacity))
            .finish()
    }
}

/// Keeps bytes until they are many, then writes them.
pub struct BufWriter<W: Write> {
    inner: W,
    buffer: Vec<u8>,
}

impl<W: Write> BufWriter<W> {
    /// With the usual buffer.
    pub fn new(inner: W) -> BufWriter<W> {
        BufWriter::with_capacity(DEFAULT_SIZE, inner)
    }

    /// With a buffer of `capacity` bytes.
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {
        BufWriter { inner, buffer: Vec::with_capacity(capacity) }
    }

    /// The writer by reference.
    pub fn get_ref(&self) -> &W {
        &self.inner
    }

    /// The writer by reference, to change.
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.inner
    }

    /// The bytes that wait.
    pub fn buffer(&self) -> &[u8] {
        &self.buffer
    }

    /// How many bytes can wait.
    pub fn capacity(&self) -> usize {
        self.buffer.capacity()
    }

    /// Writes what waits; then the writer.
    pub fn into_inner(mut self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {
        match self.flush_buffer() {
            Err(error) => Err(IntoInnerError { writer: self, error }),
            Ok(()) => {
                let mut this = ManuallyDrop::new(self);
                unsafe {
                    crate::ptr::drop_in_place(&raw mut this.buffer);
                    Ok(crate::ptr::read(&raw const this.inner))
                }
            }
        }
    }

    /// The writer, and what waits.
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) {
        let mut this = ManuallyDrop::new(self);
        let waiting = crate::mem::take(&mut this.buffer);
        unsafe { (crate::ptr::read(&raw const this.inner), Ok(waiting)) }
    }

    fn flush_buffer(&mut self) -> Result<()> {
        if !self.buffer.is_empty() {
            self.inner.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }
}

impl<W: Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if self.buffer.len() + buf.len() > self.buffer.capacity() {
            self.flush_buffer()?;
        }
        if buf.len() >= self.buffer.capacity() {
            self.inner.write(buf)
        } else {
            self.buffer.extend_from_copies(buf);
            Ok(buf.len())
        }
    }

    fn flush(&mut self) -> Result<()> {
        self.flush_buffer()?;
        self.inner.flush()
    }
}

impl<W: Write> Drop for BufWriter<W> {
    /// Writes what waits.
    fn drop(&mut self) {
        if !crate::thread::panicking() {
            let _ = self.flush_buffer();
        }
    }
}

impl<W: Write + fmt::Debug> fmt::Debug for BufWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BufWriter")
            .field("writer", &self.inner)
            .field("buffer", &format_args!("{}/{}", self.buffer.len(), self.buffer.capacity()))
            .finish()
    }
}

/// Keeps bytes until a line is whole, then writes it.
pub struct LineWriter<W: Write> {
    inner: BufWriter<W>,
}

impl<W: Write> LineWriter<W> {
    /// With the usual buffer.
    pub fn new(inner: W) -> LineWriter<W> {
        LineWriter { inner: BufWriter::with_capacity(1024, inner) }
    }

    /// The writer by reference.
    pub fn get_ref(&self) -> &W {
        self.inner.get_ref()
    }
}

impl<W: Write> LineWriter<W> {
    /// With a buffer of `capacity` bytes.
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {
        LineWriter { inner: BufWriter::with_capacity(capacity, inner) }
    }

    /// Writes what waits; then the writer.
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {
        self.inner.into_inner()
    }
}

impl<W: Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        match buf.iter().rposition(|byte| *byte == b'\n') {
            Some(last) => {
                self.inner.write_all(&buf[..last + 1])?;
                self.inner.flush()?;
                self.inner.write_all(&buf[last + 1..])?;
                Ok(buf.len())
            }
            None => self.inner.write(buf),
        }
    }

    fn flush(&mut self) -> Result<()> {
        self.inner.flush()
    }
}

/// The writer panicked, and nobody knows what it has written.
#[derive(Debug)]
pub struct WriterPanicked {
    buffer: Vec<u8>,
}

impl WriterPanicked {
    /// What waited.
    pub fn into_inner(self) -> Vec<u8> {
        self.buffer
    }
}

/// The bytes that waited could not be written.
#[derive(Debug)]
pub struct IntoInnerError<W> {
    writer: W,
    error: Error,
}

impl<W> IntoInnerError<W> {
    /// Why.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The writer.
    pub fn into_inner(self) -> W {
        self.writer
    }
}

impl<W> fmt::Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<W: fmt::Debug> crate::error::Error for IntoInnerError<W> {}
