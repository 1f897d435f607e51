//! `Vec<T>`: a row of elements on the heap that can grow.

mod convert;
mod drain;
mod extend;
mod extract_if;
mod into_iter;
pub(crate) mod raw_vec;
mod splice;
mod traits;

use crate::alloc::Layout;
use crate::collections::TryReserveError;
use crate::intrinsics;
use crate::mem;
use crate::ops::RangeBounds;
use crate::prelude::v1::*;
use crate::ptr;
use crate::slice;

pub use self::drain::Drain;
pub use self::extract_if::ExtractIf;
pub use self::into_iter::IntoIter;
pub use self::splice::Splice;

use self::raw_vec::RawVec;

/// A row of elements in one block of the heap: a pointer to the block, for how many elements it
/// has room, and how many are in it.
///
/// When the block is full, a push moves all elements to a block of twice the size.
#[shape(buffer(buf.ptr, len, buf.cap.0))]
pub struct Vec<T> {
    buf: RawVec<T>,
    len: usize,
}

/// What `vec![element; n]` expands to: `n - 1` clones, then the element itself.
#[track_caller]
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> {
    let mut vec = Vec::with_capacity(n);
    vec.extend_with(n, elem);
    vec
}

impl<T> Vec<T> {
    /// An empty vector. It has no block until something is pushed.
    pub const fn new() -> Vec<T> {
        Vec { buf: RawVec::new(), len: 0 }
    }

    /// An empty vector with room for `capacity` elements.
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> Vec<T> {
        Vec { buf: RawVec::with_capacity(capacity), len: 0 }
    }

    /// A vector of the block at `ptr`, which holds `length` elements and has room for `capacity`.
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> {
        unsafe { Vec { buf: RawVec::from_raw_parts(ptr, capacity), len: length } }
    }

