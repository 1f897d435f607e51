//! Going through a slice piece by piece.

use crate::fmt;
use crate::iter::FusedIterator;
use crate::mem;
use crate::prelude::v1::*;

impl<T> [T] {
    /// All pieces of `size` elements side by side; each overlaps the one before it.
    #[track_caller]
    pub fn windows(&self, size: usize) -> Windows<'_, T> {
        if size == 0 {
            panic!("window size must be non-zero");
        }
        Windows { rest: self, size }
    }

    /// All arrays of `N` elements side by side; each overlaps the one before it.
    #[track_caller]
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {
        assert!(N != 0, "window size must be non-zero");
        ArrayWindows { rest: self }
    }

    /// Pieces of `chunk_size` elements; the last may be shorter.
    #[track_caller]
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {
        check_chunk_size(chunk_size);
        Chunks { rest: self, size: chunk_size }
    }

    /// Pieces of `chunk_size` elements, to change; the last may be shorter.
    #[track_caller]
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
        check_chunk_size(chunk_size);
        ChunksMut { rest: self, size: chunk_size }
    }

    /// The longest pieces in which `pred` is true of each two neighbours.
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {
        ChunkBy { rest: self, predicate: pred }
    }

    /// The longest pieces in which `pred` is true of each two neighbours, to change.
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> {
        ChunkByMut { rest: self, predicate: pred }
    }
}

/// A piece needs an element.
#[track_caller]
pub(super) fn check_chunk_size(size: usize) {
    if size == 0 {
        panic!("chunk size must be non-zero");
    }
}

/// How many pieces of `size` there are in `len`, a shorter one counted.
pub(super) fn count_chunks(len: usize, size: usize) -> usize {
    if len == 0 { 0 } else { (len - 1) / size + 1 }
}

/// The lesser of two numbers.
pub(super) fn lesser(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

/// Overlapping pieces of a slice.
#[derive(Debug)]
pub struct Windows<'a, T> {
    rest: &'a [T],
    size: usize,
}

impl<T> Clone for Windows<'_, T> {
    fn clone(&self) -> Self {
        Windows { rest: self.rest, size: self.size }
    }
}

impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.len() < self.size {
            return None;
        }
        let window = &self.rest[..self.size];
        self.rest = &self.rest[1..];
        Some(window)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        let count = if len < self.size { 0 } else { len - self.size + 1 };
        (count, Some(count))
    }

    fn nth(&mut self, n: usize) -> Option<&'a [T]> {
        self.rest = &self.rest[lesser(n, self.rest.len())..];
        self.next()
    }

    fn __exact_len(&self) -> Option<usize> {
        self.size_hint().1
    }
}

impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len < self.size {
            return None;
        }
        let window = &self.rest[len - self.size..];
        self.rest = &self.rest[..len - 1];
        Some(window)
    }
}

impl<T> ExactSizeIterator for Windows<'_, T> {}
impl<T> FusedIterator for Windows<'_, T> {}

/// Overlapping arrays of a slice.
#[derive(Debug, Clone, Copy)]
pub struct ArrayWindows<'a, T, const N: usize> {
    rest: &'a [T],
}

impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];

    fn next(&mut self) -> Option<&'a [T; N]> {
        let window = self.rest.first_chunk::<N>()?;
        self.rest = &self.rest[1..];
        Some(window)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        let count = if len < N { 0 } else { len - N + 1 };
        (count, Some(count))
    }
}

impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {
    fn next_back(&mut self) -> Option<&'a [T; N]> {
        let window = self.rest.last_chunk::<N>()?;
        self.rest = &self.rest[..self.rest.len() - 1];
        Some(window)
    }
}

impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
impl<T, const N: usize> FusedIterator for ArrayWindows<'_, T, N> {}

/// Pieces of a slice, from its front.
#[derive(Debug)]
pub struct Chunks<'a, T> {
    rest: &'a [T],
    size: usize,
}

impl<T> Clone for Chunks<'_, T> {
    fn clone(&self) -> Self {
        Chunks { rest: self.rest, size: self.size }
    }
}

impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = self.rest.split_at(lesser(self.size, self.rest.len()));
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = count_chunks(self.rest.len(), self.size);
        (count, Some(count))
    }

    fn nth(&mut self, n: usize) -> Option<&'a [T]> {
        let skipped = lesser(n.saturating_mul(self.size), self.rest.len());
        self.rest = &self.rest[skipped..];
        self.next()
    }

    fn __exact_len(&self) -> Option<usize> {
        self.size_hint().1
    }
}

impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let count = if len % self.size == 0 { self.size } else { len % self.size };
        let (rest, chunk) = self.rest.split_at(len - count);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for Chunks<'_, T> {}
impl<T> FusedIterator for Chunks<'_, T> {}

/// Pieces of a slice, from its front, to change.
#[derive(Debug)]
pub struct ChunksMut<'a, T> {
    rest: &'a mut [T],
    size: usize,
}

impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let rest = mem::take(&mut self.rest);
        let count = lesser(self.size, rest.len());
        let (chunk, rest) = rest.split_at_mut(count);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = count_chunks(self.rest.len(), self.size);
        (count, Some(count))
    }

    fn __exact_len(&self) -> Option<usize> {
        self.size_hint().1
    }
}

impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let count = if len % self.size == 0 { self.size } else { len % self.size };
        let (rest, chunk) = mem::take(&mut self.rest).split_at_mut(len - count);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
impl<T> FusedIterator for ChunksMut<'_, T> {}

/// Pieces of a slice whose neighbours belong together.
pub struct ChunkBy<'a, T, F> {
    rest: &'a [T],
    predicate: F,
}

impl<'a, T, F: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, F> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let mut end = 1;
        while end < len && (self.predicate)(&self.rest[end - 1], &self.rest[end]) {
            end += 1;
        }
        let (chunk, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        (lesser(len, 1), Some(len))
    }
}

impl<'a, T, F: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, F> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let mut start = len - 1;
        while start > 0 && (self.predicate)(&self.rest[start - 1], &self.rest[start]) {
            start -= 1;
        }
        let (rest, chunk) = self.rest.split_at(start);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T, F: FnMut(&T, &T) -> bool> FusedIterator for ChunkBy<'_, T, F> {}

impl<T: fmt::Debug, F> fmt::Debug for ChunkBy<'_, T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ChunkBy").field(&self.rest).finish()
    }
}

/// Pieces of a slice whose neighbours belong together, to change.
pub struct ChunkByMut<'a, T, F> {
    rest: &'a mut [T],
    predicate: F,
}

impl<'a, T, F: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, F> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let mut end = 1;
        while end < len && (self.predicate)(&self.rest[end - 1], &self.rest[end]) {
            end += 1;
        }
        let (chunk, rest) = mem::take(&mut self.rest).split_at_mut(end);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        (lesser(len, 1), Some(len))
    }
}

impl<'a, T, F: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, F> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let mut start = len - 1;
        while start > 0 && (self.predicate)(&self.rest[start - 1], &self.rest[start]) {
            start -= 1;
        }
        let (rest, chunk) = mem::take(&mut self.rest).split_at_mut(start);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T, F: FnMut(&T, &T) -> bool> FusedIterator for ChunkByMut<'_, T, F> {}
