use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// The same items; one can look at the next before taking it.
#[derive(Clone, Debug)]
pub struct Peekable<I: Iterator> {
    iter: I,
    /// What was looked at and not taken yet, the end as well.
    peeked: Option<Option<I::Item>>,
}

impl<I: Iterator> Peekable<I> {
    pub(in crate::iter) fn new(iter: I) -> Peekable<I> {
        Peekable { iter, peeked: None }
    }

    /// The next item, which stays.
    pub fn peek(&mut self) -> Option<&I::Item> {
        if self.peeked.is_none() {
            self.peeked = Some(self.iter.next());
        }
        match &self.peeked {
            Some(Some(item)) => Some(item),
            _ => None,
        }
    }

    /// The next item, which stays, to change.
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {
        if self.peeked.is_none() {
            self.peeked = Some(self.iter.next());
        }
        match &mut self.peeked {
            Some(Some(item)) => Some(item),
            _ => None,
        }
    }

    /// Takes the next item if `func` is true of it.
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
        match self.next() {
            Some(item) if func(&item) => Some(item),
            other => {
                self.peeked = Some(other);
                None
            }
        }
    }

    /// Takes the next item if it equals `expected`.
    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item>
    where
        I::Item: PartialEq<T>,
    {
        self.next_if(|item| item == expected)
    }

    /// Takes the next item if `f` makes something of it; else it stays as `f` gave it back.
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {
        let item = self.next()?;
        match f(item) {
            Ok(made) => Some(made),
            Err(item) => {
                self.peeked = Some(Some(item));
                None
            }
        }
    }
}

impl<I: Iterator> Peekable<I> {
    /// Takes the next item if `f` makes something of it; else it stays.
    pub fn next_if_map_mut<R>(
        &mut self,
        f: impl FnOnce(&mut I::Item) -> Option<R>,
    ) -> Option<R> {
        let made = f(self.peek_mut()?)?;
        self.next();
        Some(made)
    }
}

impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        match self.peeked.take() {
            Some(item) => item,
            None => self.iter.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let peeked = match &self.peeked {
            Some(None) => return (0, Some(0)),
            Some(Some(_)) => 1,
            None => 0,
        };
        let (lower, upper) = self.iter.size_hint();
        let upper = match upper {
            Some(x) => x.checked_add(peeked),
            None => None,
        };
        (lower.saturating_add(peeked), upper)
    }

    fn __exact_len(&self) -> Option<usize> {
        match &self.peeked {
            Some(None) => Some(0),
            Some(Some(_)) => Some(self.iter.__exact_len()?.saturating_add(1)),
            None => self.iter.__exact_len(),
        }
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        match &self.peeked {
            Some(None) => None,
            Some(Some(_)) => match self.iter.next_back() {
                Some(item) => Some(item),
                None => self.peeked.take()?,
            },
            None => self.iter.next_back(),
        }
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