    /// Gives the block away: pointer, length and capacity.
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) {
        let mut vec = mem::ManuallyDrop::new(self);
        (vec.as_mut_ptr(), vec.len(), vec.capacity())
    }

    /// For how many elements there is room.
    pub const fn capacity(&self) -> usize {
        self.buf.capacity()
    }

    /// How many elements there are.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no elements.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The address of the first element.
    pub const fn as_ptr(&self) -> *const T {
        self.buf.ptr() as *const T
    }

    /// The address of the first element, to write through.
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self.buf.ptr()
    }

    /// All elements.
    pub fn as_slice(&self) -> &[T] {
        unsafe { &*intrinsics::pointer_from_parts::<T, [T]>(self.buf.ptr.pointer, self.len) }
    }

    /// All elements, to change.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        let start = self.buf.ptr.pointer;
        unsafe { &mut *(intrinsics::pointer_from_parts::<T, [T]>(start, self.len) as *mut [T]) }
    }

    /// Says how many elements there are.
    pub unsafe fn set_len(&mut self, new_len: usize) {
        self.len = new_len;
    }

    /// Makes room for at least `additional` more elements.
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        self.buf.reserve(self.len, additional);
    }

    /// Makes room for `additional` more elements, and for no more than that.
    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        self.buf.reserve_exact(self.len, additional);
    }

    /// Like [`Vec::reserve`]; an error where that would end the program.
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.check_capacity(additional)?;
        self.buf.reserve(self.len, additional);
        Ok(())
    }

    /// Like [`Vec::reserve_exact`]; an error where that would end the program.
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.check_capacity(additional)?;
        self.buf.reserve_exact(self.len, additional);
        Ok(())
    }

    fn check_capacity(&self, additional: usize) -> Result<(), TryReserveError> {
        match self.len.checked_add(additional) {
            Some(wanted) => match Layout::array::<T>(wanted) {
                Ok(_) => Ok(()),
                Err(_) => Err(TryReserveError::capacity_overflow()),
            },
            None => Err(TryReserveError::capacity_overflow()),
        }
    }

    /// Gives back the room that is not used.
    pub fn shrink_to_fit(&mut self) {
        self.buf.shrink_to_fit(self.len);
    }

    /// Gives back room, but keeps it for `min_capacity` elements.
    pub fn shrink_to(&mut self, min_capacity: usize) {
        let wanted = if self.len > min_capacity { self.len } else { min_capacity };
        self.buf.shrink_to_fit(wanted);
    }

    /// The elements as a box, in a block without spare room.
    pub fn into_boxed_slice(mut self) -> Box<[T]> {
        self.shrink_to_fit();
        let mut vec = mem::ManuallyDrop::new(self);
        let elements = ptr::slice_from_raw_parts_mut(vec.as_mut_ptr(), vec.len());
        unsafe { Box::from_raw(elements) }
    }

    /// Never frees the elements, and lends them for as long as their type allows.
    pub fn leak<'a>(self) -> &'a mut [T] {
        let mut vec = mem::ManuallyDrop::new(self);
        unsafe { slice::from_raw_parts_mut(vec.as_mut_ptr(), vec.len()) }
    }

    /// Adds an element at the end.
    #[track_caller]
    pub fn push(&mut self, value: T) {
        if self.len == self.buf.capacity() {
            self.buf.grow_one();
        }
        unsafe {
            let end = self.buf.ptr().add(self.len);
            intrinsics::write(end, value);
        }
        self.len += 1;
    }

    /// Adds an element at the end, and lends it.
    #[track_caller]
    pub fn push_mut(&mut self, value: T) -> &mut T {
        self.push(value);
        let last = self.len - 1;
        unsafe { &mut *self.as_mut_ptr().add(last) }
    }

    /// Adds an element for which there is room.
    pub(crate) unsafe fn push_into_room(&mut self, value: T) {
        unsafe { intrinsics::write(self.buf.ptr().add(self.len), value) };
        self.len += 1;
    }

    /// Adds the elements of the slice byte by byte.
    #[track_caller]
    pub(crate) fn extend_from_copies(&mut self, other: &[T])
    where
        T: Copy,
    {
        let count = other.len();
        self.buf.reserve(self.len, count);
        unsafe {
            let end = self.buf.ptr().add(self.len);
            intrinsics::copy_nonoverlapping(other.as_ptr(), end, count);
        }
        self.len += count;
    }

    /// Moves the last element out.
    pub fn pop(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        unsafe { Some(intrinsics::read(self.as_ptr().add(self.len))) }
    }

    /// Moves the last element out if the predicate says so.
    pub fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> {
        let last = self.last_mut()?;
        if predicate(last) { self.pop() } else { None }
    }

    /// Puts an element at `index`; those from there on move up by one.
    #[track_caller]
    pub fn insert(&mut self, index: usize, element: T) {
        let len = self.len;
        if index > len {
            panic!("insertion index (is {index}) should be <= len (is {len})");
        }
        if len == self.buf.capacity() {
            self.buf.grow_one();
        }
        unsafe {
            let place = self.as_mut_ptr().add(index);
            if index < len {
                intrinsics::copy(place as *const T, place.add(1), len - index);
            }
            intrinsics::write(place, element);
        }
        self.len = len + 1;
    }

    /// Puts an element at `index`, and lends it; those from there on move up by one.
    #[track_caller]
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {
        self.insert(index, element);
        unsafe { &mut *self.as_mut_ptr().add(index) }
    }

    /// Moves the element at `index` out; those after it move down by one.
    #[track_caller]
    pub fn remove(&mut self, index: usize) -> T {
        let len = self.len;
        if index >= len {
            panic!("removal index (is {index}) should be < len (is {len})");
        }
        unsafe {
            let place = self.as_mut_ptr().add(index);
            let element = intrinsics::read(place as *const T);
            intrinsics::copy(place.add(1) as *const T, place, len - index - 1);
            self.len = len - 1;
            element
        }
    }

    /// Moves the element at `index` out; the last one takes its place.
    #[track_caller]
    pub fn swap_remove(&mut self, index: usize) -> T {
        let len = self.len;
        if index >= len {
            panic!("swap_remove index (is {index}) should be < len (is {len})");
        }
        unsafe {
            let place = self.as_mut_ptr().add(index);
            let last = self.as_ptr().add(len - 1);
            let element = intrinsics::read(place as *const T);
            intrinsics::copy(last, place, 1);
            self.len = len - 1;
            element
        }
    }

    /// Drops all elements from `len` on.
    pub fn truncate(&mut self, len: usize) {
        if len >= self.len {
            return;
        }
        let count = self.len - len;
        self.len = len;
        unsafe {
            let rest = ptr::slice_from_raw_parts_mut(self.as_mut_ptr().add(len), count);
            intrinsics::drop_in_place(rest);
        }
    }

    /// Drops all elements and keeps the block.
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Moves all elements of `other` to the end of this vector.
    #[track_caller]
    pub fn append(&mut self, other: &mut Vec<T>) {
        let count = other.len;
        self.reserve(count);
        unsafe {
            let end = self.as_mut_ptr().add(self.len);
            intrinsics::copy_nonoverlapping(other.as_ptr(), end, count);
        }
        other.len = 0;
        self.len += count;
    }

    /// Moves the elements from `at` on into a vector of their own.
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> Vec<T> {
        if at > self.len {
            panic!("`at` split index (is {at}) should be <= len (is {})", self.len);
        }
        let count = self.len - at;
        let mut other = Vec::with_capacity(count);
        self.len = at;
        other.len = count;
        unsafe {
            intrinsics::copy_nonoverlapping(self.as_ptr().add(at), other.as_mut_ptr(), count);
        }
        other
    }

    /// Makes the vector `new_len` long: drops elements, or adds what `f` gives.
    #[track_caller]
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, mut f: F) {
        if new_len <= self.len {
            self.truncate(new_len);
            return;
        }
        self.reserve(new_len - self.len);
        while self.len < new_len {
            self.push(f());
        }
    }

    /// Keeps the elements for which `f` is true and drops the others.
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
        self.retain_mut(|element| f(element));
    }

    /// Keeps the elements for which `f` is true, which may change them, and drops the others.
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) {
        let len = self.len;
        self.len = 0;
        let mut gap = Gap { vec: self, next: 0, kept: 0, len };
        while gap.next < len {
            unsafe {
                let element = gap.vec.as_mut_ptr().add(gap.next);
                if f(&mut *element) {
                    gap.keep();
                } else {
                    gap.next += 1;
                    intrinsics::drop_in_place(element);
                }
            }
        }
    }

    /// Drops each element that equals the one before it.
    pub fn dedup(&mut self)
    where
        T: PartialEq,
    {
        self.dedup_by(|a, b| a == b);
    }

    /// Drops each element whose key equals that of the one before it.
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, mut key: F) {
        self.dedup_by(|a, b| key(a) == key(b));
    }

    /// Drops each element for which `same_bucket(element, the one kept before it)` is true.
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, mut same_bucket: F) {
        let len = self.len;
        if len <= 1 {
            return;
        }
        self.len = 0;
        let mut gap = Gap { vec: self, next: 1, kept: 1, len };
        while gap.next < len {
            unsafe {
                let first = gap.vec.as_mut_ptr();
                let element = first.add(gap.next);
                let before = first.add(gap.kept - 1);
                if same_bucket(&mut *element, &mut *before) {
                    gap.next += 1;
                    intrinsics::drop_in_place(element);
                } else {
                    gap.keep();
                }
            }
        }
    }

    /// Moves the elements of the range out, one by one; what is left of them is dropped in the end.
    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
        let range = slice::range(range, ..self.len);
        Drain::new(self, range.start, range.end)
    }

    /// Moves the elements of the range out, and puts those of `replace_with` in their place.
    #[track_caller]
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = T>,
    {
        Splice::new(self.drain(range), replace_with.into_iter())
    }

    /// Moves those elements of the range out for which `filter` is true.
    #[track_caller]
    pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F>
    where
        F: FnMut(&mut T) -> bool,
        R: RangeBounds<usize>,
    {
        let range = slice::range(range, ..self.len);
        ExtractIf::new(self, filter, range.start, range.end)
    }

    /// The room behind the elements.
    pub fn spare_capacity_mut(&mut self) -> &mut [mem::MaybeUninit<T>] {
        let count = self.capacity() - self.len;
        unsafe {
            let end = self.as_mut_ptr().add(self.len) as *mut mem::MaybeUninit<T>;
            slice::from_raw_parts_mut(end, count)
        }
    }
}

