//! Looking on without owning.

use super::{RcBox, Rc, free_if_unseen};
use crate::fmt;
use crate::intrinsics;
use crate::mem;
use crate::ops::CoerceUnsized;
use crate::prelude::v1::*;
use crate::ptr;
use crate::rc::counted::{Counted, CountedWeak};

/// Knows where a shared value is and does not keep it alive.
pub struct Weak<T: ?Sized> {
    pub(super) ptr: CountedWeak<RcBox<T>>,
}

impl<T: ?Sized> !Send for Weak<T> {}
impl<T: ?Sized> !Sync for Weak<T> {}

/// The address of no block.
const NOWHERE: usize = usize::MAX;

impl<T> Weak<T> {
    /// A `Weak` to nothing.
    pub const fn new() -> Weak<T> {
        unsafe { Weak { ptr: CountedWeak::new(ptr::without_provenance(NOWHERE)) } }
    }
}

impl<T: ?Sized> Weak<T> {
    /// The block, if there is one.
    fn block(&self) -> Option<&RcBox<T>> {
        let block = self.ptr.as_ptr();
        if block as *const u8 as usize == NOWHERE { None } else { unsafe { Some(&*block) } }
    }

    /// Becomes an owner, if the value still lives.
    pub fn upgrade(&self) -> Option<Rc<T>> {
        let block = self.block()?;
        if block.owners() == 0 {
            return None;
        }
        block.add_owner();
        unsafe { Some(Rc { ptr: Counted::new(self.ptr.as_ptr()) }) }
    }

    /// How many owners there are.
    pub fn strong_count(&self) -> usize {
        match self.block() {
            Some(block) => block.owners(),
            None => 0,
        }
    }

    /// How many [`Weak`] there are, if the value still lives.
    pub fn weak_count(&self) -> usize {
        match self.block() {
            Some(block) if block.owners() > 0 => block.onlookers() - 1,
            _ => 0,
        }
    }

    /// Whether both look at the same value.
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool {
        ptr::addr_eq(self.ptr.as_ptr(), other.ptr.as_ptr())
    }

    /// The address of the value, which may be gone.
    pub fn as_ptr(&self) -> *const T {
        let block = self.ptr.as_ptr();
        if block as *const u8 as usize == NOWHERE {
            block as *const T
        } else {
            unsafe { &raw const (*block).value }
        }
    }

    /// Gives the `Weak` away as a pointer.
    pub fn into_raw(self) -> *const T {
        let value = self.as_ptr();
        mem::forget(self);
        value
    }

    /// Takes back what [`Weak::into_raw`] gave away.
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T> {
        if ptr as *const u8 as usize == NOWHERE {
            return unsafe { Weak { ptr: CountedWeak::new(ptr as *const RcBox<T>) } };
        }
        unsafe { Weak { ptr: CountedWeak::new(super::block_of(ptr)) } }
    }
}

impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Weak<T> {
        if let Some(block) = self.block() {
            block.add_onlooker();
        }
        Weak { ptr: self.ptr }
    }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        Weak::new()
    }
}

impl<T: ?Sized> Drop for Weak<T> {
    /// One less that looks on. The last one frees the block.
    fn drop(&mut self) {
        if self.block().is_some() {
            unsafe { free_if_unseen(self.ptr.as_ptr()) }
        }
    }
}

impl<T: ?Sized> fmt::Debug for Weak<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(Weak)")
    }
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
