//! The simplest readers and writers.

use super::{BufRead, Read, Result, Write};
use crate::prelude::v1::*;

/// Copies all bytes of a reader to a writer; how many.
pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {
    let mut chunk = [0; 64];
    let mut total = 0;
    loop {
        let count = reader.read(&mut chunk)?;
        if count == 0 {
            return Ok(total);
        }
        writer.write_all(&chunk[..count])?;
        total += count as u64;
    }
}

/// A reader of nothing, that is a writer too.
pub const fn empty() -> Empty {
    Empty
}

/// What [`empty`] makes.
#[derive(Copy, Clone, Debug, Default)]
pub struct Empty;

impl Read for Empty {
    fn read(&mut self, _buf: &mut [u8]) -> Result<usize> {
        Ok(0)
    }
}

impl BufRead for Empty {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(&[])
    }

    fn consume(&mut self, _amount: usize) {}
}

impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        Ok(buf.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

/// A reader that gives one byte without end.
pub const fn repeat(byte: u8) -> Repeat {
    Repeat { byte }
}

/// What [`repeat`] makes.
#[derive(Clone, Debug)]
pub struct Repeat {
    byte: u8,
}

impl Read for Repeat {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        buf.fill(self.byte);
        Ok(buf.len())
    }
}

/// A writer that forgets everything.
pub const fn sink() -> Sink {
    Sink
}

/// What [`sink`] makes.
#[derive(Copy, Clone, Debug, Default)]
pub struct Sink;

impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        Ok(buf.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
