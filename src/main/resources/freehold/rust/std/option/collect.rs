//! Collecting options: all the values, or none.

use crate::iter::{FromIterator, Product, Sum};
use crate::prelude::v1::*;

/// Gives values until there is a `None`, and remembers that there was one.
struct UntilNone<'a, I> {
    iter: I,
    found_none: &'a mut bool,
}

impl<T, I: Iterator<Item = Option<T>>> Iterator for UntilNone<'_, I> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if *self.found_none {
            return None;
        }
        match self.iter.next() {
            Some(Some(value)) => Some(value),
            Some(None) => {
                *self.found_none = true;
                None
            }
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        let mut found_none = false;
        let values = UntilNone { iter: iter.into_iter(), found_none: &mut found_none };
        let collected = V::from_iter(values);
        if found_none { None } else { Some(collected) }
    }
}

impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> {
    fn sum<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
        let mut found_none = false;
        let total = U::sum(UntilNone { iter, found_none: &mut found_none });
        if found_none { None } else { Some(total) }
    }
}

impl<T, U: Product<T>> Product<Option<T>> for Option<U> {
    fn product<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
        let mut found_none = false;
        let total = U::product(UntilNone { iter, found_none: &mut found_none });
        if found_none { None } else { Some(total) }
    }
}
