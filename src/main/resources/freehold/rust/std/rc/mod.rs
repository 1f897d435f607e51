//! `Rc<T>`: one value with many owners, in one thread.

pub(crate) mod counted;
mod traits;
mod weak;

use crate::alloc::{self, Layout};
use crate::cell::Cell;
use crate::intrinsics;
use crate::mem::{self, MaybeUninit};
use crate::ops::{CoerceUnsized, Deref};
use crate::pin::Pin;
use crate::prelude::v1::*;
use crate::ptr;

use self::counted::{Counted, CountedWeak};

pub use self::weak::Weak;

/// What the owners share: how many they are, how many only look on, and the value.
///
/// All owners together count as one of those who look on.
#[repr(C)]
#[shape(counted(strong, weak, value))]
pub(crate) struct RcBox<T: ?Sized> {
    strong: Cell<usize>,
    weak: Cell<usize>,
    value: T,
}

/// One of the owners of a value on the heap. The last one drops it.
pub struct Rc<T: ?Sized> {
    ptr: Counted<RcBox<T>>,
}

impl<T: ?Sized> !Send for Rc<T> {}
impl<T: ?Sized> !Sync for Rc<T> {}

impl<T> Rc<T> {
    /// Moves `value` into a block on the heap and becomes its first owner.
    pub fn new(value: T) -> Rc<T> {
        let block = Box::new(RcBox { strong: Cell::new(1), weak: Cell::new(1), value });
        unsafe { Rc::from_block(Box::into_raw(block)) }
    }

    /// An owner of a value that may hold a [`Weak`] to itself.
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {
        let block = alloc::allocate_or_abort(Layout::new::<RcBox<T>>()) as *mut RcBox<T>;
        unsafe {
            intrinsics::write(&raw mut (*block).strong, Cell::new(0));
            intrinsics::write(&raw mut (*block).weak, Cell::new(1));
            let weak = Weak { ptr: CountedWeak::new(block as *const RcBox<T>) };
            let value = data_fn(&weak);
            intrinsics::write(&raw mut (*block).value, value);
            (*block).strong.set(1);
            mem::forget(weak);
            Rc::from_block(block)
        }
    }

    /// An owner of a value that can never move again.
    pub fn pin(value: T) -> Pin<Rc<T>> {
        unsafe { Pin::new_unchecked(Rc::new(value)) }
    }

    /// An owner of a value whose bytes are not initialised yet.
    pub fn new_uninit() -> Rc<MaybeUninit<T>> {
        Rc::new(MaybeUninit::uninit())
    }

    /// Moves the value out if this is its only owner.
    pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {
        if Rc::strong_count(&this) != 1 {
            return Err(this);
        }
        let block = this.ptr.as_ptr();
        mem::forget(this);
        unsafe {
            let value = intrinsics::read(&raw const (*block).value);
            (*block).remove_owner();
            free_if_unseen(block);
            Ok(value)
        }
    }

    /// Moves the value out if this is its only owner; else there is one owner less.
    pub fn into_inner(this: Rc<T>) -> Option<T> {
        Rc::try_unwrap(this).ok()
    }

    /// The value if this is its only owner, else a clone of it.
    pub fn unwrap_or_clone(this: Rc<T>) -> T
    where
        T: Clone,
    {
        Rc::try_unwrap(this).unwrap_or_else(|shared| (*shared).clone())
    }
}

impl<T> Rc<T> {
    /// An owner of a value whose bytes are all zero.
    pub fn new_zeroed() -> Rc<MaybeUninit<T>> {
        Rc::new(MaybeUninit::zeroed())
    }
}

impl<T> Rc<[T]> {
    /// An owner of `len` elements that are not initialised yet.
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> {
        Rc::from(Box::<[T]>::new_uninit_slice(len))
    }

    /// An owner of `len` elements whose bytes are all zero.
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> {
        Rc::from(Box::<[T]>::new_zeroed_slice(len))
    }
}

impl<T> Rc<[MaybeUninit<T>]> {
    /// Says that all elements have been written by now.
    pub unsafe fn assume_init(self) -> Rc<[T]> {
        unsafe { Rc::from_raw(Rc::into_raw(self) as *const [T]) }
    }
}

impl<T> Rc<MaybeUninit<T>> {
    /// Says that the value has been written by now.
    pub unsafe fn assume_init(self) -> Rc<T> {
        let block = self.ptr.as_ptr() as *const RcBox<T>;
        mem::forget(self);
        unsafe { Rc { ptr: Counted::new(block) } }
    }
}

impl<T: ?Sized> Rc<T> {
    unsafe fn from_block(block: *mut RcBox<T>) -> Rc<T> {
        unsafe { Rc { ptr: Counted::new(block as *const RcBox<T>) } }
    }

    fn block(&self) -> &RcBox<T> {
        unsafe { &*self.ptr.as_ptr() }
    }

    /// How many owners there are.
    pub fn strong_count(this: &Rc<T>) -> usize {
        this.block().owners()
    }

    /// How many [`Weak`] there are.
    pub fn weak_count(this: &Rc<T>) -> usize {
        this.block().onlookers() - 1
    }

