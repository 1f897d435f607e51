//! Collecting results: all the values, or the first error.

use crate::iter::{FromIterator, Product, Sum};
use crate::prelude::v1::*;

/// Gives values until there is an error, and keeps that.
struct UntilError<'a, I, E> {
    iter: I,
    error: &'a mut Option<E>,
}

impl<T, E, I: Iterator<Item = Result<T, E>>> Iterator for UntilError<'_, I, E> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.error.is_some() {
            return None;
        }
        match self.iter.next() {
            Some(Ok(value)) => Some(value),
            Some(Err(error)) => {
                *self.error = Some(error);
                None
            }
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        let mut error = None;
        let collected = V::from_iter(UntilError { iter: iter.into_iter(), error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(collected),
        }
    }
}

impl<T, E, U: Sum<T>> Sum<Result<T, E>> for Result<U, E> {
    fn sum<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
        let mut error = None;
        let total = U::sum(UntilError { iter, error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(total),
        }
    }
}

impl<T, E, U: Product<T>> Product<Result<T, E>> for Result<U, E> {
    fn product<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
        let mut error = None;
        let total = U::product(UntilError { iter, error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(total),
        }
    }
}
