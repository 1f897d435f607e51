//! Input and output.

mod buffered;
mod cursor;
mod error;
mod plain;
mod read;
mod std_streams;
mod write;

pub use self::buffered::{BufReader, BufWriter, IntoInnerError, LineWriter, WriterPanicked};
pub use self::cursor::{Cursor, Seek, SeekFrom};
pub use self::error::{Error, ErrorKind, Result};
pub use self::plain::{Empty, Repeat, Sink, copy, empty, repeat, sink};
pub use self::read::{BufRead, Bytes, Chain, Lines, Read, Split, Take, read_to_string};
pub use self::std_streams::{IsTerminal, Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock};
pub use self::std_streams::{_eprint, _print, stderr, stdin, stdout};
pub use self::write::Write;

/// The traits of this module, to import all at once.
pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}
