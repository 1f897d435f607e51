//! Methods of `bool`.

use crate::prelude::v1::*;

impl bool {
    /// `Some` of the value if this is true. The value is computed either way.
    pub fn then_some<T>(self, t: T) -> Option<T> {
        if self { Some(t) } else { None }
    }

    /// `Some` of what `f` gives if this is true.
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {
        if self { Some(f()) } else { None }
    }
}
