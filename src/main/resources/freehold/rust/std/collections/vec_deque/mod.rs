//! `VecDeque<T>`: a row of elements that can grow at both ends.

mod iter;
mod traits;

use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::intrinsics;
use crate::mem::{self, ManuallyDrop};
use crate::ops::RangeBounds;
use crate::prelude::v1::*;
use crate::slice;
use crate::vec::raw_vec::RawVec;

pub use self::iter::{Drain, IntoIter, Iter, IterMut};

/// A row of elements that can grow at both ends. They stand in a ring: behind the last place of
/// the block comes its first.
pub struct VecDeque<T> {
    /// The place of the first element.
    head: usize,
    len: usize,
    buf: RawVec<T>,
}

impl<T> VecDeque<T> {
    /// An empty deque. It has no block until something is pushed.
    pub const fn new() -> VecDeque<T> {
        VecDeque { head: 0, len: 0, buf: RawVec::new() }
    }

    /// An empty deque with room for `capacity` elements.
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> VecDeque<T> {
        VecDeque { head: 0, len: 0, buf: RawVec::with_capacity(capacity) }
    }

    /// How many elements there are.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no elements.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// For how many elements there is room.
    pub fn capacity(&self) -> usize {
        self.buf.capacity()
    }

    /// The place in the block of the element of that number.
    fn place(&self, index: usize) -> *mut T {
        let capacity = self.buf.capacity();
        let place = self.head + index;
        let place = if place >= capacity { place - capacity } else { place };
        unsafe { self.buf.ptr().add(place) }
    }

    /// Makes room for one element more.
    #[track_caller]
    fn grow_if_full(&mut self) {
        if self.len == self.buf.capacity() {
            let old = self.buf.capacity();
            self.buf.grow_one();
            self.unwrap_ring(old);
        }
    }

    /// After the block grew, moves a part of the ring so that it goes on at the right place.
    fn unwrap_ring(&mut self, old_capacity: usize) {
        if self.head + self.len <= old_capacity {
            return;
        }
        let new_capacity = self.buf.capacity();
        let at_end = old_capacity - self.head;
        let at_start = self.len - at_end;
        let first = self.buf.ptr();
        unsafe {
            if at_end > at_start && new_capacity - old_capacity >= at_start {
                let target = first.add(old_capacity);
                intrinsics::copy_nonoverlapping(first as *const T, target, at_start);
            } else {
                let new_head = new_capacity - at_end;
                let source = first.add(self.head) as *const T;
                intrinsics::copy(source, first.add(new_head), at_end);
                self.head = new_head;
            }
        }
    }

