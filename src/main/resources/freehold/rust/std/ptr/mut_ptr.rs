//! Methods of `*mut T`.

use crate::intrinsics;
use crate::prelude::v1::*;
use crate::ptr;

impl<T: ?Sized> *mut T {
    /// Whether the address is 0.
    pub const fn is_null(self) -> bool {
        self as *mut u8 as usize == 0
    }

    /// The pointer to the same place as another type.
    pub const fn cast<U>(self) -> *mut U {
        self as *mut U
    }

    /// The same pointer, to read through only.
    pub const fn cast_const(self) -> *const T {
        self as *const T
    }

    /// The address.
    pub fn addr(self) -> usize {
        self as *mut u8 as usize
    }

    /// The address, which may become a pointer again.
    pub fn expose_provenance(self) -> usize {
        self as *mut u8 as usize
    }

    /// A reference to what is there, unless the address is 0.
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() { None } else { unsafe { Some(&*self) } }
    }

    /// A mutable reference to what is there, unless the address is 0.
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {
        if self.is_null() { None } else { unsafe { Some(&mut *self) } }
    }

    /// Drops the value in its place.
    #[track_caller]
    pub unsafe fn drop_in_place(self) {
        unsafe { intrinsics::drop_in_place(self) }
    }
}

impl<T: ?Sized> *mut T {
    /// A reference to what is there; the caller knows that the address is not 0.
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T {
        unsafe { &*self }
    }

    /// A mutable reference to what is there; the caller knows that the address is not 0.
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T {
        unsafe { &mut *self }
    }
}

impl<T> *mut T {
    /// The pointer `count` bytes further, wherever that is.
    pub const fn wrapping_byte_add(self, count: usize) -> *mut T {
        self.cast::<u8>().wrapping_add(count).cast::<T>()
    }

    /// The pointer `count` bytes back, wherever that is.
    pub const fn wrapping_byte_sub(self, count: usize) -> *mut T {
        self.cast::<u8>().wrapping_sub(count).cast::<T>()
    }

    /// The pointer `count` bytes further, wherever that is.
    pub const fn wrapping_byte_offset(self, count: isize) -> *mut T {
        self.cast::<u8>().wrapping_offset(count).cast::<T>()
    }

    /// The pointer `count` values further.
    #[track_caller]
    pub const unsafe fn offset(self, count: isize) -> *mut T {
        unsafe { intrinsics::offset(self as *const T, count) as *mut T }
    }

    /// The pointer `count` values further.
    #[track_caller]
    pub const unsafe fn add(self, count: usize) -> *mut T {
        unsafe { intrinsics::offset(self as *const T, count as isize) as *mut T }
    }

    /// The pointer `count` values back.
    #[track_caller]
    pub const unsafe fn sub(self, count: usize) -> *mut T {
        unsafe { intrinsics::offset(self as *const T, -(count as isize)) as *mut T }
    }

    /// The pointer `count` bytes further.
    #[track_caller]
    pub const unsafe fn byte_add(self, count: usize) -> *mut T {
        unsafe { self.cast::<u8>().add(count).cast::<T>() }
    }

    /// The pointer `count` bytes back.
    #[track_caller]
    pub const unsafe fn byte_sub(self, count: usize) -> *mut T {
        unsafe { self.cast::<u8>().sub(count).cast::<T>() }
    }

    /// The pointer `count` bytes further.
    #[track_caller]
    pub const unsafe fn byte_offset(self, count: isize) -> *mut T {
        unsafe { self.cast::<u8>().offset(count).cast::<T>() }
    }

    /// The pointer `count` values further, wherever that is.
    pub const fn wrapping_offset(self, count: isize) -> *mut T {
        intrinsics::wrapping_offset(self as *const T, count) as *mut T
    }

    /// The pointer `count` values further, wherever that is.
    pub const fn wrapping_add(self, count: usize) -> *mut T {
        intrinsics::wrapping_offset(self as *const T, count as isize) as *mut T
    }

