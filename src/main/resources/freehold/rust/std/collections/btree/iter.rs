//! The iterators of ordered maps.

use crate::fmt::{self, Debug};
use crate::iter::FusedIterator;
use crate::prelude::v1::*;
use crate::slice;
use crate::vec;

macro_rules! pair_iterator {
    ($name:ident [$($lifetime:lifetime)?] $inner:ty, $item:ty, |$pair:ident| $part:expr, $doc:literal) => {
        #[doc = $doc]
        pub struct $name<$($lifetime,)? K, V> {
            pub(super) inner: $inner,
        }

        impl<$($lifetime,)? K, V> Iterator for $name<$($lifetime,)? K, V> {
            type Item = $item;

            fn next(&mut self) -> Option<$item> {
                match self.inner.next() {
                    Some($pair) => Some($part),
                    None => None,
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.inner.size_hint()
            }

            fn last(mut self) -> Option<$item> {
                self.next_back()
            }
        }

        impl<$($lifetime,)? K, V> DoubleEndedIterator for $name<$($lifetime,)? K, V> {
            fn next_back(&mut self) -> Option<$item> {
                match self.inner.next_back() {
                    Some($pair) => Some($part),
                    None => None,
                }
            }
        }

        impl<$($lifetime,)? K, V> ExactSizeIterator for $name<$($lifetime,)? K, V> {}
        impl<$($lifetime,)? K, V> FusedIterator for $name<$($lifetime,)? K, V> {}
    };
}

pair_iterator!(
    Iter ['a] slice::Iter<'a, (K, V)>, (&'a K, &'a V), |pair| (&pair.0, &pair.1),
    "References to the keys and values of a map."
);
pair_iterator!(
    IterMut ['a] slice::IterMut<'a, (K, V)>, (&'a K, &'a mut V), |pair| (&pair.0, &mut pair.1),
    "References to the keys and values of a map, the latter to change."
);
pair_iterator!(
    Range ['a] slice::Iter<'a, (K, V)>, (&'a K, &'a V), |pair| (&pair.0, &pair.1),
    "References to the keys and values in a range."
);
pair_iterator!(
    RangeMut ['a] slice::IterMut<'a, (K, V)>, (&'a K, &'a mut V), |pair| (&pair.0, &mut pair.1),
    "References to the keys and values in a range, the latter to change."
);
pair_iterator!(
    Keys ['a] slice::Iter<'a, (K, V)>, &'a K, |pair| &pair.0, "References to the keys of a map."
);
pair_iterator!(
    Values ['a] slice::Iter<'a, (K, V)>, &'a V, |pair| &pair.1,
    "References to the values of a map."
);
pair_iterator!(
    ValuesMut ['a] slice::IterMut<'a, (K, V)>, &'a mut V, |pair| &mut pair.1,
    "References to the values of a map, to change."
);
pair_iterator!(
    IntoIter [] crate::vec::IntoIter<(K, V)>, (K, V), |pair| pair, "The pairs of a map, moved out."
);
pair_iterator!(
    IntoKeys [] crate::vec::IntoIter<(K, V)>, K, |pair| pair.0, "The keys of a map, moved out."
);
pair_iterator!(
    IntoValues [] crate::vec::IntoIter<(K, V)>, V, |pair| pair.1, "The values of a map, moved out."
);

macro_rules! clone_iterators {
    ($($name:ident)*) => {$(
        impl<K, V> Clone for $name<'_, K, V> {
            fn clone(&self) -> Self {
                $name { inner: self.inner.clone() }
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
        f.debug_list().entries(self.inner.as_slice()).finish()
    }
}

macro_rules! default_iterators {
    ($($name:ident [$($lifetime:lifetime)?];)*) => {$(
        impl<$($lifetime,)? K, V> Default for $name<$($lifetime,)? K, V> {
            fn default() -> Self {
                $name { inner: Default::default() }
            }
        }
    )*};
}

default_iterators! {
    Iter ['a];
    IterMut ['a];
    Range ['a];
    RangeMut ['a];
    Keys ['a];
    Values ['a];
    ValuesMut ['a];
    IntoIter [];
    IntoKeys [];
    IntoValues [];
}