impl<T: Clone> Vec<T> {
    /// Makes the vector `new_len` long: drops elements, or adds clones of `value`.
    #[track_caller]
    pub fn resize(&mut self, new_len: usize, value: T) {
        if new_len > self.len {
            self.extend_with(new_len - self.len, value);
        } else {
            self.truncate(new_len);
        }
    }

    /// Adds clones of all elements of the slice.
    #[track_caller]
    pub fn extend_from_slice(&mut self, other: &[T]) {
        self.reserve(other.len());
        let mut i = 0;
        while i < other.len() {
            unsafe { self.push_into_room(other[i].clone()) };
            i += 1;
        }
    }

    /// Adds clones of the elements in a range of this very vector.
    #[track_caller]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {
        let range = slice::range(src, ..self.len);
        self.reserve(range.end - range.start);
        let mut i = range.start;
        while i < range.end {
            let copy = self[i].clone();
            unsafe { self.push_into_room(copy) };
            i += 1;
        }
    }

    /// Adds `n - 1` clones of `value`, then `value`.
    #[track_caller]
    fn extend_with(&mut self, n: usize, value: T) {
        if n == 0 {
            return;
        }
        self.reserve(n);
        let mut i = 1;
        while i < n {
            unsafe { self.push_into_room(value.clone()) };
            i += 1;
        }
        unsafe { self.push_into_room(value) };
    }
}

