//! `BTreeMap<K, V>`: values by keys, in the order of the keys.

use super::entry::{Entry, OccupiedEntry, VacantEntry};
use super::iter::{IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Range, RangeMut};
use super::iter::{Values, ValuesMut};
use super::tree::Tree;
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::fmt::{self, Debug};
use crate::hash::{Hash, Hasher};
use crate::iter::FromIterator;
use crate::mem;
use crate::ops::{Bound, Index, RangeBounds};
use crate::prelude::v1::*;

/// Values by keys, in the order of the keys.
pub struct BTreeMap<K, V> {
    pairs: Tree<K, V>,
}

impl<K, V> BTreeMap<K, V> {
    /// An empty map. It has no block until something is put in.
    pub const fn new() -> BTreeMap<K, V> {
        BTreeMap { pairs: Tree::new() }
    }

    /// Drops all pairs.
    pub fn clear(&mut self) {
        self.pairs = Tree::new();
    }

    /// How many pairs there are.
    pub const fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there are no pairs.
    pub const fn is_empty(&self) -> bool {
        self.pairs.len() == 0
    }

    /// Gives references to each key and value, in order.
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter::new(&self.pairs, 0, self.pairs.len())
    }

    /// Gives references to each key and value, the latter to change, in order.
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
        let len = self.len();
        IterMut::new(&mut self.pairs, 0, len)
    }

    /// Gives a reference to each key, in order.
    pub fn keys(&self) -> Keys<'_, K, V> {
        Keys::new(&self.pairs, 0, self.pairs.len())
    }

    /// Gives a reference to each value, in the order of the keys.
    pub fn values(&self) -> Values<'_, K, V> {
        Values::new(&self.pairs, 0, self.pairs.len())
    }

    /// Gives a reference to each value, to change, in the order of the keys.
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
        let len = self.len();
        ValuesMut::new(&mut self.pairs, 0, len)
    }

    /// The keys, moved out.
    pub fn into_keys(self) -> IntoKeys<K, V> {
        IntoKeys::new(self.pairs)
    }

    /// The values, moved out.
    pub fn into_values(self) -> IntoValues<K, V> {
        IntoValues::new(self.pairs)
    }

    /// All pairs, to change. They must stay in order.
    pub(super) fn pairs_mut(&mut self) -> &mut Tree<K, V> {
        &mut self.pairs
    }

    /// Where a key is; else where it would have to go.
    fn search<Q: ?Sized + Ord>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.pairs.search(key)
    }

    /// The numbers of the pairs in a range of keys.
    #[track_caller]
    pub(super) fn places<Q: ?Sized + Ord, R: RangeBounds<Q>>(&self, range: &R) -> (usize, usize)
    where
        K: Borrow<Q>,
    {
        if self.is_empty() {
            return (0, 0);
        }
        match (range.start_bound(), range.end_bound()) {
            (Bound::Excluded(start), Bound::Excluded(end)) if *start == *end => {
                panic!("range start and end are equal and excluded in BTreeMap")
            }
            (
                Bound::Included(start) | Bound::Excluded(start),
                Bound::Included(end) | Bound::Excluded(end),
            ) if *start > *end => panic!("range start is greater than range end in BTreeMap"),
            _ => {}
        }
        let start = match range.start_bound() {
            Bound::Included(key) => match self.search(key) {
                Ok(index) => index,
                Err(index) => index,
            },
            Bound::Excluded(key) => match self.search(key) {
                Ok(index) => index + 1,
                Err(index) => index,
            },
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(key) => match self.search(key) {
                Ok(index) => index + 1,
                Err(index) => index,
            },
            Bound::Excluded(key) => match self.search(key) {
                Ok(index) => index,
                Err(index) => index,
            },
            Bound::Unbounded => self.len(),
        };
        (start, end)
    }

    /// The value of a key.
    pub fn get<Q: ?Sized + Ord>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(index) => unsafe { Some(&*self.pairs.value(index)) },
            Err(_) => None,
        }
    }

    /// The key in the map, and its value.
    pub fn get_key_value<Q: ?Sized + Ord>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(k) {
            Ok(index) => unsafe { Some((&*self.pairs.key(index), &*self.pairs.value(index))) },
            Err(_) => None,
        }
    }

    /// The value of a key, to change.
    pub fn get_mut<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(index) => unsafe { Some(&mut *self.pairs.value(index)) },
            Err(_) => None,
        }
    }

    /// Whether a key is there.
    pub fn contains_key<Q: ?Sized + Ord>(&self, key: &Q) -> bool
    where
        K: Borrow<Q> + Ord,
    {
        self.search(key).is_ok()
    }

    /// The pair of the least key.
    pub fn first_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
        self.iter().next()
    }

    /// The pair of the greatest key.
    pub fn last_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
        self.iter().next_back()
    }

    /// The place of the least key.
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord,
    {
        if self.is_empty() {
            None
        } else {
            Some(OccupiedEntry { pairs: &mut self.pairs, index: 0 })
        }
    }

    /// The place of the greatest key.
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord,
    {
        let len = self.len();
        if len == 0 {
            None
        } else {
            Some(OccupiedEntry { pairs: &mut self.pairs, index: len - 1 })
        }
    }

    /// Takes the pair of the least key out.
    pub fn pop_first(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        if self.is_empty() { None } else { Some(self.pairs.remove(0)) }
    }

    /// Takes the pair of the greatest key out.
    pub fn pop_last(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        let len = self.len();
        if len == 0 { None } else { Some(self.pairs.remove(len - 1)) }
    }

    /// Puts a value in; the one that the key had before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V>
    where
        K: Ord,
    {
        match self.search(&key) {
            Ok(index) => unsafe { Some(mem::replace(&mut *self.pairs.value(index), value)) },
            Err(index) => {
                self.pairs.insert(index, key, value);
                None
            }
        }
    }

    /// Takes a key's value out.
    pub fn remove<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(index) => Some(self.pairs.remove(index).1),
            Err(_) => None,
        }
    }

    /// Takes a key and its value out.
    pub fn remove_entry<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(index) => Some(self.pairs.remove(index)),
            Err(_) => None,
        }
    }

    /// The place of a key.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V>
    where
        K: Ord,
    {
        match self.search(&key) {
            Ok(index) => Entry::Occupied(OccupiedEntry { pairs: &mut self.pairs, index }),
            Err(index) => Entry::Vacant(VacantEntry { pairs: &mut self.pairs, index, key }),
        }
    }

    /// Keeps the pairs for which `f` is true and drops the others.
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F)
    where
        K: Ord,
    {
        let mut i = 0;
        while i < self.len() {
            let (key, value) = self.pairs.pair(i);
            if unsafe { f(&*key, &mut *value) } {
                i += 1;
            } else {
                mem::drop(self.pairs.remove(i));
            }
        }
    }

    /// Moves all pairs of `other` into this map, where their values win.
    pub fn append(&mut self, other: &mut BTreeMap<K, V>)
    where
        K: Ord,
    {
        for (key, value) in mem::take(other) {
            self.insert(key, value);
        }
    }

    /// The pairs in a range of keys.
    #[track_caller]
    pub fn range<T: ?Sized + Ord, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V>
    where
        K: Borrow<T> + Ord,
    {
        let (start, end) = self.places(&range);
        Range::new(&self.pairs, start, end)
    }

    /// The pairs in a range of keys, their values to change.
    #[track_caller]
    pub fn range_mut<T: ?Sized + Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V>
    where
        K: Borrow<T> + Ord,
    {
        let (start, end) = self.places(&range);
        RangeMut::new(&mut self.pairs, start, end)
    }

    /// Moves the pairs from a key on into a map of their own.
    pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> BTreeMap<K, V>
    where
        K: Borrow<Q> + Ord,
    {
        let index = match self.search(key) {
            Ok(index) => index,
            Err(index) => index,
        };
        BTreeMap { pairs: self.pairs.split_off(index) }
    }

    /// Moves those pairs in a range of keys out for which `pred` is true.
    #[track_caller]
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F>
    where
        K: Ord,
        R: RangeBounds<K>,
        F: FnMut(&K, &mut V) -> bool,
    {
        let (start, end) = self.places(&range);
        ExtractIf { pairs: &mut self.pairs, next: start, end, predicate: pred }
    }
}

