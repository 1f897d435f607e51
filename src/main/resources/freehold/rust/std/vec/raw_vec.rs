//! The block of memory under a `Vec`: where it is, for how many elements, and how it grows.

use crate::alloc::{self, Layout};
use crate::intrinsics;
use crate::prelude::v1::*;
use crate::ptr::Unique;

/// A number of elements. It never has its highest bit set, so enums can keep their tag there.
#[derive(Clone, Copy)]
#[repr(transparent)]
#[valid_range_start(0)]
#[valid_range_end(0x7fff_ffff_ffff_ffff)]
pub(crate) struct Cap(pub(crate) usize);

/// Memory for `cap` elements, of which nobody here knows how many are alive.
pub(crate) struct RawVec<T> {
    pub(crate) ptr: Unique<T>,
    pub(crate) cap: Cap,
}

impl<T> RawVec<T> {
    /// No memory yet.
    pub(crate) const fn new() -> RawVec<T> {
        unsafe { RawVec { ptr: Unique::dangling(), cap: Cap(0) } }
    }

    /// Memory for exactly `capacity` elements.
    #[track_caller]
    pub(crate) fn with_capacity(capacity: usize) -> RawVec<T> {
        if capacity == 0 || intrinsics::size_of::<T>() == 0 {
            return RawVec::new();
        }
        let memory = match Layout::array::<T>(capacity) {
            Ok(layout) => alloc::allocate_or_abort(layout),
            Err(_) => capacity_overflow(),
        };
        unsafe { RawVec { ptr: Unique::new_unchecked(memory as *mut T), cap: Cap(capacity) } }
    }

    /// Takes over memory for `capacity` elements.
    pub(crate) unsafe fn from_raw_parts(pointer: *mut T, capacity: usize) -> RawVec<T> {
        let capacity = if intrinsics::size_of::<T>() == 0 { 0 } else { capacity };
        unsafe { RawVec { ptr: Unique::new_unchecked(pointer), cap: Cap(capacity) } }
    }

    /// Where the elements are.
    pub(crate) const fn ptr(&self) -> *mut T {
        self.ptr.pointer as *mut T
    }

    /// For how many elements there is room. Elements without bytes always find room.
    pub(crate) const fn capacity(&self) -> usize {
        if intrinsics::size_of::<T>() == 0 { 0xffff_ffff_ffff_ffff } else { self.cap.0 }
    }

    /// Makes room for at least one element more than fit now.
    #[track_caller]
    pub(crate) fn grow_one(&mut self) {
        self.grow_amortized(self.cap.0, 1);
    }

    /// Makes room for `additional` elements after the first `len`.
    #[track_caller]
    pub(crate) fn reserve(&mut self, len: usize, additional: usize) {
        if additional > self.capacity() - len {
            self.grow_amortized(len, additional);
        }
    }

    /// Makes room for `additional` elements after the first `len`, and for no more.
    #[track_caller]
    pub(crate) fn reserve_exact(&mut self, len: usize, additional: usize) {
        if additional > self.capacity() - len {
            let wanted = required_capacity::<T>(len, additional);
            self.set_capacity(wanted);
        }
    }

    /// At least doubles the room, so that many pushes cost few moves.
    #[track_caller]
    fn grow_amortized(&mut self, len: usize, additional: usize) {
        let required = required_capacity::<T>(len, additional);
        let mut capacity = self.cap.0 * 2;
        if capacity < required {
            capacity = required;
        }
        let smallest = smallest_capacity::<T>();
        if capacity < smallest {
            capacity = smallest;
        }
        self.set_capacity(capacity);
    }

    /// Gives back the memory after the first `capacity` elements.
    pub(crate) fn shrink_to_fit(&mut self, capacity: usize) {
        if capacity < self.cap.0 {
            self.set_capacity(capacity);
        }
    }

    /// Moves the elements to a block of another size.
    #[track_caller]
    fn set_capacity(&mut self, capacity: usize) {
        let layout = match Layout::array::<T>(capacity) {
            Ok(layout) => layout,
            Err(_) => capacity_overflow(),
        };
        let old_size = self.cap.0 * intrinsics::size_of::<T>();
        let old = self.ptr.as_ptr() as *mut u8;
        unsafe {
            let memory = if old_size == 0 {
                alloc::allocate_or_abort(layout)
            } else if capacity == 0 {
                intrinsics::free(old, old_size, layout.align());
                layout.align() as *mut u8
            } else {
                let moved = intrinsics::reallocate(old, old_size, layout.align(), layout.size());
                if moved.is_null() {
                    alloc::handle_alloc_error(layout);
                }
                moved
            };
            self.ptr = Unique::new_unchecked(memory as *mut T);
        }
        self.cap = unsafe { Cap(capacity) };
    }
}

impl<T> Drop for RawVec<T> {
    /// Frees the memory. The elements in it have been dropped or moved out already.
    fn drop(&mut self) {
        let size = self.cap.0 * intrinsics::size_of::<T>();
        if size != 0 {
            unsafe {
                let memory = self.ptr.as_ptr() as *mut u8;
                intrinsics::free(memory, size, intrinsics::align_of::<T>());
            }
        }
    }
}

/// `len + additional`, if so many elements can exist.
#[track_caller]
fn required_capacity<T>(len: usize, additional: usize) -> usize {
    if intrinsics::size_of::<T>() == 0 {
        capacity_overflow();
    }
    match len.checked_add(additional) {
        Some(required) => required,
        None => capacity_overflow(),
    }
}

/// What a first push makes room for: tiny blocks are not worth their price.
fn smallest_capacity<T>() -> usize {
    let size = intrinsics::size_of::<T>();
    if size == 1 {
        8
    } else if size <= 1024 {
        4
    } else {
        1
    }
}

/// More was asked for than can exist.
#[track_caller]
pub(crate) fn capacity_overflow() -> ! {
    panic!("capacity overflow")
}
