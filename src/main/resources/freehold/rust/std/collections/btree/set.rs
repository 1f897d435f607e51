//! `BTreeSet<T>`: values in order, each once.

use super::iter as map_iter;
use super::map::BTreeMap;
use super::tree::Tree;
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::fmt::{self, Debug};
use crate::hash::{Hash, Hasher};
use crate::iter::{FromIterator, FusedIterator, Peekable};
use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
use crate::prelude::v1::*;

/// Values in order, each once.
pub struct BTreeSet<T> {
    map: BTreeMap<T, ()>,
}

impl<T> BTreeSet<T> {
    /// An empty set. It has no block until something is put in.
    pub const fn new() -> BTreeSet<T> {
        BTreeSet { map: BTreeMap::new() }
    }

    /// How many values there are.
    pub const fn len(&self) -> usize {
        self.map.len()
    }

    /// Whether there are no values.
    pub const fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Drops all values.
    pub fn clear(&mut self) {
        self.map.clear()
    }

    /// Gives a reference to each value, in order.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { inner: self.map.keys() }
    }

    /// The values in a range.
    #[track_caller]
    pub fn range<K: ?Sized + Ord, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T>
    where
        T: Borrow<K> + Ord,
    {
        Range { inner: self.map.range(range) }
    }

    /// Whether a value is there.
    pub fn contains<Q: ?Sized + Ord>(&self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord,
    {
        self.map.contains_key(value)
    }

    /// The value in the set.
    pub fn get<Q: ?Sized + Ord>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q> + Ord,
    {
        match self.map.get_key_value(value) {
            Some((found, _)) => Some(found),
            None => None,
        }
    }

    /// The least value.
    pub fn first(&self) -> Option<&T>
    where
        T: Ord,
    {
        self.iter().next()
    }

    /// The greatest value.
    pub fn last(&self) -> Option<&T>
    where
        T: Ord,
    {
        self.iter().next_back()
    }

    /// Takes the least value out.
    pub fn pop_first(&mut self) -> Option<T>
    where
        T: Ord,
    {
        match self.map.pop_first() {
            Some((value, _)) => Some(value),
            None => None,
        }
    }

    /// Takes the greatest value out.
    pub fn pop_last(&mut self) -> Option<T>
    where
        T: Ord,
    {
        match self.map.pop_last() {
            Some((value, _)) => Some(value),
            None => None,
        }
    }

    /// Puts a value in; whether it is new.
    pub fn insert(&mut self, value: T) -> bool
    where
        T: Ord,
    {
        self.map.insert(value, ()).is_none()
    }

    /// Puts a value in; the equal one that was there before.
    pub fn replace(&mut self, value: T) -> Option<T>
    where
        T: Ord,
    {
        let before = self.take(&value);
        self.insert(value);
        before
    }

    /// Takes a value out; whether it was there.
    pub fn remove<Q: ?Sized + Ord>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord,
    {
        self.map.remove(value).is_some()
    }

    /// Takes a value out.
    pub fn take<Q: ?Sized + Ord>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q> + Ord,
    {
        match self.map.remove_entry(value) {
            Some((value, _)) => Some(value),
            None => None,
        }
    }

    /// Keeps the values for which `f` is true and drops the others.
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F)
    where
        T: Ord,
    {
        self.map.retain(|value, _| f(value));
    }

    /// Moves those values in a range out for which `pred` is true.
    #[track_caller]
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F>
    where
        T: Ord,
        R: RangeBounds<T>,
        F: FnMut(&T) -> bool,
    {
        let (next, end) = self.map.places(&range);
        ExtractIf { pairs: self.map.pairs_mut(), next, end, predicate: pred }
    }

    /// Moves all values of `other` into this set.
    pub fn append(&mut self, other: &mut BTreeSet<T>)
    where
        T: Ord,
    {
        self.map.append(&mut other.map)
    }

    /// Moves the values from one on into a set of their own.
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> BTreeSet<T>
    where
        T: Borrow<Q> + Ord,
    {
        BTreeSet { map: self.map.split_off(value) }
    }

    /// The values that are not in `other`, in order.
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T>
    where
        T: Ord,
    {
        Difference { iter: self.iter(), other }
    }

    /// The values that are in one set only, in order.
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T>
    where
        T: Ord,
    {
        SymmetricDifference { both: Merge::new(self, other) }
    }

    /// The values that are in both sets, in order.
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T>
    where
        T: Ord,
    {
        Intersection { iter: self.iter(), other }
    }

    /// The values that are in one of the sets, in order.
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T>
    where
        T: Ord,
    {
        Union { both: Merge::new(self, other) }
    }

    /// Whether no value is in both sets.
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord,
    {
        self.intersection(other).next().is_none()
    }

    /// Whether all values are in `other`.
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord,
    {
        self.len() <= other.len() && self.iter().all(|value| other.contains(value))
    }

    /// Whether all values of `other` are here.
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord,
    {
        other.is_subset(self)
    }
}

