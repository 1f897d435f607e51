//! Memory by the byte: what a block must look like, and how to get and give back one.

use crate::error::Error;
use crate::fmt;
use crate::intrinsics;
use crate::prelude::v1::*;

/// Size and alignment of a block of memory, in bytes. The alignment is a power of two.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Layout {
    size: usize,
    align: usize,
}

/// The greatest size of any block, in bytes.
const MAX_SIZE: usize = 0x7fff_ffff_ffff_ffff;

impl Layout {
    /// The layout of a `T`.
    pub const fn new<T>() -> Layout {
        Layout { size: intrinsics::size_of::<T>(), align: intrinsics::align_of::<T>() }
    }

    /// A layout of the given numbers, if `align` is a power of two and the block is not too large.
    pub const fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> {
        if align == 0 || align & (align - 1) != 0 {
            return Err(LayoutError);
        }
        if size > MAX_SIZE - (align - 1) {
            return Err(LayoutError);
        }
        Ok(Layout { size, align })
    }

    /// Like [`Layout::from_size_align`], without the check.
    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout {
        Layout { size, align }
    }

    /// The layout of the value behind a reference.
    pub fn for_value<T: ?Sized>(value: &T) -> Layout {
        unsafe {
            Layout {
                size: intrinsics::size_of_value(value),
                align: intrinsics::align_of_value(value),
            }
        }
    }

    /// The layout of `n` values of type `T` side by side.
    pub const fn array<T>(n: usize) -> Result<Layout, LayoutError> {
        let size = intrinsics::size_of::<T>();
        if size != 0 && n > MAX_SIZE / size {
            return Err(LayoutError);
        }
        Layout::from_size_align(size * n, intrinsics::align_of::<T>())
    }

    /// How many bytes the block has.
    pub const fn size(&self) -> usize {
        self.size
    }

    /// What the block's address is a multiple of.
    pub const fn align(&self) -> usize {
        self.align
    }

    /// The same block, aligned at least to `align`.
    pub const fn align_to(&self, align: usize) -> Result<Layout, LayoutError> {
        if align > self.align {
            Layout::from_size_align(self.size, align)
        } else {
            Layout::from_size_align(self.size, self.align)
        }
    }

    /// How many bytes must follow this block so that its end is a multiple of `align`.
    pub const fn padding_needed_for(&self, align: usize) -> usize {
        let rest = self.size & (align - 1);
        if rest == 0 { 0 } else { align - rest }
    }

    /// The same block with its size rounded up to a multiple of its alignment.
    pub const fn pad_to_align(&self) -> Layout {
        Layout { size: self.size + self.padding_needed_for(self.align), align: self.align }
    }

    /// This block followed by `next`: the whole, and the offset at which `next` begins.
    pub const fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError> {
        let align = if self.align > next.align { self.align } else { next.align };
        let offset = self.size + self.padding_needed_for(next.align);
        if next.size > MAX_SIZE - offset {
            return Err(LayoutError);
        }
        match Layout::from_size_align(offset + next.size, align) {
            Ok(whole) => Ok((whole, offset)),
            Err(error) => Err(error),
        }
    }
}

impl Layout {
    /// `n` such blocks, each padded to the alignment: the whole, and the distance of two.
    pub const fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError> {
        let padded = self.pad_to_align();
        match padded.size.checked_mul(n) {
            Some(size) => match Layout::from_size_align(size, self.align) {
                Ok(whole) => Ok((whole, padded.size)),
                Err(error) => Err(error),
            },
            None => Err(LayoutError),
        }
    }
}

impl fmt::Debug for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let power = self.align.trailing_zeros();
        f.debug_struct("Layout")
            .field("size", &self.size)
            .field("align", &format_args!("{} (1 << {})", self.align, power))
            .finish()
    }
}

/// The numbers given make no [`Layout`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LayoutError;

impl fmt::Display for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid parameters to Layout::from_size_align")
    }
}

impl Error for LayoutError {}

/// A source of memory.
pub unsafe trait GlobalAlloc {
    /// A new block, or null.
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;

    /// Gives a block back.
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);

    /// A new block of zeros, or null.
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe {
            let pointer = self.alloc(layout);
            if !pointer.is_null() {
                intrinsics::write_bytes(pointer, 0, layout.size());
            }
            pointer
        }
    }

    /// The block with another size, possibly elsewhere.
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        unsafe {
            let wanted = Layout { size: new_size, align: layout.align };
            let pointer = self.alloc(wanted);
            if !pointer.is_null() {
                let kept = if layout.size < new_size { layout.size } else { new_size };
                intrinsics::copy_nonoverlapping(ptr as *const u8, pointer, kept);
                self.dealloc(ptr, layout);
            }
            pointer
        }
    }
}

/// The heap that the program was given.
#[derive(Clone, Copy, Default, Debug)]
pub struct System;

unsafe impl GlobalAlloc for System {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        unsafe { dealloc(ptr, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe { alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        unsafe { realloc(ptr, layout, new_size) }
    }
}

/// A new block on the heap, its bytes uninitialised; null when the heap is full.
pub unsafe fn alloc(layout: Layout) -> *mut u8 {
    unsafe { intrinsics::allocate(layout.size, layout.align) }
}

/// A new block on the heap, all bytes zero; null when the heap is full.
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {
    unsafe { intrinsics::allocate_zeroed(layout.size, layout.align) }
}

/// Gives a block back to the heap.
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {
    unsafe { intrinsics::free(ptr, layout.size, layout.align) }
}

/// Makes a block larger or smaller; its bytes may move to another address.
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
    unsafe { intrinsics::reallocate(ptr, layout.size, layout.align, new_size) }
}

/// Says that memory ran out, and ends the program.
pub fn handle_alloc_error(layout: Layout) -> ! {
    crate::io::_eprint(format_args!("memory allocation of {} bytes failed\n", layout.size));
    crate::process::abort()
}

/// A block for `layout`, or the end of the program; a block of no bytes is a dangling pointer.
pub(crate) fn allocate_or_abort(layout: Layout) -> *mut u8 {
    if layout.size == 0 {
        return layout.align as *mut u8;
    }
    let pointer = unsafe { intrinsics::allocate(layout.size, layout.align) };
    if pointer.is_null() {
        handle_alloc_error(layout);
    }
    pointer
}

/// Gives back what [`allocate_or_abort`] returned.
pub(crate) unsafe fn free_unless_empty(pointer: *mut u8, layout: Layout) {
    if layout.size != 0 {
        unsafe { intrinsics::free(pointer, layout.size, layout.align) }
    }
}
