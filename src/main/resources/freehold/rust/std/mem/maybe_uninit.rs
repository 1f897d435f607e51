//! Memory for a value that may not be there yet.

use crate::any::type_name;
use crate::fmt;
use crate::intrinsics;
use crate::mem::ManuallyDrop;
use crate::prelude::v1::*;

/// Memory for a `T` that may not be initialised.
#[lang = "maybe_uninit"]
#[derive(Copy)]
#[repr(transparent)]
pub union MaybeUninit<T> {
    uninit: (),
    value: ManuallyDrop<T>,
}

impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> fmt::Debug for MaybeUninit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MaybeUninit<")?;
        f.write_str(type_name::<T>())?;
        f.write_str(">")
    }
}

impl<T> MaybeUninit<T> {
    /// Memory with this value in it.
    pub const fn new(val: T) -> MaybeUninit<T> {
        MaybeUninit { value: ManuallyDrop::new(val) }
    }

    /// Memory with nothing in it.
    pub const fn uninit() -> MaybeUninit<T> {
        MaybeUninit { uninit: () }
    }

    /// Memory whose bytes are all zero.
    pub const fn zeroed() -> MaybeUninit<T> {
        let mut memory = MaybeUninit::<T>::uninit();
        unsafe { intrinsics::write_bytes(memory.as_mut_ptr(), 0, 1) };
        memory
    }

    /// Puts a value in, without dropping what was there.
    pub const fn write(&mut self, val: T) -> &mut T {
        unsafe {
            intrinsics::write(self.as_mut_ptr(), val);
            self.assume_init_mut()
        }
    }

    /// A pointer to the memory.
    pub const fn as_ptr(&self) -> *const T {
        self as *const MaybeUninit<T> as *const T
    }

    /// A pointer to the memory, to write through.
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut MaybeUninit<T> as *mut T
    }

    /// The value, which the caller knows is there.
    pub const unsafe fn assume_init(self) -> T {
        unsafe { ManuallyDrop::into_inner(self.value) }
    }

    /// A copy of the bytes of the value, which the caller knows is there.
    pub const unsafe fn assume_init_read(&self) -> T {
        unsafe { intrinsics::read(self.as_ptr()) }
    }

    /// Drops the value in its place.
    pub unsafe fn assume_init_drop(&mut self) {
        unsafe { intrinsics::drop_in_place(self.as_mut_ptr()) }
    }

    /// A reference to the value, which the caller knows is there.
    pub const unsafe fn assume_init_ref(&self) -> &T {
        unsafe { &*self.as_ptr() }
    }

    /// A mutable reference to the value, which the caller knows is there.
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T {
        unsafe { &mut *self.as_mut_ptr() }
    }
}
