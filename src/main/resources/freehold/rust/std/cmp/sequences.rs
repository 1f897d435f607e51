//! Equality and order of strings, slices and arrays.

use crate::cmp::Ordering;
use crate::intrinsics;
use crate::prelude::v1::*;

/// Whether two strings have the same bytes.
#[lang = "str_eq"]
fn str_eq(left: &str, right: &str) -> bool {
    slice_eq_bytes(left.as_bytes(), right.as_bytes())
}

/// Whether two byte slices have the same bytes.
#[lang = "slice_eq_bytes"]
fn slice_eq_bytes(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len()
        && unsafe { intrinsics::compare_bytes(left.as_ptr(), right.as_ptr(), left.len()) == 0 }
}

impl PartialEq for str {
    fn eq(&self, other: &str) -> bool {
        str_eq(self, other)
    }
}

impl Eq for str {}

impl PartialOrd for str {
    fn partial_cmp(&self, other: &str) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for str {
    fn cmp(&self, other: &str) -> Ordering {
        let shorter = if self.len() < other.len() { self.len() } else { other.len() };
        let order = unsafe { intrinsics::compare_bytes(self.as_ptr(), other.as_ptr(), shorter) };
        if order < 0 {
            Ordering::Less
        } else if order > 0 {
            Ordering::Greater
        } else {
            self.len().cmp(&other.len())
        }
    }
}

impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {
    fn eq(&self, other: &[U]) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let mut i = 0;
        while i < self.len() {
            if self[i] != other[i] {
                return false;
            }
            i += 1;
        }
        true
    }
}

impl<T: Eq> Eq for [T] {}

impl<T: PartialOrd> PartialOrd for [T] {
    fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {
        let shorter = if self.len() < other.len() { self.len() } else { other.len() };
        let mut i = 0;
        while i < shorter {
            match self[i].partial_cmp(&other[i]) {
                Some(Ordering::Equal) => {}
                different => return different,
            }
            i += 1;
        }
        self.len().partial_cmp(&other.len())
    }
}

impl<T: Ord> Ord for [T] {
    fn cmp(&self, other: &[T]) -> Ordering {
        let shorter = if self.len() < other.len() { self.len() } else { other.len() };
        let mut i = 0;
        while i < shorter {
            match self[i].cmp(&other[i]) {
                Ordering::Equal => {}
                different => return different,
            }
            i += 1;
        }
        self.len().cmp(&other.len())
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {
    fn eq(&self, other: &[U; N]) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {
    fn eq(&self, other: &[U]) -> bool {
        self.as_slice() == other
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] {
    fn eq(&self, other: &[U; N]) -> bool {
        self == other.as_slice()
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U]> for [T; N] {
    fn eq(&self, other: &&[U]) -> bool {
        self.as_slice() == *other
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &[T] {
    fn eq(&self, other: &[U; N]) -> bool {
        **self == *other.as_slice()
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U]> for [T; N] {
    fn eq(&self, other: &&mut [U]) -> bool {
        *self.as_slice() == **other
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &mut [T] {
    fn eq(&self, other: &[U; N]) -> bool {
        **self == *other.as_slice()
    }
}

impl<T: Eq, const N: usize> Eq for [T; N] {}

impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
    fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> {
        self.as_slice().partial_cmp(other.as_slice())
    }
}

impl<T: Ord, const N: usize> Ord for [T; N] {
    fn cmp(&self, other: &[T; N]) -> Ordering {
        self.as_slice().cmp(other.as_slice())
    }
}