    /// Makes room for at least `additional` more elements.
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        let old = self.buf.capacity();
        self.buf.reserve(self.len, additional);
        if self.buf.capacity() > old {
            self.unwrap_ring(old);
        }
    }

    /// Makes room for `additional` more elements, and for no more than that.
    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        let old = self.buf.capacity();
        self.buf.reserve_exact(self.len, additional);
        if self.buf.capacity() > old {
            self.unwrap_ring(old);
        }
    }

    /// Like [`VecDeque::reserve`]; an error where that would end the program.
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        match self.len.checked_add(additional) {
            Some(wanted) if wanted <= isize::MAX as usize => {
                self.reserve(additional);
                Ok(())
            }
            _ => Err(TryReserveError::capacity_overflow()),
        }
    }

    /// Like [`VecDeque::reserve_exact`]; an error where that would end the program.
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        match self.len.checked_add(additional) {
            Some(wanted) if wanted <= isize::MAX as usize => {
                self.reserve_exact(additional);
                Ok(())
            }
            _ => Err(TryReserveError::capacity_overflow()),
        }
    }

    /// Gives back the room that is not used.
    pub fn shrink_to_fit(&mut self) {
        self.shrink_to(0);
    }

    /// Gives back room, but keeps it for `min_capacity` elements.
    pub fn shrink_to(&mut self, min_capacity: usize) {
        let wanted = if min_capacity < self.len { self.len } else { min_capacity };
        if wanted < self.buf.capacity() {
            self.make_contiguous();
            self.move_to_front();
            self.buf.shrink_to_fit(wanted);
        }
    }

    /// Moves the elements, which stand side by side, to the start of the block.
    fn move_to_front(&mut self) {
        if self.head != 0 {
            let first = self.buf.ptr();
            unsafe { intrinsics::copy(first.add(self.head) as *const T, first, self.len) };
            self.head = 0;
        }
    }

    /// The element of that number.
    pub fn get(&self, index: usize) -> Option<&T> {
        if index < self.len { unsafe { Some(&*self.place(index)) } } else { None }
    }

    /// The element of that number, to change.
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if index < self.len { unsafe { Some(&mut *self.place(index)) } } else { None }
    }

    /// Exchanges two elements.
    #[track_caller]
    pub fn swap(&mut self, i: usize, j: usize) {
        assert!(i < self.len());
        assert!(j < self.len());
        unsafe { crate::ptr::swap(self.place(i), self.place(j)) }
    }

    /// The first element.
    pub fn front(&self) -> Option<&T> {
        self.get(0)
    }

    /// The first element, to change.
    pub fn front_mut(&mut self) -> Option<&mut T> {
        self.get_mut(0)
    }

    /// The last element.
    pub fn back(&self) -> Option<&T> {
        if self.len == 0 { None } else { self.get(self.len - 1) }
    }

    /// The last element, to change.
    pub fn back_mut(&mut self) -> Option<&mut T> {
        if self.len == 0 { None } else { self.get_mut(self.len - 1) }
    }

    /// Takes the first element out.
    pub fn pop_front(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        let element = unsafe { intrinsics::read(self.place(0) as *const T) };
        self.len -= 1;
        self.head += 1;
        if self.head >= self.buf.capacity() {
            self.head = 0;
        }
        Some(element)
    }

    /// Takes the last element out.
    pub fn pop_back(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        unsafe { Some(intrinsics::read(self.place(self.len) as *const T)) }
    }

    /// Takes the first element out if the predicate says so.
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        let first = self.front_mut()?;
        if predicate(first) { self.pop_front() } else { None }
    }

    /// Takes the last element out if the predicate says so.
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        let last = self.back_mut()?;
        if predicate(last) { self.pop_back() } else { None }
    }

    /// Adds an element at the front.
    #[track_caller]
    pub fn push_front(&mut self, value: T) {
        self.grow_if_full();
        self.head = if self.head == 0 { self.buf.capacity() - 1 } else { self.head - 1 };
        self.len += 1;
        unsafe { intrinsics::write(self.place(0), value) };
    }

    /// Adds an element at the end.
    #[track_caller]
    pub fn push_back(&mut self, value: T) {
        self.grow_if_full();
        unsafe { intrinsics::write(self.place(self.len), value) };
        self.len += 1;
    }

    /// Adds an element at the front, and lends it.
    #[track_caller]
    pub fn push_front_mut(&mut self, value: T) -> &mut T {
        self.push_front(value);
        unsafe { &mut *self.place(0) }
    }

    /// Adds an element at the end, and lends it.
    #[track_caller]
    pub fn push_back_mut(&mut self, value: T) -> &mut T {
        self.push_back(value);
        unsafe { &mut *self.place(self.len - 1) }
    }

    /// Puts an element at `index`, and lends it; those from there on move up by one.
    #[track_caller]
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
        self.insert(index, value);
        unsafe { &mut *self.place(index) }
    }

    /// Puts an element at `index`; those from there on move up by one.
    #[track_caller]
    pub fn insert(&mut self, index: usize, value: T) {
        assert!(index <= self.len(), "index out of bounds");
        self.push_back(value);
        let mut i = self.len - 1;
        while i > index {
            self.swap(i, i - 1);
            i -= 1;
        }
    }

    /// Takes the element of that number out; those after it move down by one.
    pub fn remove(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        let mut i = index;
        while i + 1 < self.len {
            self.swap(i, i + 1);
            i += 1;
        }
        self.pop_back()
    }

    /// Takes the element of that number out; the first one takes its place.
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        self.swap(index, 0);
        self.pop_front()
    }

    /// Takes the element of that number out; the last one takes its place.
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        self.swap(index, self.len - 1);
        self.pop_back()
    }

    /// Drops all elements from `len` on.
    pub fn truncate(&mut self, len: usize) {
        while self.len > len {
            let last = self.pop_back();
            mem::drop(last);
        }
    }

    /// Drops all elements and keeps the block.
    pub fn clear(&mut self) {
        while let Some(first) = self.pop_front() {
            mem::drop(first);
        }
        self.head = 0;
    }

    /// Whether an element equals `x`.
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        let (front, back) = self.as_slices();
        front.contains(x) || back.contains(x)
    }

    /// The elements up to the end of the block, and those from its start on.
    pub fn as_slices(&self) -> (&[T], &[T]) {
        let (at_end, at_start) = self.parts();
        unsafe {
            let first = self.buf.ptr() as *const T;
            let front = slice::from_raw_parts(first.add(self.head), at_end);
            (front, slice::from_raw_parts(first, at_start))
        }
    }

    /// The elements up to the end of the block, and those from its start on, to change.
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {
        let (at_end, at_start) = self.parts();
        unsafe {
            let first = self.buf.ptr();
            let front = slice::from_raw_parts_mut(first.add(self.head), at_end);
            (front, slice::from_raw_parts_mut(first, at_start))
        }
    }

    /// How many elements stand before the end of the block, and how many at its start.
    fn parts(&self) -> (usize, usize) {
        let room = self.buf.capacity() - self.head;
        if self.len <= room { (self.len, 0) } else { (room, self.len - room) }
    }

    /// Moves the elements so that they stand side by side.
    pub fn make_contiguous(&mut self) -> &mut [T] {
        let (at_end, at_start) = self.parts();
        if at_start > 0 {
            let capacity = self.buf.capacity();
            let first = self.buf.ptr();
            unsafe {
                if capacity > self.len {
                    let source = first.add(self.head) as *const T;
                    intrinsics::copy(source, first.add(at_start), at_end);
                }
                slice::from_raw_parts_mut(first, self.len).rotate_left(at_start);
            }
            self.head = 0;
        }
        unsafe { slice::from_raw_parts_mut(self.buf.ptr().add(self.head), self.len) }
    }

    /// The elements as a vector, in the same block.
    pub(crate) fn into_vec(mut self) -> Vec<T> {
        self.make_contiguous();
        self.move_to_front();
        let deque = ManuallyDrop::new(self);
        unsafe { Vec::from_raw_parts(deque.buf.ptr(), deque.len, deque.buf.capacity()) }
    }

    /// Gives a reference to each element.
    pub fn iter(&self) -> Iter<'_, T> {
        let (front, back) = self.as_slices();
        Iter::new(front, back)
    }

    /// Gives a mutable reference to each element.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        let (front, back) = self.as_mut_slices();
        IterMut::new(front, back)
    }

    /// Gives a reference to each element of a part.
    #[track_caller]
    pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> {
        let range = slice::range(range, ..self.len);
        let (front, back) = self.as_slices();
        let split = front.len();
        if range.start >= split {
            Iter::new(&back[range.start - split..range.end - split], &[])
        } else if range.end <= split {
            Iter::new(&front[range.start..range.end], &[])
        } else {
            Iter::new(&front[range.start..], &back[..range.end - split])
        }
    }

    /// Gives a mutable reference to each element of a part.
    #[track_caller]
    pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T> {
        let range = slice::range(range, ..self.len);
        let (front, back) = self.as_mut_slices();
        let split = front.len();
        if range.start >= split {
            IterMut::new(&mut back[range.start - split..range.end - split], &mut [])
        } else if range.end <= split {
            IterMut::new(&mut front[range.start..range.end], &mut [])
        } else {
            IterMut::new(&mut front[range.start..], &mut back[..range.end - split])
        }
    }

    /// Moves the elements of a part out.
    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
        let range = slice::range(range, ..self.len);
        let tail = self.split_off(range.end);
        let drained = self.split_off(range.start);
        Drain::new(self, drained, tail)
    }

    /// Moves the elements from `at` on into a deque of their own.
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> VecDeque<T> {
        assert!(at <= self.len, "`at` out of bounds");
        let mut other = VecDeque::with_capacity(self.len - at);
        let mut i = at;
        while i < self.len {
            let element = unsafe { intrinsics::read(self.place(i) as *const T) };
            other.push_back(element);
            i += 1;
        }
        self.len = at;
        other
    }

    /// Moves all elements of `other` to the end of this deque.
    #[track_caller]
    pub fn append(&mut self, other: &mut VecDeque<T>) {
        self.reserve(other.len);
        while let Some(element) = other.pop_front() {
            self.push_back(element);
        }
        other.head = 0;
    }

    /// Keeps the elements for which `f` is true and drops the others.
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
        self.retain_mut(|element| f(element));
    }

    /// Keeps the elements for which `f` is true, which may change them, and drops the others.
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) {
        let mut kept = 0;
        let mut i = 0;
        while i < self.len {
            let keep = unsafe { f(&mut *self.place(i)) };
            if keep {
                if kept != i {
                    self.swap(kept, i);
                }
                kept += 1;
            }
            i += 1;
        }
        self.truncate(kept);
    }

    /// Makes the deque `new_len` long: drops elements, or adds what `generator` gives.
    #[track_caller]
    pub fn resize_with(&mut self, new_len: usize, mut generator: impl FnMut() -> T) {
        self.truncate(new_len);
        while self.len < new_len {
            self.push_back(generator());
        }
    }

    /// Makes the deque `new_len` long: drops elements, or adds clones of `value`.
    #[track_caller]
    pub fn resize(&mut self, new_len: usize, value: T)
    where
        T: Clone,
    {
        self.truncate(new_len);
        while self.len < new_len {
            self.push_back(value.clone());
        }
    }

    /// Moves the first `n` elements to the end.
    #[track_caller]
    pub fn rotate_left(&mut self, n: usize) {
        assert!(n <= self.len());
        let mut i = 0;
        while i < n {
            if let Some(element) = self.pop_front() {
                self.push_back(element);
            }
            i += 1;
        }
    }

    /// Moves the last `n` elements to the front.
    #[track_caller]
    pub fn rotate_right(&mut self, n: usize) {
        assert!(n <= self.len());
        let mut i = 0;
        while i < n {
            if let Some(element) = self.pop_back() {
                self.push_front(element);
            }
            i += 1;
        }
    }

    /// Where `x` is in a sorted deque; else where it would have to go.
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        self.binary_search_by(|element| element.cmp(x))
    }

    /// Where an element is that `f` calls equal; else where it would have to go.
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(
        &'a self,
        mut f: F,
    ) -> Result<usize, usize> {
        let (front, back) = self.as_slices();
        let order = match back.first() {
            Some(first) => Some(f(first)),
            None => None,
        };
        match order {
            Some(Ordering::Equal) => Ok(front.len()),
            Some(Ordering::Less) => match back.binary_search_by(f) {
                Ok(index) => Ok(index + front.len()),
                Err(index) => Err(index + front.len()),
            },
            _ => front.binary_search_by(f),
        }
    }

    /// Where an element of the key `b` is; else where it would have to go.
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(
        &'a self,
        b: &B,
        mut f: F,
    ) -> Result<usize, usize> {
        self.binary_search_by(|element| f(element).cmp(b))
    }

    /// How many elements at the front satisfy the predicate, which none after them does.
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, mut pred: P) -> usize {
        let found = self.binary_search_by(|element| {
            if pred(element) { Ordering::Less } else { Ordering::Greater }
        });
        match found {
            Ok(index) => index,
            Err(index) => index,
        }
    }
}

impl<T> Drop for VecDeque<T> {
    /// Drops the elements, first to last; the block goes after them.
    fn drop(&mut self) {
        let (front, back) = self.as_mut_slices();
        let front: *mut [T] = front;
        let back: *mut [T] = back;
        unsafe {
            intrinsics::drop_in_place(front);
            intrinsics::drop_in_place(back);
        }
    }
}
