//! Slices from pointers.

use crate::intrinsics;
use crate::prelude::v1::*;

/// The `len` values at `data` as a slice.
pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {
    unsafe { &*intrinsics::pointer_from_parts::<T, [T]>(data, len) }
}

/// The `len` values at `data` as a slice, to change.
pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {
    unsafe {
        let slice = intrinsics::pointer_from_parts::<T, [T]>(data as *const T, len);
        &mut *(slice as *mut [T])
    }
}

/// One value as a slice.
pub const fn from_ref<T>(s: &T) -> &[T] {
    unsafe { from_raw_parts(s, 1) }
}

/// One value as a slice, to change.
pub const fn from_mut<T>(s: &mut T) -> &mut [T] {
    unsafe { from_raw_parts_mut(s, 1) }
}
