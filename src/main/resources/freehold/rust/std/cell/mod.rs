//! Values that can be changed through a shared reference.

mod lazy;
mod once;
mod ref_cell;
mod unsafe_cell;

pub use self::lazy::LazyCell;
pub use self::once::OnceCell;
pub use self::ref_cell::{BorrowError, BorrowMutError, Ref, RefCell, RefMut};
pub use self::unsafe_cell::UnsafeCell;

use crate::cmp::Ordering;
use crate::fmt;
use crate::mem;
use crate::prelude::v1::*;

/// A place whose value can be put in and taken out through a shared reference.
#[repr(transparent)]
pub struct Cell<T: ?Sized> {
    value: UnsafeCell<T>,
}

impl<T: ?Sized> !Sync for Cell<T> {}

impl<T> Cell<T> {
    /// A place with this value.
    pub const fn new(value: T) -> Cell<T> {
        Cell { value: UnsafeCell::new(value) }
    }

    /// Puts a value in, and drops the old one.
    pub fn set(&self, val: T) {
        self.replace(val);
    }

    /// Exchanges the values of two cells.
    pub fn swap(&self, other: &Cell<T>) {
        if !crate::ptr::eq(self, other) {
            unsafe { mem::swap(&mut *self.as_ptr(), &mut *other.as_ptr()) }
        }
    }

    /// Puts a value in, and gives the old one.
    pub const fn replace(&self, val: T) -> T {
        unsafe { mem::replace(&mut *self.value.get(), val) }
    }

    /// The value; the cell is gone.
    pub const fn into_inner(self) -> T {
        self.value.into_inner()
    }

    /// Takes the value out, and leaves the default one.
    pub fn take(&self) -> T
    where
        T: Default,
    {
        self.replace(T::default())
    }
}

impl<T: Copy> Cell<T> {
    /// A copy of the value.
    pub const fn get(&self) -> T {
        unsafe { *self.value.get() }
    }

    /// Puts in what `f` makes of the value.
    pub fn update(&self, f: impl FnOnce(T) -> T) {
        self.set(f(self.get()));
    }
}

impl<T: ?Sized> Cell<T> {
    /// A pointer to the value.
    pub const fn as_ptr(&self) -> *mut T {
        self.value.get()
    }

    /// The value of a cell that nobody else has.
    pub const fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }

    /// A value that nobody else has, as a cell.
    pub const fn from_mut(t: &mut T) -> &Cell<T> {
        unsafe { &*(t as *mut T as *const Cell<T>) }
    }
}

impl<T> Cell<[T]> {
    /// A cell of a slice as a slice of cells.
    pub const fn as_slice_of_cells(&self) -> &[Cell<T>] {
        unsafe { &*(self as *const Cell<[T]> as *const [Cell<T>]) }
    }
}

impl<T, const N: usize> Cell<[T; N]> {
    /// A cell of an array as an array of cells.
    pub const fn as_array_of_cells(&self) -> &[Cell<T>; N] {
        unsafe { &*(self as *const Cell<[T; N]> as *const [Cell<T>; N]) }
    }
}

impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Cell<T> {
        Cell::new(self.get())
    }
}

impl<T: Default> Default for Cell<T> {
    fn default() -> Cell<T> {
        Cell::new(T::default())
    }
}

impl<T: PartialEq + Copy> PartialEq for Cell<T> {
    fn eq(&self, other: &Cell<T>) -> bool {
        self.get() == other.get()
    }
}

impl<T: Eq + Copy> Eq for Cell<T> {}

impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {
    fn partial_cmp(&self, other: &Cell<T>) -> Option<Ordering> {
        self.get().partial_cmp(&other.get())
    }
}

impl<T: Ord + Copy> Ord for Cell<T> {
    fn cmp(&self, other: &Cell<T>) -> Ordering {
        self.get().cmp(&other.get())
    }
}

impl<T> From<T> for Cell<T> {
    fn from(t: T) -> Cell<T> {
        Cell::new(t)
    }
}

impl<T: Copy + fmt::Debug> fmt::Debug for Cell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cell").field("value", &self.get()).finish()
    }
}
