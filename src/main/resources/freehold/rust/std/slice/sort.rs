//! Sorting.

use crate::cmp::Ordering;
use crate::intrinsics;
use crate::mem::ManuallyDrop;
use crate::prelude::v1::*;

/// Up to so many elements are sorted by insertion.
const SHORT: usize = 20;

impl<T> [T] {
    /// Sorts the elements. Equal ones keep their order.
    pub fn sort(&mut self)
    where
        T: Ord,
    {
        merge_sort(self, &mut |a: &T, b: &T| a.lt(b));
    }

    /// Sorts the elements by what `compare` says. Equal ones keep their order.
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut compare: F) {
        merge_sort(self, &mut |a: &T, b: &T| compare(a, b) == Ordering::Less);
    }

    /// Sorts the elements by their keys. Those of equal keys keep their order.
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, mut f: F) {
        merge_sort(self, &mut |a: &T, b: &T| f(a).lt(&f(b)));
    }

    /// Sorts the elements by their keys, asking each for its key only once.
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, mut f: F) {
        let mut keys: Vec<(K, usize)> = Vec::with_capacity(self.len());
        let mut i = 0;
        while i < self.len() {
            keys.push((f(&self[i]), i));
            i += 1;
        }
        keys.sort();
        let mut i = 0;
        while i < self.len() {
            let mut from = keys[i].1;
            while from < i {
                from = keys[from].1;
            }
            keys[i].1 = from;
            self.swap(i, from);
            i += 1;
        }
    }

    /// Sorts the elements in place. Equal ones may change their order.
    pub fn sort_unstable(&mut self)
    where
        T: Ord,
    {
        quick_sort(self, &mut |a: &T, b: &T| a.lt(b));
    }

    /// Sorts the elements in place by what `compare` says. Equal ones may change their order.
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut compare: F) {
        quick_sort(self, &mut |a: &T, b: &T| compare(a, b) == Ordering::Less);
    }

    /// Sorts the elements in place by their keys. Those of equal keys may change their order.
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, mut f: F) {
        quick_sort(self, &mut |a: &T, b: &T| f(a).lt(&f(b)));
    }
}

/// A place in a slice whose value is held elsewhere. Its end puts the value in, in a panic too.
struct Hole<T> {
    value: ManuallyDrop<T>,
    place: *mut T,
}

impl<T> Drop for Hole<T> {
    fn drop(&mut self) {
        let value: *const T = &*self.value;
        unsafe { intrinsics::copy_nonoverlapping(value, self.place, 1) };
    }
}

/// Takes element after element and moves it down to its place among those before it.
pub(super) fn insertion_sort<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], is_less: &mut F) {
    let mut i = 1;
    while i < v.len() {
        insert_last(&mut v[..=i], is_less);
        i += 1;
    }
}

/// Moves the last element down to its place; the others are in order.
fn insert_last<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], is_less: &mut F) {
    let mut i = v.len() - 1;
    if !is_less(&v[i], &v[i - 1]) {
        return;
    }
    let first = v.as_mut_ptr();
    unsafe {
        let last = first.add(i);
        let value = ManuallyDrop::new(intrinsics::read(last as *const T));
        let mut hole = Hole { value, place: last };
        loop {
            let before = first.add(i - 1);
            intrinsics::copy_nonoverlapping(before as *const T, hole.place, 1);
            hole.place = before;
            i -= 1;
            if i == 0 || !is_less(&*hole.value, &*first.add(i - 1)) {
                break;
            }
        }
    }
}

/// Whether the slice was in order, or in strictly falling order and now is turned around.
fn is_one_run<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], is_less: &mut F) -> bool {
    let len = v.len();
    let falling = is_less(&v[1], &v[0]);
    let mut i = 2;
    while i < len && is_less(&v[i], &v[i - 1]) == falling {
        i += 1;
    }
    if i < len {
        return false;
    }
    if falling {
        v.reverse();
    }
    true
}

fn merge_sort<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], is_less: &mut F) {
    let len = v.len();
    if len <= SHORT {
        insertion_sort(v, is_less);
        return;
    }
    if is_one_run(v, is_less) {
        return;
    }
    let mut buffer = Vec::with_capacity(len - len / 2);
    sort_halves(v, buffer.as_mut_ptr(), is_less);
}

/// Sorts both halves, then merges them with the help of the buffer.
fn sort_halves<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], buffer: *mut T, is_less: &mut F) {
    let len = v.len();
    if len <= SHORT {
        insertion_sort(v, is_less);
        return;
    }
    let middle = len / 2;
    sort_halves(&mut v[..middle], buffer, is_less);
    sort_halves(&mut v[middle..], buffer, is_less);
    if is_less(&v[middle], &v[middle - 1]) {
        merge(v, middle, buffer, is_less);
    }
}

