//! The bytes of a text.

use crate::iter::FusedIterator;
use crate::prelude::v1::*;
use crate::slice;

/// Gives the bytes of a text.
#[derive(Clone, Debug)]
pub struct Bytes<'a>(pub(super) slice::Iter<'a, u8>);

impl Iterator for Bytes<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        self.0.next().copied()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }

    fn count(self) -> usize {
        self.0.len()
    }

    fn nth(&mut self, n: usize) -> Option<u8> {
        self.0.nth(n).copied()
    }

    fn last(mut self) -> Option<u8> {
        self.next_back()
    }
}

impl DoubleEndedIterator for Bytes<'_> {
    fn next_back(&mut self) -> Option<u8> {
        self.0.next_back().copied()
    }
}

impl ExactSizeIterator for Bytes<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }
}

impl FusedIterator for Bytes<'_> {}
