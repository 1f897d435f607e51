use super::Fuse;
use crate::fmt;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// The items of all the items.
pub struct Flatten<I: Iterator<Item: IntoIterator>> {
    iter: Fuse<I>,
    front: Option<<I::Item as IntoIterator>::IntoIter>,
    back: Option<<I::Item as IntoIterator>::IntoIter>,
}

impl<I: Iterator<Item: IntoIterator>> Flatten<I> {
    pub(in crate::iter) fn new(iter: I) -> Flatten<I> {
        Flatten { iter: Fuse::new(iter), front: None, back: None }
    }
}

impl<I: Iterator<Item: IntoIterator>> Iterator for Flatten<I> {
    type Item = <I::Item as IntoIterator>::Item;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(front) = &mut self.front {
                match front.next() {
                    None => self.front = None,
                    item => return item,
                }
            }
            match self.iter.next() {
                Some(inner) => self.front = Some(inner.into_iter()),
                None => return next_or_clear(&mut self.back),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        flat_size_hint(&self.front, &self.back, self.iter.size_hint())
    }
}

impl<I> DoubleEndedIterator for Flatten<I>
where
    I: DoubleEndedIterator<Item: IntoIterator<IntoIter: DoubleEndedIterator>>,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(back) = &mut self.back {
                match back.next_back() {
                    None => self.back = None,
                    item => return item,
                }
            }
            match self.iter.next_back() {
                Some(inner) => self.back = Some(inner.into_iter()),
                None => return next_back_or_clear(&mut self.front),
            }
        }
    }
}

impl<I: Iterator<Item: IntoIterator>> FusedIterator for Flatten<I> {}

impl<I: Default + Iterator<Item: IntoIterator>> Default for Flatten<I> {
    fn default() -> Self {
        Flatten::new(I::default())
    }
}

impl<I> Clone for Flatten<I>
where
    I: Clone + Iterator<Item: IntoIterator<IntoIter: Clone>>,
{
    fn clone(&self) -> Self {
        Flatten { iter: self.iter.clone(), front: self.front.clone(), back: self.back.clone() }
    }
}

impl<I> fmt::Debug for Flatten<I>
where
    I: fmt::Debug + Iterator<Item: IntoIterator<IntoIter: fmt::Debug>>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flatten")
            .field("iter", &self.iter)
            .field("frontiter", &self.front)
            .field("backiter", &self.back)
            .finish()
    }
}

/// The items of all the iterators that a function makes of the items.
pub struct FlatMap<I, U: IntoIterator, F> {
    iter: Fuse<I>,
    f: F,
    front: Option<U::IntoIter>,
    back: Option<U::IntoIter>,
}

impl<I, U: IntoIterator, F> FlatMap<I, U, F> {
    pub(in crate::iter) fn new(iter: I, f: F) -> FlatMap<I, U, F> {
        FlatMap { iter: Fuse::new(iter), f, front: None, back: None }
    }
}

impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = U::Item;

    fn next(&mut self) -> Option<U::Item> {
        loop {
            if let Some(front) = &mut self.front {
                match front.next() {
                    None => self.front = None,
                    item => return item,
                }
            }
            match self.iter.next() {
                Some(x) => self.front = Some((self.f)(x).into_iter()),
                None => return next_or_clear(&mut self.back),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        flat_size_hint(&self.front, &self.back, self.iter.size_hint())
    }
}

impl<I, U, F> DoubleEndedIterator for FlatMap<I, U, F>
where
    I: DoubleEndedIterator,
    U: IntoIterator<IntoIter: DoubleEndedIterator>,
    F: FnMut(I::Item) -> U,
{
    fn next_back(&mut self) -> Option<U::Item> {
        loop {
            if let Some(back) = &mut self.back {
                match back.next_back() {
                    None => self.back = None,
                    item => return item,
                }
            }
            match self.iter.next_back() {
                Some(x) => self.back = Some((self.f)(x).into_iter()),
                None => return next_back_or_clear(&mut self.front),
            }
        }
    }
}

impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> FusedIterator for FlatMap<I, U, F> {}

impl<I: Clone, U: IntoIterator<IntoIter: Clone>, F: Clone> Clone for FlatMap<I, U, F> {
    fn clone(&self) -> Self {
        FlatMap {
            iter: self.iter.clone(),
            f: self.f.clone(),
            front: self.front.clone(),
            back: self.back.clone(),
        }
    }
}

/// The next item of an inner iterator, which goes when it has none.
fn next_or_clear<I: Iterator>(inner: &mut Option<I>) -> Option<I::Item> {
    let item = inner.as_mut()?.next();
    if item.is_none() {
        *inner = None;
    }
    item
}

/// The last item of an inner iterator, which goes when it has none.
fn next_back_or_clear<I: DoubleEndedIterator>(inner: &mut Option<I>) -> Option<I::Item> {
    let item = inner.as_mut()?.next_back();
    if item.is_none() {
        *inner = None;
    }
    item
}

/// What is known of the number of items: nothing of the iterators that are still to come.
fn flat_size_hint<I: Iterator>(
    front: &Option<I>,
    back: &Option<I>,
    outer: (usize, Option<usize>),
) -> (usize, Option<usize>) {
    let (front_lower, front_upper) = match front {
        Some(front) => front.size_hint(),
        None => (0, Some(0)),
    };
    let (back_lower, back_upper) = match back {
        Some(back) => back.size_hint(),
        None => (0, Some(0)),
    };
    let lower = front_lower.saturating_add(back_lower);
    match (outer, front_upper, back_upper) {
        ((0, Some(0)), Some(x), Some(y)) => (lower, x.checked_add(y)),
        _ => (lower, None),
    }
}
