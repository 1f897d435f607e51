//! Writing bytes.

use super::{Error, ErrorKind, Result};
use crate::fmt;
use crate::prelude::v1::*;

/// What bytes can be written to.
pub trait Write {
    /// Writes some of the bytes; how many.
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    /// Makes sure that all bytes have arrived.
    fn flush(&mut self) -> Result<()>;

    /// Writes all bytes.
    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        let mut rest = buf;
        while !rest.is_empty() {
            match self.write(rest) {
                Ok(0) => {
                    let message = "failed to write whole buffer";
                    return Err(Error::with_message(ErrorKind::WriteZero, message));
                }
                Ok(count) => rest = &rest[count..],
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Writes formatted text.
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> {
        let mut text = Text { output: self, error: None };
        match fmt::write(&mut text, args) {
            Ok(()) => Ok(()),
            Err(_) => match text.error {
                Some(error) => Err(error),
                None => panic!(
                    "a formatting trait implementation returned an error when the underlying \
                     stream did not"
                ),
            },
        }
    }

    /// The writer by reference.
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }
}

/// Takes text, and keeps the error that writing it gave.
struct Text<'a, W: Write + ?Sized> {
    output: &'a mut W,
    error: Option<Error>,
}

impl<W: Write + ?Sized> fmt::Write for Text<'_, W> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        match self.output.write_all(s.as_bytes()) {
            Ok(()) => Ok(()),
            Err(error) => {
                self.error = Some(error);
                Err(fmt::Error)
            }
        }
    }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}

impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}

impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.extend_from_copies(buf);
        Ok(buf.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for crate::collections::VecDeque<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.extend(buf);
        Ok(buf.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for &mut [u8] {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        let count = if buf.len() < self.len() { buf.len() } else { self.len() };
        let (place, rest) = crate::mem::take(self).split_at_mut(count);
        place.copy_from_slice(&buf[..count]);
        *self = rest;
        Ok(count)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
