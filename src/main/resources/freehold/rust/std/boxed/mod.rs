//! `Box<T>`: one value on the heap, with one owner.

mod convert;
mod error;
mod traits;

use crate::alloc::{self, Layout};
use crate::any::Any;
use crate::intrinsics;
use crate::mem::{self, MaybeUninit};
use crate::ops::{CoerceUnsized, Deref, DerefMut};
use crate::pin::Pin;
use crate::prelude::v1::*;
use crate::ptr::{NonNull, Unique};

/// Owns a value on the heap, and frees it when it goes out of scope.
///
/// A box is one pointer; for a slice, a `str` or a `dyn Trait` it is a pointer and one word more.
#[lang = "owned_box"]
pub struct Box<T: ?Sized>(Unique<T>);

/// What `vec![…]` and `Box::new` expand to.
pub fn box_new<T>(value: T) -> Box<T> {
    Box::new(value)
}

impl<T> Box<T> {
    /// Allocates memory on the heap and moves `x` into it.
    ///
    /// A value without any bytes needs no memory.
    pub fn new(x: T) -> Box<T> {
        let memory = alloc::allocate_or_abort(Layout::new::<T>()) as *mut T;
        unsafe {
            intrinsics::write(memory, x);
            Box(Unique::new_unchecked(memory))
        }
    }

    /// A box that can never move again.
    pub fn pin(x: T) -> Pin<Box<T>> {
        Box::into_pin(Box::new(x))
    }

    /// A box whose bytes are not initialised yet.
    pub fn new_uninit() -> Box<MaybeUninit<T>> {
        let memory = alloc::allocate_or_abort(Layout::new::<T>()) as *mut MaybeUninit<T>;
        unsafe { Box::from_raw(memory) }
    }

    /// A box whose bytes are all zero.
    pub fn new_zeroed() -> Box<MaybeUninit<T>> {
        let memory = alloc::allocate_or_abort(Layout::new::<T>());
        unsafe {
            intrinsics::write_bytes(memory, 0, intrinsics::size_of::<T>());
            Box::from_raw(memory as *mut MaybeUninit<T>)
        }
    }

    /// Moves the value out and frees its memory.
    pub fn into_inner(boxed: Box<T>) -> T {
        *boxed
    }

    /// The box of a slice with this value as its only element.
    pub fn into_boxed_slice(boxed: Box<T>) -> Box<[T]> {
        let pointer = Box::into_raw(boxed);
        unsafe { Box::from_raw(crate::ptr::slice_from_raw_parts_mut(pointer, 1)) }
    }
}

impl<T> Box<[T]> {
    /// A box of `len` elements that are not initialised yet.
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        let mut elements: Vec<MaybeUninit<T>> = Vec::with_capacity(len);
        unsafe { elements.set_len(len) };
        elements.into_boxed_slice()
    }
}

impl<T> Box<[T]> {
    /// A box of `len` elements whose bytes are all zero.
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        let mut elements = Box::<[T]>::new_uninit_slice(len);
        unsafe { intrinsics::write_bytes(elements.as_mut_ptr(), 0, len) };
        elements
    }
}

impl<T> Box<MaybeUninit<T>> {
    /// Says that the value has been written by now.
    pub unsafe fn assume_init(self) -> Box<T> {
        unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }
    }

    /// Moves `value` into the memory.
    pub fn write(mut boxed: Box<MaybeUninit<T>>, value: T) -> Box<T> {
        unsafe {
            (*boxed).write(value);
            boxed.assume_init()
        }
    }
}

impl<T> Box<[MaybeUninit<T>]> {
    /// Says that all elements have been written by now.
    pub unsafe fn assume_init(self) -> Box<[T]> {
        unsafe { Box::from_raw(Box::into_raw(self) as *mut [T]) }
    }
}

