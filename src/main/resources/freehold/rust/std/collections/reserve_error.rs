use crate::error::Error;
use crate::fmt;
use crate::prelude::v1::*;

/// There is no room for so many elements.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError {
    kind: TryReserveErrorKind,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum TryReserveErrorKind {
    CapacityOverflow,
}

impl TryReserveError {
    pub(crate) fn capacity_overflow() -> TryReserveError {
        TryReserveError { kind: TryReserveErrorKind::CapacityOverflow }
    }
}

impl fmt::Display for TryReserveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "memory allocation failed because the computed capacity exceeded the collection's \
             maximum",
        )
    }
}

impl Error for TryReserveError {}
