//! The operator `a[i]`.

use crate::prelude::v1::*;

/// Reading by index: `a[i]`.
pub trait Index<Idx: ?Sized> {
    /// What is at an index.
    type Output: ?Sized;
    /// A reference to what is at the index.
    #[track_caller]
    fn index(&self, index: Idx) -> &Self::Output;
}

/// Writing by index: `a[i] = b`.
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    /// A mutable reference to what is at the index.
    #[track_caller]
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}
