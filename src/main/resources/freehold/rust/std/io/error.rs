//! What can go wrong with input and output.

use crate::error;
use crate::fmt;
use crate::prelude::v1::*;

/// What operations of this module give.
pub type Result<T> = crate::result::Result<T, Error>;

macro_rules! error_kinds {
    ($($name:ident $text:literal)*) => {
        /// The kinds of errors.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $(#[doc = $text] $name,)*
        }

        impl ErrorKind {
            fn text(self) -> &'static str {
                match self {
                    $(ErrorKind::$name => $text,)*
                }
            }
        }
    };
}

error_kinds! {
    NotFound "entity not found"
    PermissionDenied "permission denied"
    ConnectionRefused "connection refused"
    ConnectionReset "connection reset"
    HostUnreachable "host unreachable"
    NetworkUnreachable "network unreachable"
    ConnectionAborted "connection aborted"
    NotConnected "not connected"
    AddrInUse "address in use"
    AddrNotAvailable "address not available"
    NetworkDown "network down"
    BrokenPipe "broken pipe"
    AlreadyExists "entity already exists"
    WouldBlock "operation would block"
    NotADirectory "not a directory"
    IsADirectory "is a directory"
    DirectoryNotEmpty "directory not empty"
    ReadOnlyFilesystem "read-only filesystem or storage medium"
    StaleNetworkFileHandle "stale network file handle"
    InvalidInput "invalid input parameter"
    InvalidData "invalid data"
    TimedOut "timed out"
    WriteZero "write zero"
    StorageFull "no storage space"
    NotSeekable "seek on unseekable file"
    QuotaExceeded "quota exceeded"
    FileTooLarge "file too large"
    ResourceBusy "resource busy"
    ExecutableFileBusy "executable file busy"
    Deadlock "deadlock"
    CrossesDevices "cross-device link or rename"
    TooManyLinks "too many links"
    InvalidFilename "invalid filename"
    ArgumentListTooLong "argument list too long"
    Interrupted "operation interrupted"
    Unsupported "unsupported"
    UnexpectedEof "unexpected end of file"
    OutOfMemory "out of memory"
    Other "other error"
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// An error of input or output.
pub struct Error {
    repr: Repr,
}

enum Repr {
    /// Only a kind.
    Simple(ErrorKind),
    /// A kind and what this library has to say about it.
    Message(ErrorKind, &'static str),
    /// A kind and another error.
    Custom(Box<Custom>),
}

#[derive(Debug)]
struct Custom {
    kind: ErrorKind,
    error: Box<dyn error::Error + Send + Sync>,
}

impl Error {
    /// An error of that kind around another error.
    pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {
        Error { repr: Repr::Custom(Box::new(Custom { kind, error: error.into() })) }
    }

    /// An error of no special kind around another error.
    pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error {
        Error::new(ErrorKind::Other, error)
    }

    pub(crate) const fn with_message(kind: ErrorKind, message: &'static str) -> Error {
        Error { repr: Repr::Message(kind, message) }
    }

    /// The kind of the error.
    pub fn kind(&self) -> ErrorKind {
        match &self.repr {
            Repr::Simple(kind) => *kind,
            Repr::Message(kind, _) => *kind,
            Repr::Custom(custom) => custom.kind,
        }
    }

    /// The error inside.
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)> {
        match &self.repr {
            Repr::Custom(custom) => Some(&*custom.error),
            _ => None,
        }
    }

    /// The error inside, to change.
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)> {
        match &mut self.repr {
            Repr::Custom(custom) => Some(&mut *custom.error),
            _ => None,
        }
    }

    /// The error inside, moved out.
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>> {
        match self.repr {
            Repr::Custom(custom) => {
                let custom = *custom;
                Some(custom.error)
            }
            _ => None,
        }
    }

    /// The error inside as an `E`, if it is one; else the error as it was.
    pub fn downcast<E: error::Error + Send + Sync + 'static>(
        self,
    ) -> crate::result::Result<E, Error> {
        match self.repr {
            Repr::Custom(custom) if custom.error.is::<E>() => {
                let custom = *custom;
                match custom.error.downcast::<E>() {
                    Ok(error) => Ok(*error),
                    Err(_) => unreachable!(),
                }
            }
            repr => Err(Error { repr }),
        }
    }

    /// The number that the system gave the error.
    pub fn raw_os_error(&self) -> Option<i32> {
        None
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {
        Error { repr: Repr::Simple(kind) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.repr {
            Repr::Simple(kind) => f.debug_tuple("Kind").field(kind).finish(),
            Repr::Message(kind, message) => {
                f.debug_struct("Error").field("kind", kind).field("message", message).finish()
            }
            Repr::Custom(custom) => fmt::Debug::fmt(&**custom, f),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.repr {
            Repr::Simple(kind) => f.write_str(kind.text()),
            Repr::Message(_, message) => f.write_str(message),
            Repr::Custom(custom) => fmt::Display::fmt(&custom.error, f),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match &self.repr {
            Repr::Custom(custom) => custom.error.source(),
            _ => None,
        }
    }
}

impl From<crate::collections::TryReserveError> for Error {
    fn from(_: crate::collections::TryReserveError) -> Error {
        Error::from(ErrorKind::OutOfMemory)
    }
}