impl<T, const N: usize> Vec<[T; N]> {
    /// The elements of all arrays, one after the other, in the same block.
    pub fn into_flattened(self) -> Vec<T> {
        let (pointer, len, capacity) = self.into_raw_parts();
        let capacity = if intrinsics::size_of::<T>() == 0 { 0 } else { capacity * N };
        unsafe { Vec::from_raw_parts(pointer as *mut T, len * N, capacity) }
    }
}

impl<T> Drop for Vec<T> {
    /// Drops the elements, first to last; the block goes after them.
    fn drop(&mut self) {
        unsafe {
            let elements = ptr::slice_from_raw_parts_mut(self.buf.ptr(), self.len);
            intrinsics::drop_in_place(elements);
        }
    }
}

/// Elements are being sifted: `..kept` stay, `kept..next` are gone, `next..len` wait their turn.
/// Its end closes the gap, in a panic too.
struct Gap<'a, T> {
    vec: &'a mut Vec<T>,
    next: usize,
    kept: usize,
    len: usize,
}

impl<T> Gap<'_, T> {
    /// Moves the next element down to those that stay.
    fn keep(&mut self) {
        if self.kept < self.next {
            unsafe {
                let first = self.vec.as_mut_ptr();
                let source = first.add(self.next) as *const T;
                intrinsics::copy_nonoverlapping(source, first.add(self.kept), 1);
            }
        }
        self.next += 1;
        self.kept += 1;
    }
}

impl<T> Drop for Gap<'_, T> {
    fn drop(&mut self) {
        let waiting = self.len - self.next;
        if waiting > 0 && self.kept < self.next {
            unsafe {
                let first = self.vec.as_mut_ptr();
                let source = first.add(self.next) as *const T;
                intrinsics::copy(source, first.add(self.kept), waiting);
            }
        }
        self.vec.len = self.kept + waiting;
    }
}
