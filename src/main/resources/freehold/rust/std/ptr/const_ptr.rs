//! Methods of `*const T`.

use crate::intrinsics;
use crate::prelude::v1::*;

impl<T: ?Sized> *const T {
    /// Whether the address is 0.
    pub const fn is_null(self) -> bool {
        self as *const u8 as usize == 0
    }

    /// The pointer to the same place as another type.
    pub const fn cast<U>(self) -> *const U {
        self as *const U
    }

    /// The same pointer, to write through.
    pub const fn cast_mut(self) -> *mut T {
        self as *mut T
    }

    /// The address.
    pub fn addr(self) -> usize {
        self as *const u8 as usize
    }

    /// The address, which may become a pointer again.
    pub fn expose_provenance(self) -> usize {
        self as *const u8 as usize
    }

    /// A reference to what is there, unless the address is 0.
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() { None } else { unsafe { Some(&*self) } }
    }
}

impl<T: ?Sized> *const T {
    /// A reference to what is there; the caller knows that the address is not 0.
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T {
        unsafe { &*self }
    }
}

impl<T> *const T {
    /// The pointer `count` bytes further, wherever that is.
    pub const fn wrapping_byte_add(self, count: usize) -> *const T {
        self.cast::<u8>().wrapping_add(count).cast::<T>()
    }

    /// The pointer `count` bytes back, wherever that is.
    pub const fn wrapping_byte_sub(self, count: usize) -> *const T {
        self.cast::<u8>().wrapping_sub(count).cast::<T>()
    }

    /// The pointer `count` bytes further, wherever that is.
    pub const fn wrapping_byte_offset(self, count: isize) -> *const T {
        self.cast::<u8>().wrapping_offset(count).cast::<T>()
    }

    /// The pointer `count` values further.
    #[track_caller]
    pub const unsafe fn offset(self, count: isize) -> *const T {
        unsafe { intrinsics::offset(self, count) }
    }

    /// The pointer `count` values further.
    #[track_caller]
    pub const unsafe fn add(self, count: usize) -> *const T {
        unsafe { intrinsics::offset(self, count as isize) }
    }

    /// The pointer `count` values back.
    #[track_caller]
    pub const unsafe fn sub(self, count: usize) -> *const T {
        unsafe { intrinsics::offset(self, -(count as isize)) }
    }

    /// The pointer `count` bytes further.
    #[track_caller]
    pub const unsafe fn byte_add(self, count: usize) -> *const T {
        unsafe { self.cast::<u8>().add(count).cast::<T>() }
    }

    /// The pointer `count` bytes back.
    #[track_caller]
    pub const unsafe fn byte_sub(self, count: usize) -> *const T {
        unsafe { self.cast::<u8>().sub(count).cast::<T>() }
    }

    /// The pointer `count` bytes further.
    #[track_caller]
    pub const unsafe fn byte_offset(self, count: isize) -> *const T {
        unsafe { self.cast::<u8>().offset(count).cast::<T>() }
    }

    /// The pointer `count` values further, wherever that is.
    pub const fn wrapping_offset(self, count: isize) -> *const T {
        intrinsics::wrapping_offset(self, count)
    }

    /// The pointer `count` values further, wherever that is.
    pub const fn wrapping_add(self, count: usize) -> *const T {
        intrinsics::wrapping_offset(self, count as isize)
    }

    /// The pointer `count` values back, wherever that is.
    pub const fn wrapping_sub(self, count: usize) -> *const T {
        intrinsics::wrapping_offset(self, intrinsics::wrapping_sub(0, count as isize))
    }

    /// How many values from `origin` to this.
    #[track_caller]
    pub const unsafe fn offset_from(self, origin: *const T) -> isize {
        unsafe { intrinsics::pointer_distance(self, origin) }
    }

    /// How many values from `origin`, which comes first, to this.
    #[track_caller]
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize {
        unsafe { intrinsics::pointer_distance(self, origin) as usize }
    }

    /// Copies the bytes of the value.
    #[track_caller]
    pub const unsafe fn read(self) -> T {
        unsafe { intrinsics::read(self) }
    }

    /// Copies the bytes of the value, which may not be aligned.
    #[track_caller]
    pub const unsafe fn read_unaligned(self) -> T {
        unsafe { intrinsics::read(self) }
    }

    /// Copies the bytes of the value; never left out.
    #[track_caller]
    pub unsafe fn read_volatile(self) -> T {
        unsafe { intrinsics::read(self) }
    }

    /// Copies `count` values to `dest`; the regions may overlap.
    #[track_caller]
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) {
        unsafe { intrinsics::copy(self, dest, count) }
    }

    /// Copies `count` values to `dest`.
    #[track_caller]
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {
        unsafe { intrinsics::copy_nonoverlapping(self, dest, count) }
    }

    /// Whether the address is a multiple of the alignment.
    pub fn is_aligned(self) -> bool {
        self.addr() % intrinsics::align_of::<T>() == 0
    }

    /// How many values further an address is a multiple of `align`.
    pub fn align_offset(self, align: usize) -> usize {
        let size = intrinsics::size_of::<T>();
        let missing = (align - self.addr() % align) % align;
        if missing == 0 {
            0
        } else if size == 0 || missing % size != 0 {
            usize::MAX
        } else {
            missing / size
        }
    }

    /// The same pointer with another address.
    pub fn with_addr(self, addr: usize) -> *const T {
        let distance = intrinsics::wrapping_sub(addr as isize, self.addr() as isize);
        self.cast::<u8>().wrapping_offset(distance).cast::<T>()
    }

    /// The same pointer with the address that `f` gives.
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T {
        self.with_addr(f(self.addr()))
    }
}

impl<T> *const [T] {
    /// The length of the slice.
    pub const fn len(self) -> usize {
        intrinsics::pointer_metadata(self)
    }

    /// Whether the slice has no elements.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// A pointer to the first element.
    pub const fn as_ptr(self) -> *const T {
        self as *const T
    }
}