    /// The pointer `count` values back, wherever that is.
    pub const fn wrapping_sub(self, count: usize) -> *mut T {
        let back = intrinsics::wrapping_sub(0, count as isize);
        intrinsics::wrapping_offset(self as *const T, back) as *mut T
    }

    /// How many values from `origin` to this.
    #[track_caller]
    pub const unsafe fn offset_from(self, origin: *const T) -> isize {
        unsafe { intrinsics::pointer_distance(self as *const T, origin) }
    }

    /// How many values from `origin`, which comes first, to this.
    #[track_caller]
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize {
        unsafe { intrinsics::pointer_distance(self as *const T, origin) as usize }
    }

    /// Copies the bytes of the value.
    #[track_caller]
    pub const unsafe fn read(self) -> T {
        unsafe { intrinsics::read(self as *const T) }
    }

    /// Copies the bytes of the value, which may not be aligned.
    #[track_caller]
    pub const unsafe fn read_unaligned(self) -> T {
        unsafe { intrinsics::read(self as *const T) }
    }

    /// Copies the bytes of the value; never left out.
    #[track_caller]
    pub unsafe fn read_volatile(self) -> T {
        unsafe { intrinsics::read(self as *const T) }
    }

    /// Writes a value without dropping what was there.
    #[track_caller]
    pub const unsafe fn write(self, val: T) {
        unsafe { intrinsics::write(self, val) }
    }

    /// Writes a value to a place that may not be aligned.
    #[track_caller]
    pub const unsafe fn write_unaligned(self, val: T) {
        unsafe { intrinsics::write(self, val) }
    }

    /// Writes a value; never left out.
    #[track_caller]
    pub unsafe fn write_volatile(self, val: T) {
        unsafe { intrinsics::write(self, val) }
    }

    /// Fills the bytes of `count` values.
    #[track_caller]
    pub const unsafe fn write_bytes(self, val: u8, count: usize) {
        unsafe { intrinsics::write_bytes(self, val, count) }
    }

    /// Puts a value in, and gives what was there.
    #[track_caller]
    pub const unsafe fn replace(self, src: T) -> T {
        unsafe { ptr::replace(self, src) }
    }

    /// Exchanges the values at two places.
    #[track_caller]
    pub const unsafe fn swap(self, with: *mut T) {
        unsafe { ptr::swap(self, with) }
    }

    /// Copies `count` values to `dest`; the regions may overlap.
    #[track_caller]
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) {
        unsafe { intrinsics::copy(self as *const T, dest, count) }
    }

    /// Copies `count` values to `dest`.
    #[track_caller]
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {
        unsafe { intrinsics::copy_nonoverlapping(self as *const T, dest, count) }
    }

    /// Copies `count` values from `src`; the regions may overlap.
    #[track_caller]
    pub const unsafe fn copy_from(self, src: *const T, count: usize) {
        unsafe { intrinsics::copy(src, self, count) }
    }

    /// Copies `count` values from `src`.
    #[track_caller]
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) {
        unsafe { intrinsics::copy_nonoverlapping(src, self, count) }
    }

    /// Whether the address is a multiple of the alignment.
    pub fn is_aligned(self) -> bool {
        self.addr() % intrinsics::align_of::<T>() == 0
    }

    /// How many values further an address is a multiple of `align`.
    pub fn align_offset(self, align: usize) -> usize {
        (self as *const T).align_offset(align)
    }

    /// The same pointer with another address.
    pub fn with_addr(self, addr: usize) -> *mut T {
        (self as *const T).with_addr(addr) as *mut T
    }

    /// The same pointer with the address that `f` gives.
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T {
        self.with_addr(f(self.addr()))
    }
}

impl<T> *mut [T] {
    /// The length of the slice.
    pub const fn len(self) -> usize {
        intrinsics::pointer_metadata(self as *const [T])
    }

    /// Whether the slice has no elements.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// A pointer to the first element.
    pub const fn as_mut_ptr(self) -> *mut T {
        self as *mut T
    }
}
