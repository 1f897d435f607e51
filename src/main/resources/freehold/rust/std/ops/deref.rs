//! The operator `*a`, and what the dot follows by itself.

use crate::prelude::v1::*;

/// Reading through a value: `*a`.
pub trait Deref {
    /// What is behind it.
    type Target: ?Sized;
    /// A reference to what is behind it.
    fn deref(&self) -> &Self::Target;
}

/// Writing through a value: `*a = b`.
pub trait DerefMut: Deref {
    /// A mutable reference to what is behind it.
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T {
        *self
    }
}

impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T {
        *self
    }
}

impl<T: ?Sized> DerefMut for &mut T {
    fn deref_mut(&mut self) -> &mut T {
        *self
    }
}
