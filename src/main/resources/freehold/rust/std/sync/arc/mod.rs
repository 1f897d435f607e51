//! `Arc<T>`: one value with many owners, in any thread.

mod traits;
mod weak;

use crate::alloc::{self, Layout};
use crate::intrinsics;
use crate::mem::{self, MaybeUninit};
use crate::ops::{CoerceUnsized, Deref};
use crate::pin::Pin;
use crate::prelude::v1::*;
use crate::ptr;
use crate::rc::counted::{Counted, CountedWeak};
use crate::sync::atomic::{AtomicUsize, Ordering};

pub use self::weak::Weak;

/// What the owners share: how many they are, how many only look on, and the value.
///
/// All owners together count as one of those who look on.
#[repr(C)]
#[shape(counted(strong, weak, value))]
pub(crate) struct ArcBox<T: ?Sized> {
    strong: AtomicUsize,
    weak: AtomicUsize,
    value: T,
}

/// One of the owners of a value on the heap, which may be in any threads. The last one drops it.
pub struct Arc<T: ?Sized> {
    ptr: Counted<ArcBox<T>>,
}

unsafe impl<T: ?Sized + Sync + Send> Send for Arc<T> {}
unsafe impl<T: ?Sized + Sync + Send> Sync for Arc<T> {}

impl<T> Arc<T> {
    /// Moves `value` into a block on the heap and becomes its first owner.
    pub fn new(value: T) -> Arc<T> {
        let block = Box::new(ArcBox { strong: AtomicUsize::new(1), weak: AtomicUsize::new(1), value });
        unsafe { Arc::from_block(Box::into_raw(block)) }
    }

    /// An owner of a value that may hold a [`Weak`] to itself.
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {
        let block = alloc::allocate_or_abort(Layout::new::<ArcBox<T>>()) as *mut ArcBox<T>;
        unsafe {
            intrinsics::write(&raw mut (*block).strong, AtomicUsize::new(0));
            intrinsics::write(&raw mut (*block).weak, AtomicUsize::new(1));
            let weak = Weak { ptr: CountedWeak::new(block as *const ArcBox<T>) };
            let value = data_fn(&weak);
            intrinsics::write(&raw mut (*block).value, value);
            (*block).strong.store(1, Ordering::Release);
            mem::forget(weak);
            Arc::from_block(block)
        }
    }

    /// An owner of a value that can never move again.
    pub fn pin(value: T) -> Pin<Arc<T>> {
        unsafe { Pin::new_unchecked(Arc::new(value)) }
    }

    /// An owner of a value whose bytes are not initialised yet.
    pub fn new_uninit() -> Arc<MaybeUninit<T>> {
        Arc::new(MaybeUninit::uninit())
    }

    /// Moves the value out if this is its only owner.
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {
        let owners = &this.block().strong;
        if owners.compare_exchange(1, 0, Ordering::Acquire, Ordering::Relaxed).is_err() {
            return Err(this);
        }
        let block = this.ptr.as_ptr();
        mem::forget(this);
        unsafe {
            let value = intrinsics::read(&raw const (*block).value);
            free_if_unseen(block);
            Ok(value)
        }
    }

    /// Moves the value out if this is its only owner; else there is one owner less.
    pub fn into_inner(this: Arc<T>) -> Option<T> {
        let block = this.ptr.as_ptr();
        mem::forget(this);
        unsafe {
            if !(*block).remove_owner() {
                return None;
            }
            let value = intrinsics::read(&raw const (*block).value);
            free_if_unseen(block);
            Some(value)
        }
    }

    /// The value if this is its only owner, else a clone of it.
    pub fn unwrap_or_clone(this: Arc<T>) -> T
    where
        T: Clone,
    {
        Arc::try_unwrap(this).unwrap_or_else(|shared| (*shared).clone())
    }
}

impl<T> Arc<T> {
    /// An owner of a value whose bytes are all zero.
    pub fn new_zeroed() -> Arc<MaybeUninit<T>> {
        Arc::new(MaybeUninit::zeroed())
    }
}

impl<T> Arc<[T]> {
    /// An owner of `len` elements that are not initialised yet.
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        Arc::from(Box::<[T]>::new_uninit_slice(len))
    }

    /// An owner of `len` elements whose bytes are all zero.
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        Arc::from(Box::<[T]>::new_zeroed_slice(len))
    }
}

impl<T> Arc<[MaybeUninit<T>]> {
    /// Says that all elements have been written by now.
    pub unsafe fn assume_init(self) -> Arc<[T]> {
        unsafe { Arc::from_raw(Arc::into_raw(self) as *const [T]) }
    }
}

impl<T> Arc<MaybeUninit<T>> {
    /// Says that the value has been written by now.
    pub unsafe fn assume_init(self) -> Arc<T> {
        let block = self.ptr.as_ptr() as *const ArcBox<T>;
        mem::forget(self);
        unsafe { Arc { ptr: Counted::new(block) } }
    }
}

impl<T: ?Sized> Arc<T> {
    unsafe fn from_block(block: *mut ArcBox<T>) -> Arc<T> {
        unsafe { Arc { ptr: Counted::new(block as *const ArcBox<T>) } }
    }

