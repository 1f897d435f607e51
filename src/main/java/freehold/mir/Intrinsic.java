package freehold.mir;

/// The operations that the machine has and a library cannot write.
///
/// Our std declares each as `#[intrinsic] fn name<T>(…)` in its module `intrinsics`, with the name
/// in lower case and the signature given here.
public enum Intrinsic {
  // Memory.
  /// `(size: usize, align: usize) -> *mut u8`; null when the heap is full.
  ALLOCATE,
  /// Like [#ALLOCATE], all bytes zero.
  ALLOCATE_ZEROED,
  /// `(ptr: *mut u8, old_size: usize, align: usize, new_size: usize) -> *mut u8`.
  REALLOCATE,
  /// `(ptr: *mut u8, size: usize, align: usize)`.
  FREE,
  /// `(size: usize) -> *mut u8`: the heap grows by so many bytes, which a C library hands out as
  /// blocks. The pointer is for the whole arena; null when the heap is full.
  ARENA_GROW,
  /// `(*mut u8) -> *mut u8`: the same address, for the whole arena.
  ARENA_POINTER,
  /// `(start: *mut u8, size: usize) -> *mut u8`: a part of the arena becomes a block, without
  /// values; the pointer is for it alone.
  BLOCK_BEGIN,
  /// `(block: *mut u8, size: usize) -> *mut u8`: the block ends, and one of another size begins at
  /// its address with the same values.
  BLOCK_RESIZE,
  /// `(block: *mut u8)`: the block ends.
  BLOCK_END,
  /// `(block: *mut u8) -> usize`: the bytes that were asked for.
  BLOCK_SIZE,
  /// `<T>() -> usize`.
  SIZE_OF,
  /// `<T>() -> usize`.
  ALIGN_OF,
  /// `<T: ?Sized>(*const T) -> usize`.
  SIZE_OF_VALUE,
  /// `<T: ?Sized>(*const T) -> usize`.
  ALIGN_OF_VALUE,
  /// `<T: ?Sized>() -> bool`.
  NEEDS_DROP,
  /// `<T: ?Sized>(*mut T)`: runs the drop glue.
  DROP_IN_PLACE,
  /// `<T>(*const T) -> T`: copies the bytes, aligned or not.
  READ,
  /// `<T>(*mut T, T)`: writes without dropping what was there, aligned or not.
  WRITE,
  /// `<T>(src: *const T, dst: *mut T, count: usize)`; may overlap.
  COPY,
  /// `<T>(src: *const T, dst: *mut T, count: usize)`; overlapping is a fault.
  COPY_NONOVERLAPPING,
  /// `<T>(dst: *mut T, byte: u8, count: usize)`.
  WRITE_BYTES,
  /// `(a: *const u8, b: *const u8, count: usize) -> i32`, as memcmp.
  COMPARE_BYTES,
  /// `<T>(*const T, isize) -> *const T`, in units of `T`; leaving the allocation is a fault.
  OFFSET,
  /// `<T>(*const T, isize) -> *const T`, without that check.
  WRAPPING_OFFSET,
  /// `<T>(a: *const T, b: *const T) -> isize`: how many `T` from `b` to `a`.
  POINTER_DISTANCE,
  /// `<T, P: ?Sized>(*const T, usize) -> *const P`: `P` is a slice or `str`; address and length.
  POINTER_FROM_PARTS,
  /// `<T: ?Sized>(*const T) -> usize`: length of a slice or `str`, vtable address of a `dyn`, else
  /// 0.
  POINTER_METADATA,
  /// `<A, B>(A) -> B`: the same bytes as another type of the same size.
  TRANSMUTE,
  /// `<T>(T)`: never dropped.
  FORGET,
  /// `<T>(&T) -> i128`: of an enum, else 0.
  DISCRIMINANT_VALUE,
  /// `<T>(T) -> T`.
  BLACK_BOX,
  /// `<T>() -> T`, all bytes uninitialised.
  UNINITIALIZED,
  // Types.
  /// `<T: ?Sized>() -> &'static str`, as rustc's `type_name`.
  TYPE_NAME,
  /// `<T: ?Sized>() -> u128`.
  TYPE_ID,
  // Calls and ends.
  /// `<F: FnOnce<A> + ?Sized, A: Tuple, R>(*mut F, A) -> R`: moves the closure out of its memory
  /// and calls it; through the vtable if `F` is `dyn`.
  CALL_ONCE_UNSIZED,
  /// `() -> (&'static str, u32, u32)`: file, line and column of the innermost frame that is not
  /// `#[track_caller]`.
  CALLER_LOCATION,
  /// `(message: &str) -> !`: reports the panic at the caller location on stderr, then unwinds.
  BEGIN_PANIC,
  /// `() -> !`: unwinds again after a caught panic, without a report.
  RESUME_UNWIND,
  /// `(function: fn(*mut u8), data: *mut u8) -> bool`: whether the call panicked.
  CATCH_UNWIND,
  /// `() -> bool`: whether this thread is unwinding.
  PANICKING,
  /// `() -> !`.
  ABORT,
  /// `(code: i32) -> !`.
  EXIT,
  /// `() -> !`: reaching it is a fault.
  UNREACHABLE,
  // Input and output.
  /// `(stream: i32, bytes: *const u8, count: usize)`: 1 is stdout, 2 is stderr.
  PRINT_BYTES,
  /// `(bytes: *mut u8, count: usize) -> usize`: from stdin; 0 at its end.
  READ_BYTES,
  /// `() -> u64`: nanoseconds of a clock that only steps advance.
  CLOCK,
  // Integers (any width, signed or not).
  /// `<T>(T, T) -> T`.
  WRAPPING_ADD,
  /// `<T>(T, T) -> T`.
  WRAPPING_SUB,
  /// `<T>(T, T) -> T`.
  WRAPPING_MUL,
  /// `<T>(T, T) -> (T, bool)`.
  ADD_WITH_OVERFLOW,
  /// `<T>(T, T) -> (T, bool)`.
  SUB_WITH_OVERFLOW,
  /// `<T>(T, T) -> (T, bool)`.
  MUL_WITH_OVERFLOW,
  /// `<T>(T) -> u32`.
  COUNT_ONES,
  /// `<T>(T) -> u32`.
  LEADING_ZEROS,
  /// `<T>(T) -> u32`.
  TRAILING_ZEROS,
  /// `<T>(T) -> T`.
  SWAP_BYTES,
  /// `<T>(T) -> T`.
  REVERSE_BITS,
  /// `<T>(T, u32) -> T`.
  ROTATE_LEFT,
  /// `<T>(T, u32) -> T`.
  ROTATE_RIGHT,
  // Floats (`f32`, `f64`).
  /// `<T>(operation: u32, T) -> T`: 0 sqrt 1 floor 2 ceil 3 round (half away from zero) 4 round
  /// half even 5 trunc 6 exp 7 exp2 8 ln 9 log2 10 log10 11 sin 12 cos 13 tan 14 asin 15 acos 16
  /// atan 17 sinh 18 cosh 19 tanh 20 cbrt 21 exp_m1 22 ln_1p 23 asinh 24 acosh 25 atanh.
  FLOAT_UNARY,
  /// `<T>(operation: u32, T, T) -> T`: 0 powf 1 atan2 2 hypot 3 copysign.
  FLOAT_BINARY,
  /// `<T>(T, i32) -> T`.
  FLOAT_POWI,
  /// `<T>(T, T, T) -> T`: a * b + c, rounded once.
  FLOAT_MUL_ADD,
  /// `<T>(T, mode: u32, precision: usize, buffer: *mut u8, capacity: usize) -> usize`: the decimal
  /// text of the absolute value. Mode 0: shortest that reads back, no exponent, no `.0`; 1:
  /// `precision` fraction digits; 2: shortest with exponent `1.5e10`; 3: exponent form with
  /// `precision` fraction digits. Needs at most 1,100 + precision bytes.
  FLOAT_TO_TEXT,
  /// `<T>(text: *const u8, count: usize) -> (T, bool)`: the value, correctly rounded; false if it
  /// is no float as `str::parse` takes it.
  FLOAT_FROM_TEXT,
  // Atomics (sequentially consistent on the deterministic scheduler).
  /// `<T>(*const T) -> T`.
  ATOMIC_LOAD,
  /// `<T>(*mut T, T)`.
  ATOMIC_STORE,
  /// `<T>(*mut T, T) -> T`.
  ATOMIC_EXCHANGE,
  /// `<T>(*mut T, old: T, new: T) -> (T, bool)`.
  ATOMIC_COMPARE_EXCHANGE,
  /// `<T>(operation: u32, *mut T, T) -> T`: 0 add 1 sub 2 and 3 or 4 xor 5 nand 6 max 7 min.
  ATOMIC_UPDATE,
  // Threads.
  /// `(function: fn(*mut u8), data: *mut u8) -> usize`.
  THREAD_SPAWN,
  /// `(thread: usize) -> bool`: waits; whether it panicked.
  THREAD_JOIN,
  /// `() -> usize`.
  THREAD_CURRENT,
  /// `()`.
  THREAD_YIELD,
  /// `()`.
  THREAD_PARK,
  /// `(thread: usize)`.
  THREAD_UNPARK
}
