//! The iterators of ordered maps.

use super::tree::{IntoPairs, Tree};
use crate::fmt::{self, Debug};
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::prelude::v1::*;

/// An iterator over the pairs of a tree from one number to another.
macro_rules! borrowing_iterator {
    ($name:ident, $tree:ty, $item:ty, |$key:ident, $value:ident| $part:expr, $doc:literal) => {
        #[doc = $doc]
        pub struct $name<'a, K, V> {
            tree: Option<&'a Tree<K, V>>,
            start: usize,
            end: usize,
            _marker: PhantomData<$tree>,
        }

        impl<'a, K, V> $name<'a, K, V> {
            pub(super) fn new(tree: $tree, start: usize, end: usize) -> $name<'a, K, V> {
                $name { tree: Some(tree), start, end, _marker: PhantomData }
            }

            fn at(&self, number: usize) -> Option<$item> {
                let ($key, $value) = self.tree?.pair(number);
                unsafe { Some($part) }
            }
        }

        impl<'a, K, V> Iterator for $name<'a, K, V> {
            type Item = $item;

            fn next(&mut self) -> Option<$item> {
                if self.start == self.end {
                    return None;
                }
                self.start += 1;
                self.at(self.start - 1)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let len = self.end - self.start;
                (len, Some(len))
            }

            fn last(mut self) -> Option<$item> {
                self.next_back()
            }
        }

        impl<'a, K, V> DoubleEndedIterator for $name<'a, K, V> {
            fn next_back(&mut self) -> Option<$item> {
                if self.start == self.end {
                    return None;
                }
                self.end -= 1;
                self.at(self.end)
            }
        }

        impl<K, V> ExactSizeIterator for $name<'_, K, V> {}
        impl<K, V> FusedIterator for $name<'_, K, V> {}

        impl<K, V> Default for $name<'_, K, V> {
            fn default() -> Self {
                $name { tree: None, start: 0, end: 0, _marker: PhantomData }
            }
        }
    };
}

/// An iterator that moves the pairs of a tree out.
macro_rules! owning_iterator {
    ($name:ident, $item:ty, |$pair:ident| $part:expr, $doc:literal) => {
        #[doc = $doc]
        pub struct $name<K, V> {
            pairs: IntoPairs<K, V>,
        }

        impl<K, V> $name<K, V> {
            pub(super) fn new(tree: Tree<K, V>) -> $name<K, V> {
                $name { pairs: IntoPairs::new(tree) }
            }
        }

        impl<K, V> Iterator for $name<K, V> {
            type Item = $item;

            fn next(&mut self) -> Option<$item> {
                let $pair = self.pairs.take_first()?;
                Some($part)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let len = self.pairs.end() - self.pairs.start();
                (len, Some(len))
            }
        }

        impl<K, V> DoubleEndedIterator for $name<K, V> {
            fn next_back(&mut self) -> Option<$item> {
                let $pair = self.pairs.take_last()?;
                Some($part)
            }
        }

        impl<K, V> ExactSizeIterator for $name<K, V> {}
        impl<K, V> FusedIterator for $name<K, V> {}

        impl<K, V> Default for $name<K, V> {
            fn default() -> Self {
                $name::new(Tree::new())
            }
        }
    };
}

borrowing_iterator!(
    Iter, &'a Tree<K, V>, (&'a K, &'a V), |key, value| (&*key, &*value),
    "References to the keys and values of a map."
);
borrowing_iterator!(
    IterMut, &'a mut Tree<K, V>, (&'a K, &'a mut V), |key, value| (&*key, &mut *value),
    "References to the keys and values of a map, the latter to change."
);
borrowing_iterator!(
    Range, &'a Tree<K, V>, (&'a K, &'a V), |key, value| (&*key, &*value),
    "References to the keys and values in a range."
);
borrowing_iterator!(
    RangeMut, &'a mut Tree<K, V>, (&'a K, &'a mut V), |key, value| (&*key, &mut *value),
    "References to the keys and values in a range, the latter to change."
);
borrowing_iterator!(
    Keys, &'a Tree<K, V>, &'a K, |key, _value| &*key, "References to the keys of a map."
);
borrowing_iterator!(
    Values, &'a Tree<K, V>, &'a V, |_key, value| &*value, "References to the values of a map."
);
borrowing_iterator!(
    ValuesMut, &'a mut Tree<K, V>, &'a mut V, |_key, value| &mut *value,
    "References to the values of a map, to change."
);
owning_iterator!(IntoIter, (K, V), |pair| pair, "The pairs of a map, moved out.");
owning_iterator!(IntoKeys, K, |pair| pair.0, "The keys of a map, moved out.");
owning_iterator!(IntoValues, V, |pair| pair.1, "The values of a map, moved out.");

macro_rules! clone_iterators {
    ($($name:ident)*) => {$(
        impl<K, V> Clone for $name<'_, K, V> {
            fn clone(&self) -> Self {
                $name { tree: self.tree, start: self.start, end: self.end, _marker: PhantomData }
            }
        }
    )*};
}

clone_iterators! { Iter Range Keys Values }

impl<K: Debug, V: Debug> Debug for Iter<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K: Debug, V: Debug> Debug for Range<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K: Debug, V> Debug for Keys<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K, V: Debug> Debug for Values<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K: Debug, V: Debug> Debug for IntoIter<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tree = self.pairs.tree();
        let rest: Iter<'_, K, V> = Iter::new(tree, self.pairs.start(), self.pairs.end());
        f.debug_list().entries(rest).finish()
    }
}