/// The left half waits in the buffer. Its end puts what is left of it back, in a panic too.
struct Merge<T> {
    left: *mut T,
    left_end: *mut T,
    place: *mut T,
}

impl<T> Drop for Merge<T> {
    fn drop(&mut self) {
        unsafe {
            let count = intrinsics::pointer_distance(self.left_end as *const T, self.left);
            intrinsics::copy_nonoverlapping(self.left as *const T, self.place, count as usize);
        }
    }
}

/// Merges `v[..middle]` and `v[middle..]`, each in order.
fn merge<T, F: FnMut(&T, &T) -> bool>(
    v: &mut [T],
    middle: usize,
    buffer: *mut T,
    is_less: &mut F,
) {
    if intrinsics::size_of::<T>() == 0 {
        return;
    }
    let len = v.len();
    let first = v.as_mut_ptr();
    unsafe {
        intrinsics::copy_nonoverlapping(first as *const T, buffer, middle);
        let mut right = first.add(middle);
        let end = first.add(len);
        let mut merge = Merge { left: buffer, left_end: buffer.add(middle), place: first };
        while merge.left != merge.left_end && right != end {
            if is_less(&*right, &*merge.left) {
                intrinsics::copy(right as *const T, merge.place, 1);
                right = right.add(1);
            } else {
                intrinsics::copy_nonoverlapping(merge.left as *const T, merge.place, 1);
                merge.left = merge.left.add(1);
            }
            merge.place = merge.place.add(1);
        }
    }
}

fn quick_sort<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], is_less: &mut F) {
    if v.len() <= SHORT {
        insertion_sort(v, is_less);
        return;
    }
    if is_one_run(v, is_less) {
        return;
    }
    let patience = 2 * (usize::BITS - v.len().leading_zeros());
    sort_around_pivots(v, is_less, patience);
}

/// Parts the slice around one of its elements again and again; heap sort if that goes badly.
fn sort_around_pivots<T, F: FnMut(&T, &T) -> bool>(
    v: &mut [T],
    is_less: &mut F,
    patience: u32,
) {
    if v.len() <= SHORT {
        insertion_sort(v, is_less);
        return;
    }
    if patience == 0 {
        heap_sort(v, is_less);
        return;
    }
    let pivot = choose_pivot(v, is_less);
    let (less, equal) = partition(v, pivot, is_less);
    sort_around_pivots(&mut v[..less], is_less, patience - 1);
    sort_around_pivots(&mut v[less + equal..], is_less, patience - 1);
}

/// The place of the middle one of three elements.
pub(super) fn choose_pivot<T, F: FnMut(&T, &T) -> bool>(v: &[T], is_less: &mut F) -> usize {
    let a = v.len() / 4;
    let b = v.len() / 2;
    let c = v.len() / 4 * 3;
    if is_less(&v[a], &v[b]) {
        if is_less(&v[b], &v[c]) {
            b
        } else if is_less(&v[a], &v[c]) {
            c
        } else {
            a
        }
    } else if is_less(&v[a], &v[c]) {
        a
    } else if is_less(&v[b], &v[c]) {
        c
    } else {
        b
    }
}

/// Puts what is less than the pivot first, then what equals it; how many there are of both.
pub(super) fn partition<T, F: FnMut(&T, &T) -> bool>(
    v: &mut [T],
    pivot: usize,
    is_less: &mut F,
) -> (usize, usize) {
    v.swap(0, pivot);
    let mut first_equal = 0;
    let mut next = 1;
    let mut first_greater = v.len();
    while next < first_greater {
        if is_less(&v[next], &v[first_equal]) {
            v.swap(next, first_equal);
            first_equal += 1;
            next += 1;
        } else if is_less(&v[first_equal], &v[next]) {
            first_greater -= 1;
            v.swap(next, first_greater);
        } else {
            next += 1;
        }
    }
    (first_equal, first_greater - first_equal)
}

fn heap_sort<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], is_less: &mut F) {
    let mut start = v.len() / 2;
    while start > 0 {
        start -= 1;
        sift_down(v, start, is_less);
    }
    let mut end = v.len();
    while end > 1 {
        end -= 1;
        v.swap(0, end);
        sift_down(&mut v[..end], 0, is_less);
    }
}

/// Moves an element down until its children in the heap are not greater.
fn sift_down<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], mut node: usize, is_less: &mut F) {
    loop {
        let mut child = 2 * node + 1;
        if child >= v.len() {
            return;
        }
        if child + 1 < v.len() && is_less(&v[child], &v[child + 1]) {
            child += 1;
        }
        if !is_less(&v[node], &v[child]) {
            return;
        }
        v.swap(node, child);
        node = child;
    }
}
