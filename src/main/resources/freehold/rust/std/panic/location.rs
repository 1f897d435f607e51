//! A place in a program's text.

use crate::fmt;
use crate::intrinsics;
use crate::prelude::v1::*;

/// A file, a line and a column.
#[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Location<'a> {
    file: &'a str,
    line: u32,
    column: u32,
}

impl<'a> Location<'a> {
    /// The place that called the function that asks, if that is `#[track_caller]`.
    #[track_caller]
    pub const fn caller() -> &'static Location<'static> {
        Box::leak(Box::new(Location::of_caller()))
    }

    /// The same by value.
    #[track_caller]
    pub(crate) fn of_caller() -> Location<'static> {
        let (file, line, column) = intrinsics::caller_location();
        Location { file, line, column }
    }

    /// The name of the file.
    pub const fn file(&self) -> &str {
        self.file
    }

    /// The line, from 1.
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The column, from 1.
    pub const fn column(&self) -> u32 {
        self.column
    }
}

impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}