impl<T> Default for BTreeSet<T> {
    fn default() -> BTreeSet<T> {
        BTreeSet::new()
    }
}

impl<T: Clone> Clone for BTreeSet<T> {
    fn clone(&self) -> BTreeSet<T> {
        BTreeSet { map: self.map.clone() }
    }
}

impl<T: PartialEq> PartialEq for BTreeSet<T> {
    fn eq(&self, other: &BTreeSet<T>) -> bool {
        self.map == other.map
    }
}

impl<T: Eq> Eq for BTreeSet<T> {}

impl<T: PartialOrd> PartialOrd for BTreeSet<T> {
    fn partial_cmp(&self, other: &BTreeSet<T>) -> Option<Ordering> {
        self.iter().partial_cmp(other.iter())
    }
}

impl<T: Ord> Ord for BTreeSet<T> {
    fn cmp(&self, other: &BTreeSet<T>) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl<T: Hash> Hash for BTreeSet<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.map.hash(state)
    }
}

impl<T: Debug> Debug for BTreeSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
    fn from(arr: [T; N]) -> BTreeSet<T> {
        BTreeSet::from_iter(arr)
    }
}

impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> {
        let mut set = BTreeSet::new();
        set.extend(iter);
        set
    }
}

impl<T: Ord> Extend<T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for value in iter {
            self.insert(value);
        }
    }
}

impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        for value in iter {
            self.insert(*value);
        }
    }
}

macro_rules! set_operators {
    ($($trait:ident $operator:ident $method:ident;)*) => {$(
        impl<T: Ord + Clone> $trait<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;

            fn $operator(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
                self.$method(rhs).cloned().collect()
            }
        }
    )*};
}

set_operators! {
    BitOr bitor union;
    BitAnd bitand intersection;
    BitXor bitxor symmetric_difference;
    Sub sub difference;
}

impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { inner: self.map.into_keys() }
    }
}

impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

/// References to the values of a set.
pub struct Iter<'a, T> {
    inner: map_iter::Keys<'a, T, ()>,
}

/// References to the values in a range.
pub struct Range<'a, T> {
    inner: map_iter::Range<'a, T, ()>,
}

/// The values of a set, moved out.
pub struct IntoIter<T> {
    inner: map_iter::IntoKeys<T, ()>,
}

macro_rules! value_iterator {
    ($name:ident [$($lifetime:lifetime)?] $item:ty, |$found:ident| $part:expr) => {
        impl<$($lifetime,)? T> Iterator for $name<$($lifetime,)? T> {
            type Item = $item;

            fn next(&mut self) -> Option<$item> {
                match self.inner.next() {
                    Some($found) => Some($part),
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

        impl<$($lifetime,)? T> DoubleEndedIterator for $name<$($lifetime,)? T> {
            fn next_back(&mut self) -> Option<$item> {
                match self.inner.next_back() {
                    Some($found) => Some($part),
                    None => None,
                }
            }
        }

        impl<$($lifetime,)? T> FusedIterator for $name<$($lifetime,)? T> {}
    };
}

value_iterator!(Iter ['a] &'a T, |value| value);
value_iterator!(Range ['a] &'a T, |pair| pair.0);
value_iterator!(IntoIter [] T, |value| value);

impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { inner: self.inner.clone() }
    }
}

impl<T> Clone for Range<'_, T> {
    fn clone(&self) -> Self {
        Range { inner: self.inner.clone() }
    }
}

impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.inner).finish()
    }
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Iter { inner: Default::default() }
    }
}

