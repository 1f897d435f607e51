//! What the machine does and a library cannot write. Nothing else in this crate is native.
//!
//! Signatures and meanings stand in `freehold.mir.Intrinsic`.

use crate::marker::Tuple;
use crate::ops::FnOnce;
use crate::prelude::v1::*;

// Memory.

/// Asks the heap for `size` bytes; null when it is full.
#[intrinsic]
pub unsafe fn allocate(size: usize, align: usize) -> *mut u8;
/// Asks the heap for `size` bytes that are all zero; null when it is full.
#[intrinsic]
pub unsafe fn allocate_zeroed(size: usize, align: usize) -> *mut u8;
/// Moves a block to one of `new_size` bytes; null when the heap is full.
#[intrinsic]
pub unsafe fn reallocate(ptr: *mut u8, old_size: usize, align: usize, new_size: usize) -> *mut u8;
/// Gives a block back to the heap.
#[intrinsic]
pub unsafe fn free(ptr: *mut u8, size: usize, align: usize);
/// How many bytes a `T` takes.
#[intrinsic]
pub const fn size_of<T>() -> usize;
/// What the address of a `T` is a multiple of.
#[intrinsic]
pub const fn align_of<T>() -> usize;
/// How many bytes this value takes.
#[intrinsic]
pub const unsafe fn size_of_value<T: ?Sized>(value: *const T) -> usize;
/// What the address of this value is a multiple of.
#[intrinsic]
pub const unsafe fn align_of_value<T: ?Sized>(value: *const T) -> usize;
/// Whether dropping a `T` does anything.
#[intrinsic]
pub const fn needs_drop<T: ?Sized>() -> bool;
/// Runs the destructor of the value, in its place.
#[intrinsic]
pub unsafe fn drop_in_place<T: ?Sized>(value: *mut T);
/// Copies the bytes of a `T` out of memory, aligned or not.
#[intrinsic]
pub const unsafe fn read<T>(source: *const T) -> T;
/// Writes a `T` without dropping what was there, aligned or not.
#[intrinsic]
pub const unsafe fn write<T>(target: *mut T, value: T);
/// Copies `count` values; the two regions may overlap.
#[intrinsic]
pub const unsafe fn copy<T>(source: *const T, target: *mut T, count: usize);
/// Copies `count` values between regions that do not overlap.
#[intrinsic]
pub const unsafe fn copy_nonoverlapping<T>(source: *const T, target: *mut T, count: usize);
/// Fills the bytes of `count` values.
#[intrinsic]
pub const unsafe fn write_bytes<T>(target: *mut T, byte: u8, count: usize);
/// Compares bytes in order; negative, zero or positive.
#[intrinsic]
pub const unsafe fn compare_bytes(left: *const u8, right: *const u8, count: usize) -> i32;
/// The pointer `count` values further; it must stay in its allocation.
#[intrinsic]
pub const unsafe fn offset<T>(pointer: *const T, count: isize) -> *const T;
/// The pointer `count` values further, wherever that is.
#[intrinsic]
pub const fn wrapping_offset<T>(pointer: *const T, count: isize) -> *const T;
/// How many values from `right` to `left`.
#[intrinsic]
pub const unsafe fn pointer_distance<T>(left: *const T, right: *const T) -> isize;
/// A pointer to a slice or `str` from its address and length.
#[intrinsic]
pub const fn pointer_from_parts<T, P: ?Sized>(address: *const T, length: usize) -> *const P;
/// The length of a slice, the address of a vtable, or 0.
#[intrinsic]
pub const fn pointer_metadata<T: ?Sized>(pointer: *const T) -> usize;
/// The same bytes as another type.
#[intrinsic]
pub const unsafe fn transmute<A, B>(value: A) -> B;
/// Ends a value without running its destructor.
#[intrinsic]
pub const fn forget<T>(value: T);
/// Which variant an enum's value is.
#[intrinsic]
pub const fn discriminant_value<T>(value: &T) -> i128;
/// The value itself.
#[intrinsic]
pub fn black_box<T>(value: T) -> T;
/// A value whose bytes are all uninitialised.
#[intrinsic]
pub const unsafe fn uninitialized<T>() -> T;

// Types.

/// The name of a type, as a person would write it.
#[intrinsic]
pub const fn type_name<T: ?Sized>() -> &'static str;
/// A number that no other type has.
#[intrinsic]
pub const fn type_id<T: ?Sized>() -> u128;

// Calls and ends.

