//! Raw pointers.

mod const_ptr;
mod mut_ptr;
mod non_null;
mod unique;

pub use self::non_null::NonNull;
pub use self::unique::Unique;
pub use crate::intrinsics::{copy, copy_nonoverlapping, drop_in_place, read, write, write_bytes};
pub use crate::{addr_of, addr_of_mut};

use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::prelude::v1::*;

/// The pointer to address 0.
pub const fn null<T>() -> *const T {
    0 as *const T
}

/// The pointer to address 0, to write through.
pub const fn null_mut<T>() -> *mut T {
    0 as *mut T
}

/// A pointer that is aligned and points to nothing.
pub const fn dangling<T>() -> *const T {
    intrinsics::align_of::<T>() as *const T
}

/// A pointer that is aligned and points to nothing, to write through.
pub const fn dangling_mut<T>() -> *mut T {
    intrinsics::align_of::<T>() as *mut T
}

/// An address that may not be used to reach memory.
pub const fn without_provenance<T>(addr: usize) -> *const T {
    addr as *const T
}

/// An address that may not be used to reach memory.
pub const fn without_provenance_mut<T>(addr: usize) -> *mut T {
    addr as *mut T
}

/// A pointer from an address that was exposed.
pub fn with_exposed_provenance<T>(addr: usize) -> *const T {
    addr as *const T
}

/// A pointer from an address that was exposed, to write through.
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T {
    addr as *mut T
}

/// The reference as a pointer.
pub const fn from_ref<T: ?Sized>(r: &T) -> *const T {
    r
}

/// The mutable reference as a pointer.
pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {
    r
}

/// A pointer to a slice.
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {
    intrinsics::pointer_from_parts::<T, [T]>(data, len)
}

/// A pointer to a slice, to write through.
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {
    intrinsics::pointer_from_parts::<T, [T]>(data as *const T, len) as *mut [T]
}

/// Copies the bytes of a value that may not be aligned.
pub const unsafe fn read_unaligned<T>(src: *const T) -> T {
    unsafe { intrinsics::read(src) }
}

/// Copies the bytes of a value; never left out.
pub unsafe fn read_volatile<T>(src: *const T) -> T {
    unsafe { intrinsics::read(src) }
}

/// Writes a value to a place that may not be aligned.
pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T) {
    unsafe { intrinsics::write(dst, src) }
}

/// Writes a value; never left out.
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) {
    unsafe { intrinsics::write(dst, src) }
}

/// Puts a value in a place, and gives what was there.
pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T {
    unsafe {
        let old = intrinsics::read(dst as *const T);
        intrinsics::write(dst, src);
        old
    }
}

/// Exchanges two values; the two may be the same.
pub const unsafe fn swap<T>(x: *mut T, y: *mut T) {
    unsafe {
        let old = intrinsics::read(x as *const T);
        intrinsics::copy(y as *const T, x, 1);
        intrinsics::write(y, old);
    }
}

/// Exchanges `count` values of two regions that do not overlap.
pub const unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize) {
    let mut i = 0;
    while i < count {
        unsafe { swap(x.add(i), y.add(i)) };
        i += 1;
    }
}

/// Whether two pointers are the same, with length or vtable.
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {
    a == b
}

/// Whether two pointers have the same address.
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {
    p as *const () == q as *const ()
}

/// Whether two function pointers have the same address.
pub fn fn_addr_eq<T: Copy, U: Copy>(f: T, g: U) -> bool {
    unsafe {
        intrinsics::read(&raw const f as *const usize) == intrinsics::read(&raw const g as *const usize)
    }
}

/// Hashes an address, not what is there.
pub fn hash<T: ?Sized, S: Hasher>(hashee: *const T, into: &mut S) {
    hashee.hash(into);
}
