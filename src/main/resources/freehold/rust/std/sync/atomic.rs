//! Values that threads change without getting into each other's way.

use crate::cell::UnsafeCell;
use crate::fmt;
use crate::intrinsics;
use crate::prelude::v1::*;

/// How far other accesses may be moved past this one. Here none is: all take place one by one.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
#[non_exhaustive]
pub enum Ordering {
    /// Nothing is promised.
    Relaxed,
    /// What is before a write stays before it.
    Release,
    /// What is after a read stays after it.
    Acquire,
    /// Both.
    AcqRel,
    /// All see the same order.
    SeqCst,
}

const ADD: u32 = 0;
const SUB: u32 = 1;
const AND: u32 = 2;
const OR: u32 = 3;
const XOR: u32 = 4;
const NAND: u32 = 5;
const MAX: u32 = 6;
const MIN: u32 = 7;

#[track_caller]
fn check_load(order: Ordering) {
    match order {
        Ordering::Release => panic!("there is no such thing as a release load"),
        Ordering::AcqRel => panic!("there is no such thing as an acquire-release load"),
        _ => {}
    }
}

#[track_caller]
fn check_store(order: Ordering) {
    match order {
        Ordering::Acquire => panic!("there is no such thing as an acquire store"),
        Ordering::AcqRel => panic!("there is no such thing as an acquire-release store"),
        _ => {}
    }
}

/// What all atomic types have.
macro_rules! atomic {
    ([$($parameter:ident)?] $name:ty, $make:ident, $type:ty) => {
        impl $(<$parameter>)? $name {
            /// With this value.
            pub const fn new(v: $type) -> Self {
                $make { value: UnsafeCell::new(v) }
            }

            /// The value at an address.
            pub const unsafe fn from_ptr<'a>(ptr: *mut $type) -> &'a Self {
                unsafe { &*(ptr as *const Self) }
            }

            /// The value, which nobody else can see now, to change.
            pub fn get_mut(&mut self) -> &mut $type {
                self.value.get_mut()
            }

            /// The value.
            pub const fn into_inner(self) -> $type {
                self.value.into_inner()
            }

            /// The address of the value.
            pub const fn as_ptr(&self) -> *mut $type {
                self.value.get()
            }

            /// The value now.
            #[track_caller]
            pub fn load(&self, order: Ordering) -> $type {
                check_load(order);
                unsafe { intrinsics::atomic_load(self.value.get() as *const $type) }
            }

            /// Sets the value.
            #[track_caller]
            pub fn store(&self, val: $type, order: Ordering) {
                check_store(order);
                unsafe { intrinsics::atomic_store(self.value.get(), val) }
            }

            /// Sets the value; the one before.
            pub fn swap(&self, val: $type, order: Ordering) -> $type {
                let _ = order;
                unsafe { intrinsics::atomic_exchange(self.value.get(), val) }
            }

            /// Sets the value if it is `current`; the one before, as an error if it was not.
            pub fn compare_exchange(
                &self,
                current: $type,
                new: $type,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$type, $type> {
                let _ = (success, failure);
                let (before, exchanged) = unsafe {
                    intrinsics::atomic_compare_exchange(self.value.get(), current, new)
                };
                if exchanged { Ok(before) } else { Err(before) }
            }

            /// Like `compare_exchange`; it may fail for no reason, but here it never does.
            pub fn compare_exchange_weak(
                &self,
                current: $type,
                new: $type,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$type, $type> {
                self.compare_exchange(current, new, success, failure)
            }

            /// Sets the value if it is `current`; the one before.
            pub fn compare_and_swap(&self, current: $type, new: $type, order: Ordering) -> $type {
                match self.compare_exchange(current, new, order, order) {
                    Ok(before) => before,
                    Err(before) => before,
                }
            }

            /// Sets the value to what `f` makes of it; the one before, as an error if `f` makes
            /// nothing.
            pub fn fetch_update<F: FnMut($type) -> Option<$type>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                mut f: F,
            ) -> Result<$type, $type> {
                let mut before = self.load(fetch_order);
                while let Some(next) = f(before) {
                    match self.compare_exchange_weak(before, next, set_order, fetch_order) {
                        Ok(found) => return Ok(found),
                        Err(found) => before = found,
                    }
                }
                Err(before)
            }

            /// Sets the value to what `f` makes of it; the one before, as an error if `f` makes
            /// nothing.
            pub fn try_update<F: FnMut($type) -> Option<$type>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<$type, $type> {
                self.fetch_update(set_order, fetch_order, f)
            }

            /// Sets the value to what `f` makes of it; the one before.
            pub fn update<F: FnMut($type) -> $type>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                mut f: F,
            ) -> $type {
                let mut before = self.load(fetch_order);
                loop {
                    match self.compare_exchange_weak(before, f(before), set_order, fetch_order) {
                        Ok(found) => return found,
                        Err(found) => before = found,
                    }
                }
            }
        }

        unsafe impl $(<$parameter>)? Send for $name {}
        unsafe impl $(<$parameter>)? Sync for $name {}

        impl $(<$parameter>)? From<$type> for $name {
            fn from(v: $type) -> Self {
                Self::new(v)
            }
        }

        impl $(<$parameter>)? fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
            }
        }
    };
}

