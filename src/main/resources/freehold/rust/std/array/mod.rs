//! Arrays: values side by side, as many as their type says.

mod convert;
mod iter;

use crate::intrinsics;
use crate::mem::{ManuallyDrop, MaybeUninit};
use crate::ops::{Index, IndexMut};
use crate::prelude::v1::*;
use crate::ptr;
use crate::slice;

pub use self::convert::TryFromSliceError;
pub use self::iter::IntoIter;

/// An array of what `f` makes of the numbers from 0 on.
pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(mut f: F) -> [T; N] {
    let mut filling = Filling { array: MaybeUninit::uninit(), count: 0 };
    while filling.count < N {
        let element = f(filling.count);
        filling.push(element);
    }
    filling.finish()
}

/// An array of clones of one value: `N - 1` clones, then the value itself.
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] {
    let mut val = Some(val);
    from_fn(|i| if i + 1 < N { val.clone().unwrap() } else { val.take().unwrap() })
}

/// One value as an array.
pub const fn from_ref<T>(s: &T) -> &[T; 1] {
    unsafe { &*(s as *const T as *const [T; 1]) }
}

/// One value as an array, to change.
pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1] {
    unsafe { &mut *(s as *mut T as *mut [T; 1]) }
}

/// An array whose first `count` elements exist. Its end drops them, in a panic too.
pub(crate) struct Filling<T, const N: usize> {
    array: MaybeUninit<[T; N]>,
    count: usize,
}

impl<T, const N: usize> Filling<T, N> {
    fn push(&mut self, element: T) {
        let first = self.array.as_mut_ptr() as *mut T;
        unsafe { intrinsics::write(first.add(self.count), element) };
        self.count += 1;
    }

    fn finish(self) -> [T; N] {
        let filled = ManuallyDrop::new(self);
        unsafe { intrinsics::read(filled.array.as_ptr()) }
    }
}

impl<T, const N: usize> Drop for Filling<T, N> {
    fn drop(&mut self) {
        let first = self.array.as_mut_ptr() as *mut T;
        unsafe { intrinsics::drop_in_place(ptr::slice_from_raw_parts_mut(first, self.count)) }
    }
}

impl<T, const N: usize> [T; N] {
    /// An array of what `f` makes of each element.
    pub fn map<F: FnMut(T) -> U, U>(self, mut f: F) -> [U; N] {
        let mut elements = self.into_iter();
        let mut filling = Filling { array: MaybeUninit::uninit(), count: 0 };
        while let Some(element) = elements.next() {
            filling.push(f(element));
        }
        filling.finish()
    }

    /// All elements as a slice.
    pub const fn as_slice(&self) -> &[T] {
        self
    }

    /// All elements as a slice, to change.
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        self
    }

    /// An array of references to the elements.
    pub fn each_ref(&self) -> [&T; N] {
        from_fn(|i| &self[i])
    }

    /// An array of mutable references to the elements.
    pub fn each_mut(&mut self) -> [&mut T; N] {
        let first: *mut T = self.as_mut_ptr();
        from_fn(|i| unsafe { &mut *first.add(i) })
    }
}

impl<T, I, const N: usize> Index<I> for [T; N]
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;

    #[track_caller]
    fn index(&self, index: I) -> &Self::Output {
        Index::index(self as &[T], index)
    }
}

impl<T, I, const N: usize> IndexMut<I> for [T; N]
where
    [T]: IndexMut<I>,
{
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut Self::Output {
        IndexMut::index_mut(self as &mut [T], index)
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    fn into_iter(self) -> slice::IterMut<'a, T> {
        self.iter_mut()
    }
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;

    fn into_iter(self) -> IntoIter<T, N> {
        IntoIter::new(self)
    }
}
