//! Finding the element that would be at a place if the slice were sorted.

use super::sort::{choose_pivot, insertion_sort, partition};
use crate::cmp::Ordering;
use crate::prelude::v1::*;

impl<T> [T] {
    /// Puts the element at `index` that would be there if the slice were sorted; none before it
    /// is greater and none after it less.
    #[track_caller]
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord,
    {
        select(self, index, &mut |a: &T, b: &T| a.lt(b))
    }

    /// Like [`slice::select_nth_unstable`], by what `compare` says.
    #[track_caller]
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(
        &mut self,
        index: usize,
        mut compare: F,
    ) -> (&mut [T], &mut T, &mut [T]) {
        select(self, index, &mut |a: &T, b: &T| compare(a, b) == Ordering::Less)
    }

    /// Like [`slice::select_nth_unstable`], by keys.
    #[track_caller]
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(
        &mut self,
        index: usize,
        mut f: F,
    ) -> (&mut [T], &mut T, &mut [T]) {
        select(self, index, &mut |a: &T, b: &T| f(a).lt(&f(b)))
    }
}

#[track_caller]
fn select<'a, T, F: FnMut(&T, &T) -> bool>(
    v: &'a mut [T],
    index: usize,
    is_less: &mut F,
) -> (&'a mut [T], &'a mut T, &'a mut [T]) {
    let len = v.len();
    if index >= len {
        panic!("partition_at_index index {index} greater than length of slice {len}");
    }
    let mut start = 0;
    let mut end = len;
    while end - start > 10 {
        let part = &mut v[start..end];
        let pivot = choose_pivot(part, is_less);
        let (less, equal) = partition(part, pivot, is_less);
        if index < start + less {
            end = start + less;
        } else if index >= start + less + equal {
            start += less + equal;
        } else {
            start = index;
            end = index;
        }
    }
    insertion_sort(&mut v[start..end], is_less);
    let (before, rest) = v.split_at_mut(index);
    match rest {
        [element, after @ ..] => (before, element, after),
        [] => unreachable!(),
    }
}