/// Moves a closure out of its memory and calls it.
#[intrinsic]
pub unsafe fn call_once_unsized<F: FnOnce<A> + ?Sized, A: Tuple, R>(closure: *mut F, arguments: A) -> R;
/// File, line and column of the innermost caller that does not track its own caller.
#[intrinsic]
#[track_caller]
pub const fn caller_location() -> (&'static str, u32, u32);
/// Reports a panic and unwinds.
#[intrinsic]
#[track_caller]
pub const fn begin_panic(message: &str) -> !;
/// Unwinds again after a caught panic.
#[intrinsic]
pub fn resume_unwind() -> !;
/// Calls a function and says whether it panicked.
#[intrinsic]
pub unsafe fn catch_unwind(function: fn(*mut u8), data: *mut u8) -> bool;
/// Whether this thread is unwinding.
#[intrinsic]
pub fn panicking() -> bool;
/// Ends the program at once, as after a crash.
#[intrinsic]
pub fn abort() -> !;
/// Ends the program with an exit status.
#[intrinsic]
pub fn exit(code: i32) -> !;
/// Tells that this point is never reached; reaching it is a fault.
#[intrinsic]
pub const unsafe fn unreachable() -> !;

// Input and output.

/// Prints bytes: stream 1 is standard output, 2 is standard error.
#[intrinsic]
pub unsafe fn print_bytes(stream: i32, bytes: *const u8, count: usize);
/// Reads bytes of standard input; 0 at its end.
#[intrinsic]
pub unsafe fn read_bytes(bytes: *mut u8, count: usize) -> usize;
/// Nanoseconds of a clock that only steps advance.
#[intrinsic]
pub fn clock() -> u64;

// Integers.

/// The sum, wrapped around.
#[intrinsic]
pub const fn wrapping_add<T>(left: T, right: T) -> T;
/// The difference, wrapped around.
#[intrinsic]
pub const fn wrapping_sub<T>(left: T, right: T) -> T;
/// The product, wrapped around.
#[intrinsic]
pub const fn wrapping_mul<T>(left: T, right: T) -> T;
/// The wrapped sum, and whether it wrapped.
#[intrinsic]
pub const fn add_with_overflow<T>(left: T, right: T) -> (T, bool);
/// The wrapped difference, and whether it wrapped.
#[intrinsic]
pub const fn sub_with_overflow<T>(left: T, right: T) -> (T, bool);
/// The wrapped product, and whether it wrapped.
#[intrinsic]
pub const fn mul_with_overflow<T>(left: T, right: T) -> (T, bool);
/// How many bits are one.
#[intrinsic]
pub const fn count_ones<T>(value: T) -> u32;
/// How many bits are zero before the first one.
#[intrinsic]
pub const fn leading_zeros<T>(value: T) -> u32;
/// How many bits are zero after the last one.
#[intrinsic]
pub const fn trailing_zeros<T>(value: T) -> u32;
/// The bytes in the other order.
#[intrinsic]
pub const fn swap_bytes<T>(value: T) -> T;
/// The bits in the other order.
#[intrinsic]
pub const fn reverse_bits<T>(value: T) -> T;
/// The bits shifted left; those that fall out come in on the right.
#[intrinsic]
pub const fn rotate_left<T>(value: T, count: u32) -> T;
/// The bits shifted right; those that fall out come in on the left.
#[intrinsic]
pub const fn rotate_right<T>(value: T, count: u32) -> T;

// Floats.

/// A function of one float, by number.
#[intrinsic]
pub const fn float_unary<T>(operation: u32, value: T) -> T;
/// A function of two floats, by number.
#[intrinsic]
pub const fn float_binary<T>(operation: u32, left: T, right: T) -> T;
/// A float to the power of an integer.
#[intrinsic]
pub const fn float_powi<T>(base: T, exponent: i32) -> T;
/// `a * b + c`, rounded once.
#[intrinsic]
pub const fn float_mul_add<T>(a: T, b: T, c: T) -> T;
/// The decimal text of the absolute value; gives its length.
#[intrinsic]
pub unsafe fn float_to_text<T>(
    value: T,
    mode: u32,
    precision: usize,
    buffer: *mut u8,
    capacity: usize,
) -> usize;
/// Reads a float from text; false if it is none.
#[intrinsic]
pub unsafe fn float_from_text<T>(text: *const u8, count: usize) -> (T, bool);

// Atomics.

/// Reads in one step.
#[intrinsic]
pub unsafe fn atomic_load<T>(source: *const T) -> T;
/// Writes in one step.
#[intrinsic]
pub unsafe fn atomic_store<T>(target: *mut T, value: T);
/// Writes, and gives what was there.
#[intrinsic]
pub unsafe fn atomic_exchange<T>(target: *mut T, value: T) -> T;
/// Writes if `old` is there; gives what was there and whether it was written.
#[intrinsic]
pub unsafe fn atomic_compare_exchange<T>(target: *mut T, old: T, new: T) -> (T, bool);
/// Computes with what is there, by number, and gives what was there.
#[intrinsic]
pub unsafe fn atomic_update<T>(operation: u32, target: *mut T, value: T) -> T;

// Threads.

/// Starts a thread; gives its number.
#[intrinsic]
pub unsafe fn thread_spawn(function: fn(*mut u8), data: *mut u8) -> usize;
/// Waits for a thread's end; whether it panicked.
#[intrinsic]
pub unsafe fn thread_join(thread: usize) -> bool;
/// The number of this thread.
#[intrinsic]
pub fn thread_current() -> usize;
/// Lets another thread go on.
#[intrinsic]
pub fn thread_yield();
/// Waits until another thread wakes this one.
#[intrinsic]
pub fn thread_park();
/// Wakes a thread.
#[intrinsic]
pub fn thread_unpark(thread: usize);
