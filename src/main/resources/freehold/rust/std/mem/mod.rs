//! Values as bytes in memory.

mod manually_drop;
mod maybe_uninit;

pub use self::manually_drop::ManuallyDrop;
pub use self::maybe_uninit::MaybeUninit;
pub use crate::intrinsics::{align_of, forget, needs_drop, size_of, transmute};

use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::marker::PhantomData;
use crate::prelude::v1::*;

/// Ends a value: it is moved in here, and goes out of scope.
pub fn drop<T>(_x: T) {}

/// How many bytes this value takes.
pub const fn size_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { intrinsics::size_of_value(val as *const T) }
}

/// What the address of this value is a multiple of.
pub const fn align_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { intrinsics::align_of_value(val as *const T) }
}

/// Exchanges two values.
pub const fn swap<T>(x: &mut T, y: &mut T) {
    unsafe {
        let old = intrinsics::read(x as *const T);
        intrinsics::copy_nonoverlapping(y as *const T, x as *mut T, 1);
        intrinsics::write(y as *mut T, old);
    }
}

/// Puts a value in a place, and gives what was there.
pub const fn replace<T>(dest: &mut T, src: T) -> T {
    unsafe {
        let old = intrinsics::read(dest as *const T);
        intrinsics::write(dest as *mut T, src);
        old
    }
}

/// Takes a value out of a place, and leaves the default one.
pub fn take<T: Default>(dest: &mut T) -> T {
    replace(dest, T::default())
}

/// Copies the bytes of a value as another type.
pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {
    unsafe { intrinsics::read(src as *const Src as *const Dst) }
}

/// A value whose bytes are all zero.
pub const unsafe fn zeroed<T>() -> T {
    unsafe {
        let mut value = MaybeUninit::<T>::uninit();
        intrinsics::write_bytes(value.as_mut_ptr(), 0, 1);
        value.assume_init()
    }
}

/// The old name of `align_of`.
pub fn min_align_of<T>() -> usize {
    align_of::<T>()
}

/// The old name of `align_of_val`.
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize {
    align_of_val(val)
}

/// Which variant an enum's value is.
pub struct Discriminant<T>(isize, PhantomData<T>);

/// Which variant a value is.
pub const fn discriminant<T>(v: &T) -> Discriminant<T> {
    Discriminant(intrinsics::discriminant_value(v) as isize, PhantomData)
}

impl<T> Copy for Discriminant<T> {}

impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> PartialEq for Discriminant<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Discriminant<T> {}

impl<T> Hash for Discriminant<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<T> fmt::Debug for Discriminant<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Discriminant").field(&self.0).finish()
    }
}
