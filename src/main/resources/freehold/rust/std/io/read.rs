//! Reading bytes.

use super::{Error, ErrorKind, Result};
use crate::prelude::v1::*;
use crate::str;

/// The bytes were no text.
const NOT_UTF8: Error =
    Error::with_message(ErrorKind::InvalidData, "stream did not contain valid UTF-8");

/// Where bytes come from.
pub trait Read {
    /// Reads some bytes into `buf`; how many. 0 at the end.
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;

    /// Reads all bytes to the end.
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        let before = buf.len();
        let mut chunk = [0; 32];
        loop {
            match self.read(&mut chunk) {
                Ok(0) => return Ok(buf.len() - before),
                Ok(count) => buf.extend_from_copies(&chunk[..count]),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Reads all text to the end.
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec::new();
        self.read_to_end(&mut bytes)?;
        append_text(buf, &bytes)
    }

    /// Fills the whole of `buf`.
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        let mut filled = 0;
        while filled < buf.len() {
            match self.read(&mut buf[filled..]) {
                Ok(0) => {
                    let message = "failed to fill whole buffer";
                    return Err(Error::with_message(ErrorKind::UnexpectedEof, message));
                }
                Ok(count) => filled += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// The reader by reference.
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }

    /// The bytes one by one.
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized,
    {
        Bytes { inner: self }
    }

    /// The bytes of this one, then those of `next`.
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
    {
        Chain { first: self, second: next, done_first: false }
    }

    /// The first `limit` bytes.
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized,
    {
        Take { inner: self, limit }
    }
}

/// Where bytes come from that wait in a buffer.
pub trait BufRead: Read {
    /// The bytes that wait; none at the end.
    fn fill_buf(&mut self) -> Result<&[u8]>;

    /// Takes `amount` bytes out of the buffer.
    fn consume(&mut self, amount: usize);

    /// Whether bytes are left.
    fn has_data_left(&mut self) -> Result<bool> {
        Ok(!self.fill_buf()?.is_empty())
    }

    /// Reads all bytes up to and with `byte`.
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        let mut total = 0;
        loop {
            let waiting = self.fill_buf()?;
            let (count, found) = match waiting.iter().position(|b| *b == byte) {
                Some(index) => (index + 1, true),
                None => (waiting.len(), false),
            };
            buf.extend_from_copies(&waiting[..count]);
            self.consume(count);
            total += count;
            if found || count == 0 {
                return Ok(total);
            }
        }
    }

    /// Skips all bytes up to and with `byte`.
    fn skip_until(&mut self, byte: u8) -> Result<usize> {
        let mut skipped = Vec::new();
        self.read_until(byte, &mut skipped)
    }

    /// Reads a line with its end.
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec::new();
        self.read_until(b'\n', &mut bytes)?;
        append_text(buf, &bytes)
    }

    /// The parts between bytes.
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized,
    {
        Split { buf: self, delim: byte }
    }

    /// The lines, without their ends.
    fn lines(self) -> Lines<Self>
    where
        Self: Sized,
    {
        Lines { buf: self }
    }
}

/// Adds bytes to a text, if they are text.
fn append_text(text: &mut String, bytes: &[u8]) -> Result<usize> {
    match str::from_utf8(bytes) {
        Ok(valid) => {
            text.push_str(valid);
            Ok(bytes.len())
        }
        Err(_) => Err(NOT_UTF8),
    }
}

/// Reads all text to the end.
pub fn read_to_string<R: Read>(mut reader: R) -> Result<String> {
    let mut text = String::new();
    reader.read_to_string(&mut text)?;
    Ok(text)
}

/// The lines of a reader.
#[derive(Debug)]
pub struct Lines<B> {
    buf: B,
}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;

    fn next(&mut self) -> Option<Result<String>> {
        let mut line = String::new();
        match self.buf.read_line(&mut line) {
            Ok(0) => None,
            Ok(_) => {
                if line.ends_with('\n') {
                    line.pop();
                    if line.ends_with('\r') {
                        line.pop();
                    }
                }
                Some(Ok(line))
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// The parts of a reader between bytes.
#[derive(Debug)]
pub struct Split<B> {
    buf: B,
    delim: u8,
}

impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;

    fn next(&mut self) -> Option<Result<Vec<u8>>> {
        let mut part = Vec::new();
        match self.buf.read_until(self.delim, &mut part) {
            Ok(0) => None,
            Ok(_) => {
                if part[part.len() - 1] == self.delim {
                    part.pop();
                }
                Some(Ok(part))
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// The bytes of a reader.
#[derive(Debug)]
pub struct Bytes<R> {
    inner: R,
}

impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;

    fn next(&mut self) -> Option<Result<u8>> {
        let mut byte = [0];
        match self.inner.read(&mut byte) {
            Ok(0) => None,
            Ok(_) => Some(Ok(byte[0])),
            Err(error) => Some(Err(error)),
        }
    }
}

/// The bytes of two readers, one after the other.
#[derive(Debug)]
pub struct Chain<T, U> {
    first: T,
    second: U,
    done_first: bool,
}

impl<T, U> Chain<T, U> {
    /// Both readers.
    pub fn into_inner(self) -> (T, U) {
        (self.first, self.second)
    }
}

impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        if !self.done_first {
            let count = self.first.read(buf)?;
            if count > 0 || buf.is_empty() {
                return Ok(count);
            }
            self.done_first = true;
        }
        self.second.read(buf)
    }
}

impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if !self.done_first {
            if self.first.has_data_left()? {
                return self.first.fill_buf();
            }
            self.done_first = true;
        }
        self.second.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        if !self.done_first { self.first.consume(amount) } else { self.second.consume(amount) }
    }
}

/// The first bytes of a reader.
#[derive(Debug)]
pub struct Take<T> {
    inner: T,
    limit: u64,
}

impl<T> Take<T> {
    /// How many bytes may still be read.
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// Changes how many bytes may still be read.
    pub fn set_limit(&mut self, limit: u64) {
        self.limit = limit;
    }

    /// The reader.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The reader by reference.
    pub fn get_ref(&self) -> &T {
        &self.inner
    }
}

impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let len = buf.len();
        let most = if (len as u64) < self.limit { len } else { self.limit as usize };
        if most == 0 {
            return Ok(0);
        }
        let count = self.inner.read(&mut buf[..most])?;
        self.limit -= count as u64;
        Ok(count)
    }
}

impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.limit == 0 {
            return Ok(&[]);
        }
        let waiting = self.inner.fill_buf()?;
        if (waiting.len() as u64) < self.limit {
            Ok(waiting)
        } else {
            Ok(&waiting[..self.limit as usize])
        }
    }

    fn consume(&mut self, amount: usize) {
        let amount = if (amount as u64) < self.limit { amount } else { self.limit as usize };
        self.limit -= amount as u64;
        self.inner.consume(amount);
    }
}

impl<R: Read + ?Sized> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        (**self).read(buf)
    }
}

impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        (**self).fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        (**self).consume(amount)
    }
}

impl<R: Read + ?Sized> Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        (**self).read(buf)
    }
}

impl<B: BufRead + ?Sized> BufRead for Box<B> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        (**self).fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        (**self).consume(amount)
    }
}

impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let count = if buf.len() < self.len() { buf.len() } else { self.len() };
        let (taken, rest) = self.split_at(count);
        buf[..count].copy_from_slice(taken);
        *self = rest;
        Ok(count)
    }
}

impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(*self)
    }

    fn consume(&mut self, amount: usize) {
        *self = &self[amount..];
    }
}
