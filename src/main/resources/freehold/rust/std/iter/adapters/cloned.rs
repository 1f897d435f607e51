use crate::iter::FusedIterator;
use crate::prelude::v1::*;

macro_rules! owned_items {
    ($name:ident, $bound:ident, |$x:ident| $made:expr, $doc:literal) => {
        #[doc = $doc]
        #[derive(Clone, Debug)]
        pub struct $name<I> {
            it: I,
        }

        impl<I> $name<I> {
            pub(in crate::iter) fn new(it: I) -> $name<I> {
                $name { it }
            }
        }

        impl<'a, I: Iterator<Item = &'a T>, T: $bound + 'a> Iterator for $name<I> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                match self.it.next() {
                    Some($x) => Some($made),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.it.size_hint()
            }

            fn __exact_len(&self) -> Option<usize> {
                self.it.__exact_len()
            }
        }

        impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: $bound + 'a> DoubleEndedIterator
            for $name<I>
        {
            fn next_back(&mut self) -> Option<T> {
                match self.it.next_back() {
                    Some($x) => Some($made),
                    None => None,
                }
            }
        }

        impl<'a, I: ExactSizeIterator<Item = &'a T>, T: $bound + 'a> ExactSizeIterator
            for $name<I>
        {
            fn len(&self) -> usize {
                self.it.len()
            }
        }

        impl<'a, I: FusedIterator<Item = &'a T>, T: $bound + 'a> FusedIterator for $name<I> {}

        impl<I: Default> Default for $name<I> {
            fn default() -> $name<I> {
                $name { it: I::default() }
            }
        }
    };
}

owned_items!(Cloned, Clone, |x| x.clone(), "Clones of the items, which are references.");
owned_items!(Copied, Copy, |x| *x, "Copies of the items, which are references.");
