//! What happens when a value's life ends.

use crate::prelude::v1::*;

/// A destructor: runs when the value goes out of scope, before its fields are dropped.
pub trait Drop {
    /// Ends the value.
    fn drop(&mut self);
}