impl<T> Default for Range<'_, T> {
    fn default() -> Self {
        Range { inner: Default::default() }
    }
}

impl<T> Default for IntoIter<T> {
    fn default() -> Self {
        IntoIter { inner: Default::default() }
    }
}

/// The values that [`BTreeSet::extract_if`] moves out.
pub struct ExtractIf<'a, T, F> {
    pairs: &'a mut Tree<T, ()>,
    next: usize,
    end: usize,
    predicate: F,
}

impl<T, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        while self.next < self.end {
            if unsafe { (self.predicate)(&*self.pairs.key(self.next)) } {
                self.end -= 1;
                return Some(self.pairs.remove(self.next).0);
            }
            self.next += 1;
        }
        None
    }
}

/// The values of one set that are not in another.
pub struct Difference<'a, T> {
    iter: Iter<'a, T>,
    other: &'a BTreeSet<T>,
}

impl<'a, T: Ord> Iterator for Difference<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        while let Some(value) = self.iter.next() {
            if !self.other.contains(value) {
                return Some(value);
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

/// The values that are in both of two sets.
pub struct Intersection<'a, T> {
    iter: Iter<'a, T>,
    other: &'a BTreeSet<T>,
}

impl<'a, T: Ord> Iterator for Intersection<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        while let Some(value) = self.iter.next() {
            if self.other.contains(value) {
                return Some(value);
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

/// Goes through two sets side by side.
struct Merge<'a, T> {
    left: Peekable<Iter<'a, T>>,
    right: Peekable<Iter<'a, T>>,
}

impl<'a, T: Ord> Merge<'a, T> {
    fn new(left: &'a BTreeSet<T>, right: &'a BTreeSet<T>) -> Merge<'a, T> {
        Merge { left: left.iter().peekable(), right: right.iter().peekable() }
    }

    /// The next value, from one set or from both.
    fn next(&mut self) -> (Option<&'a T>, Option<&'a T>) {
        let order = match (self.left.peek(), self.right.peek()) {
            (Some(left), Some(right)) => left.cmp(right),
            (Some(_), None) => Ordering::Less,
            (None, _) => Ordering::Greater,
        };
        match order {
            Ordering::Less => (self.left.next(), None),
            Ordering::Equal => (self.left.next(), self.right.next()),
            Ordering::Greater => (None, self.right.next()),
        }
    }
}

impl<T> Clone for Merge<'_, T> {
    fn clone(&self) -> Self {
        Merge { left: self.left.clone(), right: self.right.clone() }
    }
}

/// The values that are in one of two sets only.
pub struct SymmetricDifference<'a, T> {
    both: Merge<'a, T>,
}

impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        loop {
            match self.both.next() {
                (Some(_), Some(_)) => {}
                (left, right) => return left.or(right),
            }
        }
    }
}

/// The values that are in one of two sets.
pub struct Union<'a, T> {
    both: Merge<'a, T>,
}

impl<'a, T: Ord> Iterator for Union<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        let (left, right) = self.both.next();
        left.or(right)
    }
}

macro_rules! set_iterators {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl<T> Clone for $name<'_, T> {
            fn clone(&self) -> Self {
                $name { $($field: Clone::clone(&self.$field)),* }
            }
        }

        impl<T: Ord + Debug> Debug for $name<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.clone()).finish()
            }
        }

        impl<T: Ord> FusedIterator for $name<'_, T> {}
    )*};
}

set_iterators! {
    SymmetricDifference { both }
    Union { both }
    Difference { iter, other }
    Intersection { iter, other }
}