impl<K, V> Default for BTreeMap<K, V> {
    fn default() -> BTreeMap<K, V> {
        BTreeMap::new()
    }
}

impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
    fn clone(&self) -> BTreeMap<K, V> {
        BTreeMap { pairs: self.pairs.clone() }
    }
}

impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {
    fn eq(&self, other: &BTreeMap<K, V>) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}

impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {
    fn partial_cmp(&self, other: &BTreeMap<K, V>) -> Option<Ordering> {
        self.iter().partial_cmp(other.iter())
    }
}

impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {
    fn cmp(&self, other: &BTreeMap<K, V>) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_length_prefix(self.len());
        for pair in self {
            pair.hash(state);
        }
    }
}

impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Borrow<Q> + Ord, Q: ?Sized + Ord, V> Index<&Q> for BTreeMap<K, V> {
    type Output = V;

    #[track_caller]
    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("no entry found for key")
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
    fn from(arr: [(K, V); N]) -> BTreeMap<K, V> {
        BTreeMap::from_iter(arr)
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V> {
        let mut map = BTreeMap::new();
        map.extend(iter);
        map
    }
}

impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {
        for (key, value) in iter {
            self.insert(key, value);
        }
    }
}

impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
    fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) {
        for (key, value) in iter {
            self.insert(*key, *value);
        }
    }
}

impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;

    fn into_iter(self) -> IntoIter<K, V> {
        IntoIter::new(self.pairs)
    }
}

impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}

impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;

    fn into_iter(self) -> IterMut<'a, K, V> {
        self.iter_mut()
    }
}

/// The pairs that [`BTreeMap::extract_if`] moves out.
pub struct ExtractIf<'a, K, V, F> {
    pairs: &'a mut Tree<K, V>,
    next: usize,
    end: usize,
    predicate: F,
}

impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        while self.next < self.end {
            let (key, value) = self.pairs.pair(self.next);
            if unsafe { (self.predicate)(&*key, &mut *value) } {
                self.end -= 1;
                return Some(self.pairs.remove(self.next));
            }
            self.next += 1;
        }
        None
    }
}
