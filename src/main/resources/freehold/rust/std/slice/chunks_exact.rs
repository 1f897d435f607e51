//! Pieces of a slice that all have the same size.

use super::chunks::check_chunk_size;
use crate::iter::FusedIterator;
use crate::mem;
use crate::prelude::v1::*;

impl<T> [T] {
    /// Pieces of exactly `chunk_size` elements; what is left at the end is in none.
    #[track_caller]
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {
        check_chunk_size(chunk_size);
        let whole = self.len() / chunk_size * chunk_size;
        let (rest, remainder) = self.split_at(whole);
        ChunksExact { rest, remainder, size: chunk_size }
    }

    /// Pieces of exactly `chunk_size` elements, to change; what is left at the end is in none.
    #[track_caller]
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {
        check_chunk_size(chunk_size);
        let whole = self.len() / chunk_size * chunk_size;
        let (rest, remainder) = self.split_at_mut(whole);
        ChunksExactMut { rest, remainder, size: chunk_size }
    }
}

/// Pieces of one size, from the front of a slice.
#[derive(Debug)]
pub struct ChunksExact<'a, T> {
    rest: &'a [T],
    remainder: &'a [T],
    size: usize,
}

impl<'a, T> ChunksExact<'a, T> {
    /// The elements at the end that are in no piece.
    pub fn remainder(&self) -> &'a [T] {
        self.remainder
    }
}

impl<T> Clone for ChunksExact<'_, T> {
    fn clone(&self) -> Self {
        ChunksExact { rest: self.rest, remainder: self.remainder, size: self.size }
    }
}

impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = self.rest.split_at(self.size);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.rest.len() / self.size;
        (count, Some(count))
    }

    fn __exact_len(&self) -> Option<usize> {
        self.size_hint().1
    }
}

impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (rest, chunk) = self.rest.split_at(self.rest.len() - self.size);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
impl<T> FusedIterator for ChunksExact<'_, T> {}

/// Pieces of one size, from the front of a slice, to change.
#[derive(Debug)]
pub struct ChunksExactMut<'a, T> {
    rest: &'a mut [T],
    remainder: &'a mut [T],
    size: usize,
}

impl<'a, T> ChunksExactMut<'a, T> {
    /// The elements at the end that are in no piece.
    pub fn into_remainder(self) -> &'a mut [T] {
        self.remainder
    }
}

impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = mem::take(&mut self.rest).split_at_mut(self.size);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.rest.len() / self.size;
        (count, Some(count))
    }

    fn __exact_len(&self) -> Option<usize> {
        self.size_hint().1
    }
}

impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let (rest, chunk) = mem::take(&mut self.rest).split_at_mut(len - self.size);
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<T> FusedIterator for ChunksExactMut<'_, T> {}
