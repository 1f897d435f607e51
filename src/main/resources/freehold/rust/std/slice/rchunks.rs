//! Pieces of a slice, counted from its end.

use super::chunks::{check_chunk_size, count_chunks, lesser};
use crate::iter::FusedIterator;
use crate::mem;
use crate::prelude::v1::*;

impl<T> [T] {
    /// Pieces of `chunk_size` elements, from the end; the last may be shorter.
    #[track_caller]
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {
        check_chunk_size(chunk_size);
        RChunks { rest: self, size: chunk_size }
    }

    /// Pieces of `chunk_size` elements, from the end, to change; the last may be shorter.
    #[track_caller]
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {
        check_chunk_size(chunk_size);
        RChunksMut { rest: self, size: chunk_size }
    }

    /// Pieces of exactly `chunk_size` elements, from the end; what is left is in none.
    #[track_caller]
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {
        check_chunk_size(chunk_size);
        let (remainder, rest) = self.split_at(self.len() % chunk_size);
        RChunksExact { rest, remainder, size: chunk_size }
    }

    /// Pieces of exactly `chunk_size` elements, from the end, to change; what is left is in none.
    #[track_caller]
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> {
        check_chunk_size(chunk_size);
        let (remainder, rest) = self.split_at_mut(self.len() % chunk_size);
        RChunksExactMut { rest, remainder, size: chunk_size }
    }
}

/// Pieces of a slice, from its end.
#[derive(Debug)]
pub struct RChunks<'a, T> {
    rest: &'a [T],
    size: usize,
}

impl<T> Clone for RChunks<'_, T> {
    fn clone(&self) -> Self {
        RChunks { rest: self.rest, size: self.size }
    }
}

impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let (rest, chunk) = self.rest.split_at(len - lesser(self.size, len));
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

impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let count = if len % self.size == 0 { self.size } else { len % self.size };
        let (chunk, rest) = self.rest.split_at(count);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for RChunks<'_, T> {}
impl<T> FusedIterator for RChunks<'_, T> {}

/// Pieces of a slice, from its end, to change.
#[derive(Debug)]
pub struct RChunksMut<'a, T> {
    rest: &'a mut [T],
    size: usize,
}

impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let (rest, chunk) = mem::take(&mut self.rest).split_at_mut(len - lesser(self.size, len));
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = count_chunks(self.rest.len(), self.size);
        (count, Some(count))
    }
}

impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let count = if len % self.size == 0 { self.size } else { len % self.size };
        let (chunk, rest) = mem::take(&mut self.rest).split_at_mut(count);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
impl<T> FusedIterator for RChunksMut<'_, T> {}

/// Pieces of one size, from the end of a slice.
#[derive(Debug)]
pub struct RChunksExact<'a, T> {
    rest: &'a [T],
    remainder: &'a [T],
    size: usize,
}

impl<'a, T> RChunksExact<'a, T> {
    /// The elements at the front that are in no piece.
    pub fn remainder(&self) -> &'a [T] {
        self.remainder
    }
}

impl<T> Clone for RChunksExact<'_, T> {
    fn clone(&self) -> Self {
        RChunksExact { rest: self.rest, remainder: self.remainder, size: self.size }
    }
}

impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let (rest, chunk) = self.rest.split_at(len - self.size);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.rest.len() / self.size;
        (count, Some(count))
    }
}

impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = self.rest.split_at(self.size);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for RChunksExact<'_, T> {}
impl<T> FusedIterator for RChunksExact<'_, T> {}

/// Pieces of one size, from the end of a slice, to change.
#[derive(Debug)]
pub struct RChunksExactMut<'a, T> {
    rest: &'a mut [T],
    remainder: &'a mut [T],
    size: usize,
}

impl<'a, T> RChunksExactMut<'a, T> {
    /// The elements at the front that are in no piece.
    pub fn into_remainder(self) -> &'a mut [T] {
        self.remainder
    }
}

impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let (rest, chunk) = mem::take(&mut self.rest).split_at_mut(len - self.size);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.rest.len() / self.size;
        (count, Some(count))
    }
}

impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = mem::take(&mut self.rest).split_at_mut(self.size);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
impl<T> FusedIterator for RChunksExactMut<'_, T> {}
