//! Bytes in memory, read and written at a position.

use super::{BufRead, Error, ErrorKind, Read, Result, Write};
use crate::prelude::v1::*;

/// Where to go.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SeekFrom {
    /// So many bytes from the start.
    Start(u64),
    /// So many bytes from the end.
    End(i64),
    /// So many bytes from here.
    Current(i64),
}

/// What has a position that can be set.
pub trait Seek {
    /// Goes somewhere; the new position from the start.
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;

    /// Goes to the start.
    fn rewind(&mut self) -> Result<()> {
        self.seek(SeekFrom::Start(0))?;
        Ok(())
    }

    /// The position from the start.
    fn stream_position(&mut self) -> Result<u64> {
        self.seek(SeekFrom::Current(0))
    }
}

/// Bytes in memory with a position.
#[derive(Debug, Default, Eq, PartialEq, Clone)]
pub struct Cursor<T> {
    inner: T,
    pos: u64,
}

impl<T> Cursor<T> {
    /// At the start of `inner`.
    pub const fn new(inner: T) -> Cursor<T> {
        Cursor { inner, pos: 0 }
    }

    /// The bytes.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The bytes by reference.
    pub const fn get_ref(&self) -> &T {
        &self.inner
    }

    /// The bytes by reference, to change.
    pub const fn get_mut(&mut self) -> &mut T {
        &mut self.inner
    }

    /// The position.
    pub const fn position(&self) -> u64 {
        self.pos
    }

    /// Goes to a position.
    pub const fn set_position(&mut self, pos: u64) {
        self.pos = pos;
    }
}

impl<T: AsRef<[u8]>> Cursor<T> {
    fn rest(&self) -> &[u8] {
        let bytes = self.inner.as_ref();
        let len = bytes.len();
        let start = if self.pos < len as u64 { self.pos as usize } else { len };
        &bytes[start..]
    }
}

impl<T: AsRef<[u8]>> Seek for Cursor<T> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        let (base, offset) = match pos {
            SeekFrom::Start(n) => {
                self.pos = n;
                return Ok(n);
            }
            SeekFrom::End(n) => (self.inner.as_ref().len() as u64, n),
            SeekFrom::Current(n) => (self.pos, n),
        };
        match base.checked_add_signed(offset) {
            Some(n) => {
                self.pos = n;
                Ok(n)
            }
            None => Err(Error::with_message(
                ErrorKind::InvalidInput,
                "invalid seek to a negative or overflowing position",
            )),
        }
    }
}

impl<T: AsRef<[u8]>> Read for Cursor<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let mut rest = self.rest();
        let count = rest.read(buf)?;
        self.pos += count as u64;
        Ok(count)
    }
}

impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(self.rest())
    }

    fn consume(&mut self, amount: usize) {
        self.pos += amount as u64;
    }
}

/// Writes into a slice at a position, as much as there is room for.
fn write_slice(slice: &mut [u8], pos: &mut u64, buf: &[u8]) -> Result<usize> {
    let len = slice.len();
    let start = if *pos < len as u64 { *pos as usize } else { len };
    let room = len - start;
    let count = if buf.len() < room { buf.len() } else { room };
    slice[start..start + count].copy_from_slice(&buf[..count]);
    *pos += count as u64;
    Ok(count)
}

/// Writes into a vector at a position; it grows where it must.
fn write_vec(vec: &mut Vec<u8>, pos: &mut u64, buf: &[u8]) -> Result<usize> {
    let start = *pos as usize;
    let end = start + buf.len();
    if vec.len() < end {
        vec.resize(end, 0);
    }
    vec[start..end].copy_from_slice(buf);
    *pos = end as u64;
    Ok(buf.len())
}

impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        write_slice(self.inner, &mut self.pos, buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl<const N: usize> Write for Cursor<[u8; N]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        write_slice(&mut self.inner, &mut self.pos, buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        write_vec(&mut self.inner, &mut self.pos, buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for Cursor<&mut Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        write_vec(self.inner, &mut self.pos, buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