    /// A [`Weak`] to the same value.
    pub fn downgrade(this: &Rc<T>) -> Weak<T> {
        this.block().add_onlooker();
        unsafe { Weak { ptr: CountedWeak::new(this.ptr.as_ptr()) } }
    }

    /// The value, to change, if there is no other owner and no [`Weak`].
    pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {
        if Rc::strong_count(this) == 1 && Rc::weak_count(this) == 0 {
            unsafe { Some(&mut (*(this.ptr.as_ptr() as *mut RcBox<T>)).value) }
        } else {
            None
        }
    }

    /// Whether both own the same value.
    pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {
        ptr::addr_eq(this.ptr.as_ptr(), other.ptr.as_ptr())
    }

    /// The address of the value.
    pub fn as_ptr(this: &Rc<T>) -> *const T {
        unsafe { &raw const (*this.ptr.as_ptr()).value }
    }

    /// Gives ownership away: the pointer's holder counts as owner.
    pub fn into_raw(this: Rc<T>) -> *const T {
        let value = Rc::as_ptr(&this);
        mem::forget(this);
        value
    }

    /// Takes back what [`Rc::into_raw`] gave away.
    pub unsafe fn from_raw(ptr: *const T) -> Rc<T> {
        unsafe { Rc { ptr: Counted::new(block_of(ptr)) } }
    }

    /// Counts one owner more.
    pub unsafe fn increment_strong_count(ptr: *const T) {
        unsafe { (*block_of(ptr)).add_owner() }
    }

    /// Counts one owner less.
    pub unsafe fn decrement_strong_count(ptr: *const T) {
        unsafe { mem::drop(Rc::from_raw(ptr)) }
    }
}

impl<T: Clone> Rc<T> {
    /// The value, to change; a clone of it in a new block if somebody else owns it too.
    pub fn make_mut(this: &mut Rc<T>) -> &mut T {
        if Rc::strong_count(this) != 1 {
            let copy = Rc::new((**this).clone());
            *this = copy;
        } else if Rc::weak_count(this) != 0 {
            let block = this.ptr.as_ptr();
            unsafe {
                let moved = Rc::new(intrinsics::read(&raw const (*block).value));
                (*block).remove_owner();
                (*block).remove_onlooker();
                intrinsics::write(this, moved);
            }
        }
        unsafe { &mut (*(this.ptr.as_ptr() as *mut RcBox<T>)).value }
    }
}

impl<T: ?Sized> RcBox<T> {
    fn owners(&self) -> usize {
        self.strong.get()
    }

    fn add_owner(&self) {
        self.strong.set(self.strong.get() + 1);
    }

    /// Whether that was the last one.
    fn remove_owner(&self) -> bool {
        let owners = self.strong.get() - 1;
        self.strong.set(owners);
        owners == 0
    }

    fn onlookers(&self) -> usize {
        self.weak.get()
    }

    fn add_onlooker(&self) {
        self.weak.set(self.weak.get() + 1);
    }

    /// Whether that was the last one.
    fn remove_onlooker(&self) -> bool {
        let onlookers = self.weak.get() - 1;
        self.weak.set(onlookers);
        onlookers == 0
    }
}

/// Frees the block when the last owner goes and nobody looks on any more.
unsafe fn free_if_unseen<T: ?Sized>(block: *const RcBox<T>) {
    unsafe {
        if (*block).remove_onlooker() {
            let size = intrinsics::size_of_value(block);
            let align = intrinsics::align_of_value(block);
            intrinsics::free(block as *mut u8, size, align);
        }
    }
}

/// Where the value begins in a block: behind the two counts.
const fn offset_of_value(align: usize) -> usize {
    let counts = 2 * intrinsics::size_of::<usize>();
    (counts + align - 1) / align * align
}

/// The block around a value.
unsafe fn block_of<T: ?Sized>(value: *const T) -> *const RcBox<T> {
    unsafe {
        let offset = offset_of_value(intrinsics::align_of_value(value));
        let address = intrinsics::offset(value as *const u8, -(offset as isize));
        with_address(value as *const RcBox<T>, address)
    }
}

/// The pointer with another address and the same length or vtable.
unsafe fn with_address<T: ?Sized>(pointer: *const T, address: *const u8) -> *const T {
    let mut moved = pointer;
    unsafe { intrinsics::write(&raw mut moved as *mut *const u8, address) };
    moved
}

impl<T: ?Sized> Clone for Rc<T> {
    /// One owner more of the same value.
    fn clone(&self) -> Rc<T> {
        self.block().add_owner();
        Rc { ptr: self.ptr }
    }
}

impl<T: ?Sized> Deref for Rc<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.block().value
    }
}

impl<T: ?Sized> Drop for Rc<T> {
    /// One owner less. The last one drops the value.
    fn drop(&mut self) {
        let block = self.ptr.as_ptr();
        unsafe {
            if (*block).remove_owner() {
                intrinsics::drop_in_place(&raw mut (*(block as *mut RcBox<T>)).value);
                free_if_unseen(block);
            }
        }
    }
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Rc<U>> for Rc<T> {}
impl<T: ?Sized> Unpin for Rc<T> {}