    fn block(&self) -> &ArcBox<T> {
        unsafe { &*self.ptr.as_ptr() }
    }

    /// How many owners there are.
    pub fn strong_count(this: &Arc<T>) -> usize {
        this.block().owners()
    }

    /// How many [`Weak`] there are.
    pub fn weak_count(this: &Arc<T>) -> usize {
        this.block().onlookers() - 1
    }

    /// A [`Weak`] to the same value.
    pub fn downgrade(this: &Arc<T>) -> Weak<T> {
        this.block().add_onlooker();
        unsafe { Weak { ptr: CountedWeak::new(this.ptr.as_ptr()) } }
    }

    /// The value, to change, if there is no other owner and no [`Weak`].
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {
        if Arc::strong_count(this) == 1 && Arc::weak_count(this) == 0 {
            unsafe { Some(&mut (*(this.ptr.as_ptr() as *mut ArcBox<T>)).value) }
        } else {
            None
        }
    }

    /// Whether both own the same value.
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {
        ptr::addr_eq(this.ptr.as_ptr(), other.ptr.as_ptr())
    }

    /// The address of the value.
    pub fn as_ptr(this: &Arc<T>) -> *const T {
        unsafe { &raw const (*this.ptr.as_ptr()).value }
    }

    /// Gives ownership away: the pointer's holder counts as owner.
    pub fn into_raw(this: Arc<T>) -> *const T {
        let value = Arc::as_ptr(&this);
        mem::forget(this);
        value
    }

    /// Takes back what [`Arc::into_raw`] gave away.
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T> {
        unsafe { Arc { ptr: Counted::new(block_of(ptr)) } }
    }

    /// Counts one owner more.
    pub unsafe fn increment_strong_count(ptr: *const T) {
        unsafe { (*block_of(ptr)).add_owner() }
    }

    /// Counts one owner less.
    pub unsafe fn decrement_strong_count(ptr: *const T) {
        unsafe { mem::drop(Arc::from_raw(ptr)) }
    }
}

impl<T: Clone> Arc<T> {
    /// The value, to change; a clone of it in a new block if somebody else owns it too.
    pub fn make_mut(this: &mut Arc<T>) -> &mut T {
        if Arc::strong_count(this) != 1 {
            let copy = Arc::new((**this).clone());
            *this = copy;
        } else if Arc::weak_count(this) != 0 {
            let block = this.ptr.as_ptr();
            unsafe {
                let moved = Arc::new(intrinsics::read(&raw const (*block).value));
                (*block).remove_owner();
                (*block).remove_onlooker();
                intrinsics::write(this, moved);
            }
        }
        unsafe { &mut (*(this.ptr.as_ptr() as *mut ArcBox<T>)).value }
    }
}

impl<T: ?Sized> ArcBox<T> {
    fn owners(&self) -> usize {
        self.strong.load(Ordering::Acquire)
    }

    fn add_owner(&self) {
        self.strong.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether that was the last one.
    fn remove_owner(&self) -> bool {
        self.strong.fetch_sub(1, Ordering::AcqRel) == 1
    }

    fn onlookers(&self) -> usize {
        self.weak.load(Ordering::Acquire)
    }

    fn add_onlooker(&self) {
        self.weak.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether that was the last one.
    fn remove_onlooker(&self) -> bool {
        self.weak.fetch_sub(1, Ordering::AcqRel) == 1
    }

    /// Counts one owner more unless there is none any more; whether there was one.
    fn add_owner_if_any(&self) -> bool {
        let mut owners = self.owners();
        while owners != 0 {
            let next = owners + 1;
            match self.strong.compare_exchange(owners, next, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => return true,
                Err(now) => owners = now,
            }
        }
        false
    }
}

/// Frees the block when the last owner goes and nobody looks on any more.
unsafe fn free_if_unseen<T: ?Sized>(block: *const ArcBox<T>) {
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
unsafe fn block_of<T: ?Sized>(value: *const T) -> *const ArcBox<T> {
    unsafe {
        let offset = offset_of_value(intrinsics::align_of_value(value));
        let address = intrinsics::offset(value as *const u8, -(offset as isize));
        with_address(value as *const ArcBox<T>, address)
    }
}

/// The pointer with another address and the same length or vtable.
unsafe fn with_address<T: ?Sized>(pointer: *const T, address: *const u8) -> *const T {
    let mut moved = pointer;
    unsafe { intrinsics::write(&raw mut moved as *mut *const u8, address) };
    moved
}

impl<T: ?Sized> Clone for Arc<T> {
    /// One owner more of the same value.
    fn clone(&self) -> Arc<T> {
        self.block().add_owner();
        Arc { ptr: self.ptr }
    }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.block().value
    }
}

impl<T: ?Sized> Drop for Arc<T> {
    /// One owner less. The last one drops the value.
    fn drop(&mut self) {
        let block = self.ptr.as_ptr();
        unsafe {
            if (*block).remove_owner() {
                intrinsics::drop_in_place(&raw mut (*(block as *mut ArcBox<T>)).value);
                free_if_unseen(block);
            }
        }
    }
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
impl<T: ?Sized> Unpin for Arc<T> {}