impl<T: ?Sized> Box<T> {
    /// Takes ownership of memory that [`Box::into_raw`] gave away.
    pub unsafe fn from_raw(raw: *mut T) -> Box<T> {
        unsafe { Box(Unique::new_unchecked(raw)) }
    }

    /// Like [`Box::from_raw`].
    pub unsafe fn from_non_null(pointer: NonNull<T>) -> Box<T> {
        unsafe { Box::from_raw(pointer.as_ptr()) }
    }

    /// Gives ownership away: the pointer's holder has to free the memory.
    pub fn into_raw(b: Box<T>) -> *mut T {
        let pointer = b.0.as_ptr();
        mem::forget(b);
        pointer
    }

    /// Like [`Box::into_raw`].
    pub fn into_non_null(b: Box<T>) -> NonNull<T> {
        unsafe { NonNull::new_unchecked(Box::into_raw(b)) }
    }

    /// The address of the value.
    pub fn as_ptr(b: &Box<T>) -> *const T {
        b.0.as_ptr() as *const T
    }

    /// The address of the value, to write through.
    pub fn as_mut_ptr(b: &mut Box<T>) -> *mut T {
        b.0.as_ptr()
    }

    /// Never frees the value, and lends it for as long as its type allows.
    pub fn leak<'a>(b: Box<T>) -> &'a mut T
    where
        T: 'a,
    {
        unsafe { &mut *Box::into_raw(b) }
    }

    /// The same box, promising that the value will not move.
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> {
        unsafe { Pin::new_unchecked(boxed) }
    }
}

impl<T: ?Sized> Drop for Box<T> {
    /// Frees the memory. The value in it has been dropped already.
    fn drop(&mut self) {
        let pointer = self.0.as_ptr();
        unsafe {
            let size = intrinsics::size_of_value(pointer as *const T);
            let align = intrinsics::align_of_value(pointer as *const T);
            if size != 0 {
                intrinsics::free(pointer as *mut u8, size, align);
            }
        }
    }
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { &*self.0.as_ptr() }
    }
}

impl<T: ?Sized> DerefMut for Box<T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.0.as_ptr() }
    }
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}

impl Box<dyn Any> {
    /// The box of a `T`, if that is what is in it; else the box as it was.
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>> {
        if (*self).is::<T>() {
            unsafe { Ok(Box::from_raw(Box::into_raw(self) as *mut T)) }
        } else {
            Err(self)
        }
    }
}

impl Box<dyn Any + Send> {
    /// The box of a `T`, if that is what is in it; else the box as it was.
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>> {
        if (*self).is::<T>() {
            unsafe { Ok(Box::from_raw(Box::into_raw(self) as *mut T)) }
        } else {
            Err(self)
        }
    }
}

impl Box<dyn Any + Send + Sync> {
    /// The box of a `T`, if that is what is in it; else the box as it was.
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send + Sync>> {
        if (*self).is::<T>() {
            unsafe { Ok(Box::from_raw(Box::into_raw(self) as *mut T)) }
        } else {
            Err(self)
        }
    }
}

/// Frees the memory of a closure that has been moved out of its box.
struct EmptyBox {
    memory: *mut u8,
    layout: Layout,
}

impl Drop for EmptyBox {
    fn drop(&mut self) {
        unsafe { alloc::free_unless_empty(self.memory, self.layout) }
    }
}

impl<Args: crate::marker::Tuple, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> {
    type Output = F::Output;

    fn call_once(self, args: Args) -> F::Output {
        let layout = Layout::for_value::<F>(&*self);
        let closure = Box::into_raw(self);
        let _empty = EmptyBox { memory: closure as *mut u8, layout };
        unsafe { intrinsics::call_once_unsized(closure, args) }
    }
}

impl<Args: crate::marker::Tuple, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> {
    fn call_mut(&mut self, args: Args) -> F::Output {
        (**self).call_mut(args)
    }
}

impl<Args: crate::marker::Tuple, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> {
    fn call(&self, args: Args) -> F::Output {
        (**self).call(args)
    }
}