macro_rules! fetch_methods {
    ($type:ty, $($method:ident $operation:ident $doc:literal;)*) => {$(
        #[doc = $doc]
        pub fn $method(&self, val: $type, order: Ordering) -> $type {
            let _ = order;
            unsafe { intrinsics::atomic_update($operation, self.value.get(), val) }
        }
    )*};
}

macro_rules! atomic_integers {
    ($($name:ident $type:ident $align:literal $doc:literal;)*) => {$(
        #[doc = $doc]
        #[repr(C, align($align))]
        pub struct $name {
            value: UnsafeCell<$type>,
        }

        atomic!([] $name, $name, $type);

        impl $name {
            fetch_methods! {
                $type,
                fetch_add ADD "Adds, and wraps around; the value before.";
                fetch_sub SUB "Subtracts, and wraps around; the value before.";
                fetch_and AND "Bitwise and; the value before.";
                fetch_or OR "Bitwise or; the value before.";
                fetch_xor XOR "Bitwise exclusive or; the value before.";
                fetch_nand NAND "Bitwise not and; the value before.";
                fetch_max MAX "The greater one; the value before.";
                fetch_min MIN "The lesser one; the value before.";
            }
        }

        impl Default for $name {
            fn default() -> $name {
                $name::new(0)
            }
        }
    )*};
}

atomic_integers! {
    AtomicI8 i8 1 "An `i8` that threads share.";
    AtomicU8 u8 1 "A `u8` that threads share.";
    AtomicI16 i16 2 "An `i16` that threads share.";
    AtomicU16 u16 2 "A `u16` that threads share.";
    AtomicI32 i32 4 "An `i32` that threads share.";
    AtomicU32 u32 4 "A `u32` that threads share.";
    AtomicI64 i64 8 "An `i64` that threads share.";
    AtomicU64 u64 8 "A `u64` that threads share.";
    AtomicIsize isize 8 "An `isize` that threads share.";
    AtomicUsize usize 8 "A `usize` that threads share.";
}

/// A `bool` that threads share.
#[repr(C, align(1))]
pub struct AtomicBool {
    value: UnsafeCell<bool>,
}

atomic!([] AtomicBool, AtomicBool, bool);

impl AtomicBool {
    /// And; the value before.
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {
        self.update(order, Ordering::Relaxed, |before| before & val)
    }

    /// Or; the value before.
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {
        self.update(order, Ordering::Relaxed, |before| before | val)
    }

    /// Exclusive or; the value before.
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {
        self.update(order, Ordering::Relaxed, |before| before ^ val)
    }

    /// Not and; the value before.
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {
        self.update(order, Ordering::Relaxed, |before| !(before & val))
    }

    /// Not; the value before.
    pub fn fetch_not(&self, order: Ordering) -> bool {
        self.fetch_xor(true, order)
    }
}

impl Default for AtomicBool {
    fn default() -> AtomicBool {
        AtomicBool::new(false)
    }
}

/// A raw pointer that threads share.
#[repr(C, align(8))]
pub struct AtomicPtr<T> {
    value: UnsafeCell<*mut T>,
}

atomic!([T] AtomicPtr<T>, AtomicPtr, *mut T);

impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T> {
        AtomicPtr::new(crate::ptr::null_mut())
    }
}

impl<T> fmt::Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.load(Ordering::Relaxed), f)
    }
}

/// Keeps accesses before and after it apart. Here they always are.
pub fn fence(order: Ordering) {
    let _ = order;
}

/// Keeps accesses before and after it apart. Here they always are.
pub fn compiler_fence(order: Ordering) {
    let _ = order;
}

/// Says that this thread waits in a loop.
pub fn spin_loop_hint() {
    intrinsics::thread_yield()
}
