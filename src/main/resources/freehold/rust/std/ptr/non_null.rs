//! A raw pointer that is never null.

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::ops::CoerceUnsized;
use crate::prelude::v1::*;
use crate::ptr;

/// A `*mut T` that is not null, so that `Option<NonNull<T>>` takes no more space.
#[valid_range_start(1)]
#[repr(transparent)]
pub struct NonNull<T: ?Sized> {
    pointer: *const T,
}

impl<T: ?Sized> !Send for NonNull<T> {}
impl<T: ?Sized> !Sync for NonNull<T> {}

impl<T> NonNull<T> {
    /// A pointer that is aligned and points to nothing.
    pub const fn dangling() -> NonNull<T> {
        unsafe { NonNull::new_unchecked(ptr::dangling_mut::<T>()) }
    }

    /// The pointer `count` values further.
    #[track_caller]
    pub const unsafe fn add(self, count: usize) -> NonNull<T> {
        unsafe { NonNull { pointer: self.pointer.add(count) } }
    }

    /// The pointer `count` values back.
    #[track_caller]
    pub const unsafe fn sub(self, count: usize) -> NonNull<T> {
        unsafe { NonNull { pointer: self.pointer.sub(count) } }
    }

    /// The pointer `count` values further.
    #[track_caller]
    pub const unsafe fn offset(self, count: isize) -> NonNull<T> {
        unsafe { NonNull { pointer: self.pointer.offset(count) } }
    }

    /// How many values from `origin` to this.
    #[track_caller]
    pub const unsafe fn offset_from(self, origin: NonNull<T>) -> isize {
        unsafe { self.pointer.offset_from(origin.pointer) }
    }

    /// How many values from `origin`, which comes first, to this.
    #[track_caller]
    pub const unsafe fn offset_from_unsigned(self, origin: NonNull<T>) -> usize {
        unsafe { self.pointer.offset_from_unsigned(origin.pointer) }
    }

    /// How many values further an address is a multiple of `align`.
    pub fn align_offset(self, align: usize) -> usize {
        self.pointer.align_offset(align)
    }

    /// Copies the bytes of the value.
    #[track_caller]
    pub const unsafe fn read(self) -> T {
        unsafe { intrinsics::read(self.pointer) }
    }

    /// Writes a value without dropping what was there.
    #[track_caller]
    pub const unsafe fn write(self, val: T) {
        unsafe { intrinsics::write(self.as_ptr(), val) }
    }

    /// Puts a value in, and gives what was there.
    #[track_caller]
    pub const unsafe fn replace(self, src: T) -> T {
        unsafe { ptr::replace(self.as_ptr(), src) }
    }

    /// Exchanges the values at two places.
    #[track_caller]
    pub const unsafe fn swap(self, with: NonNull<T>) {
        unsafe { ptr::swap(self.as_ptr(), with.as_ptr()) }
    }

    /// Copies `count` values to `dest`; the regions may overlap.
    #[track_caller]
    pub const unsafe fn copy_to(self, dest: NonNull<T>, count: usize) {
        unsafe { intrinsics::copy(self.pointer, dest.as_ptr(), count) }
    }

    /// Copies `count` values to `dest`.
    #[track_caller]
    pub const unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) {
        unsafe { intrinsics::copy_nonoverlapping(self.pointer, dest.as_ptr(), count) }
    }

    /// Whether the address is a multiple of the alignment.
    pub fn is_aligned(self) -> bool {
        self.pointer.is_aligned()
    }
}

impl<T: ?Sized> NonNull<T> {
    /// The pointer, which the caller knows is not null.
    #[track_caller]
    pub const unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> {
        unsafe { NonNull { pointer: ptr as *const T } }
    }

    /// The pointer, unless it is null.
    pub const fn new(ptr: *mut T) -> Option<NonNull<T>> {
        if ptr.is_null() { None } else { unsafe { Some(NonNull::new_unchecked(ptr)) } }
    }

    /// The reference as a pointer.
    pub const fn from_ref(r: &T) -> NonNull<T> {
        unsafe { NonNull { pointer: r as *const T } }
    }

    /// The mutable reference as a pointer.
    pub const fn from_mut(r: &mut T) -> NonNull<T> {
        unsafe { NonNull { pointer: r as *mut T as *const T } }
    }

    /// The raw pointer.
    pub const fn as_ptr(self) -> *mut T {
        self.pointer as *mut T
    }

    /// A reference to what is there.
    pub const unsafe fn as_ref<'a>(&self) -> &'a T {
        unsafe { &*self.pointer }
    }

    /// A mutable reference to what is there.
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T {
        unsafe { &mut *self.as_ptr() }
    }

    /// The pointer to the same place as another type.
    pub const fn cast<U>(self) -> NonNull<U> {
        unsafe { NonNull { pointer: self.pointer as *const U } }
    }

    /// The address.
    pub fn addr(self) -> crate::num::NonZero<usize> {
        unsafe { crate::num::NonZero::new_unchecked(self.pointer.addr()) }
    }

    /// Drops the value in its place.
    #[track_caller]
    pub unsafe fn drop_in_place(self) {
        unsafe { intrinsics::drop_in_place(self.as_ptr()) }
    }
}

impl<T> NonNull<[T]> {
    /// A pointer to a slice.
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]> {
        unsafe { NonNull::new_unchecked(ptr::slice_from_raw_parts_mut(data.as_ptr(), len)) }
    }

    /// The length of the slice.
    pub const fn len(self) -> usize {
        self.pointer.len()
    }

    /// Whether the slice has no elements.
    pub const fn is_empty(self) -> bool {
        self.pointer.len() == 0
    }

    /// A pointer to the first element.
    pub const fn as_mut_ptr(self) -> *mut T {
        self.pointer as *mut T
    }
}

impl<T: ?Sized> Clone for NonNull<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for NonNull<T> {}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<NonNull<U>> for NonNull<T> {}

impl<T: ?Sized> fmt::Debug for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.pointer, f)
    }
}

impl<T: ?Sized> fmt::Pointer for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.pointer, f)
    }
}

impl<T: ?Sized> PartialEq for NonNull<T> {
    fn eq(&self, other: &Self) -> bool {
        self.pointer == other.pointer
    }
}

impl<T: ?Sized> Eq for NonNull<T> {}

impl<T: ?Sized> PartialOrd for NonNull<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.pointer.partial_cmp(&other.pointer)
    }
}

impl<T: ?Sized> Ord for NonNull<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.pointer.cmp(&other.pointer)
    }
}

impl<T: ?Sized> Hash for NonNull<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.pointer.hash(state)
    }
}

impl<T: ?Sized> From<&mut T> for NonNull<T> {
    fn from(r: &mut T) -> NonNull<T> {
        NonNull::from_mut(r)
    }
}

impl<T: ?Sized> From<&T> for NonNull<T> {
    fn from(r: &T) -> NonNull<T> {
        NonNull::from_ref(r)
    }
}
