//! Pointers that can forget the size of what they point to.

use crate::prelude::v1::*;

/// A pointer that becomes one to a slice or to a trait object by itself.
pub trait CoerceUnsized<T: ?Sized> {}

impl<'a, T: ?Sized, U: ?Sized> CoerceUnsized<&'a mut U> for &'a mut T {}
impl<'a, 'b: 'a, T: ?Sized, U: ?Sized> CoerceUnsized<&'a U> for &'b mut T {}
impl<'a, T: ?Sized, U: ?Sized> CoerceUnsized<*mut U> for &'a mut T {}
impl<'a, T: ?Sized, U: ?Sized> CoerceUnsized<*const U> for &'a mut T {}
impl<'a, 'b: 'a, T: ?Sized, U: ?Sized> CoerceUnsized<&'a U> for &'b T {}
impl<'a, T: ?Sized, U: ?Sized> CoerceUnsized<*const U> for &'a T {}
impl<T: ?Sized, U: ?Sized> CoerceUnsized<*mut U> for *mut T {}
impl<T: ?Sized, U: ?Sized> CoerceUnsized<*const U> for *mut T {}
impl<T: ?Sized, U: ?Sized> CoerceUnsized<*const U> for *const T {}

/// A pointer that can be `self` in a method of a trait object.
pub trait DispatchFromDyn<T> {}
