//! The end of the program.

use crate::convert::Infallible;
use crate::fmt::{self, Debug};
use crate::intrinsics;
use crate::prelude::v1::*;

/// Ends the program at once, with `code` for the one who started it. Nothing is dropped.
pub fn exit(code: i32) -> ! {
    intrinsics::exit(code)
}

/// Ends the program at once, as a crash.
pub fn abort() -> ! {
    intrinsics::abort()
}

/// The number of this process.
pub fn id() -> u32 {
    1
}

/// What the program tells the one who started it: 0 says that all went well.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct ExitCode(u8);

impl ExitCode {
    /// All went well.
    pub const SUCCESS: ExitCode = ExitCode(0);

    /// Something did not.
    pub const FAILURE: ExitCode = ExitCode(1);

    /// Ends the program at once with this code.
    pub fn exit_process(self) -> ! {
        exit(self.0 as i32)
    }
}

impl From<u8> for ExitCode {
    fn from(code: u8) -> ExitCode {
        ExitCode(code)
    }
}

impl fmt::Debug for ExitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExitCode(unix_exit_status({}))", self.0)
    }
}

/// What `main` may return.
pub trait Termination {
    /// Tells it, and gives the program's exit code.
    fn report(self) -> ExitCode;
}

impl Termination for () {
    fn report(self) -> ExitCode {
        ExitCode::SUCCESS
    }
}

impl Termination for ! {
    fn report(self) -> ExitCode {
        self
    }
}

impl Termination for Infallible {
    fn report(self) -> ExitCode {
        match self {}
    }
}

impl Termination for ExitCode {
    fn report(self) -> ExitCode {
        self
    }
}

impl<T: Termination, E: Debug> Termination for Result<T, E> {
    fn report(self) -> ExitCode {
        match self {
            Ok(value) => value.report(),
            Err(error) => {
                crate::io::_eprint(format_args!("Error: {error:?}\n"));
                ExitCode::FAILURE
            }
        }
    }
}

/// What becomes of what `main` returned: the program's exit code.
pub fn report<T: Termination>(result: T) -> i32 {
    let code = result.report().0 as i32;
    crate::thread::end_of_main();
    code
}
