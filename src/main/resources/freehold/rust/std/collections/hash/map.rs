//! `HashMap<K, V>`: values by keys, in no order.

use super::entry::{Entry, OccupiedEntry, VacantEntry};
use super::table::Table;
use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::{self, Debug};
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::iter::{FromIterator, FusedIterator};
use crate::marker::PhantomData;
use crate::mem;
use crate::ops::Index;
use crate::prelude::v1::*;

/// Values by keys. A key is found by its hash.
///
/// The order of the pairs is that of the table. It is the same in every run.
pub struct HashMap<K, V, S = RandomState> {
    pub(super) table: Table<K, V>,
    pub(super) hash_builder: S,
}

impl<K, V> HashMap<K, V, RandomState> {
    /// An empty map. It has no block until something is put in.
    pub fn new() -> HashMap<K, V, RandomState> {
        HashMap { table: Table::new(), hash_builder: RandomState::new() }
    }

    /// An empty map with room for `capacity` pairs.
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {
        HashMap { table: Table::with_capacity(capacity), hash_builder: RandomState::new() }
    }
}

impl<K, V, S> HashMap<K, V, S> {
    /// An empty map with a hasher of one's own.
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {
        HashMap { table: Table::new(), hash_builder }
    }

    /// An empty map with room, and a hasher of one's own.
    #[track_caller]
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {
        HashMap { table: Table::with_capacity(capacity), hash_builder }
    }

    /// For how many pairs there is room.
    pub fn capacity(&self) -> usize {
        self.table.capacity()
    }

    /// How many pairs there are.
    pub fn len(&self) -> usize {
        self.table.len()
    }

    /// Whether there are no pairs.
    pub fn is_empty(&self) -> bool {
        self.table.len() == 0
    }

    /// What makes the hashers.
    pub fn hasher(&self) -> &S {
        &self.hash_builder
    }

    /// Gives references to each key and value.
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { table: &self.table, next: 0, remaining: self.table.len() }
    }

    /// Gives references to each key and value, the latter to change.
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
        let remaining = self.table.len();
        IterMut { table: &mut self.table, next: 0, remaining, _marker: PhantomData }
    }

    /// Gives a reference to each key.
    pub fn keys(&self) -> Keys<'_, K, V> {
        Keys { inner: self.iter() }
    }

    /// Gives a reference to each value.
    pub fn values(&self) -> Values<'_, K, V> {
        Values { inner: self.iter() }
    }

    /// Gives a reference to each value, to change.
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
        ValuesMut { inner: self.iter_mut() }
    }

    /// The keys, moved out.
    pub fn into_keys(self) -> IntoKeys<K, V> {
        IntoKeys { inner: self.into_iter() }
    }

    /// The values, moved out.
    pub fn into_values(self) -> IntoValues<K, V> {
        IntoValues { inner: self.into_iter() }
    }

    /// Moves all pairs out and keeps the block.
    pub fn drain(&mut self) -> Drain<'_, K, V> {
        Drain { table: &mut self.table, next: 0 }
    }

    /// Drops all pairs and keeps the block.
    pub fn clear(&mut self) {
        self.table.clear()
    }

    /// Keeps the pairs for which `f` is true and drops the others.
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) {
        let gone = self.extract_if(|key, value| !f(key, value));
        for pair in gone {
            mem::drop(pair);
        }
    }

    /// Moves those pairs out for which `pred` is true.
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> {
        let start = self.table.free_slot();
        let slots = self.table.slot_count();
        ExtractIf { table: &mut self.table, index: start, steps_left: slots, predicate: pred }
    }
}

impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    fn find<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        if self.table.len() == 0 {
            return None;
        }
        let hash = self.hash_builder.hash_one(key);
        self.table.find(hash, |k| k.borrow() == key)
    }

    /// Makes room for at least `additional` more pairs.
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        self.table.reserve(additional)
    }

    /// Like [`HashMap::reserve`]; an error where that would end the program.
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        if additional > usize::MAX / 64 {
            return Err(TryReserveError::capacity_overflow());
        }
        self.table.reserve(additional);
        Ok(())
    }

    /// Gives back the room that is not used.
    pub fn shrink_to_fit(&mut self) {
        self.table.shrink_to(0)
    }

    /// Gives back room, but keeps it for `min_capacity` pairs.
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.table.shrink_to(min_capacity)
    }

    /// The place of a key.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let hash = self.hash_builder.hash_one(&key);
        match self.table.find(hash, |k| *k == key) {
            Some(index) => Entry::Occupied(OccupiedEntry { table: &mut self.table, index }),
            None => Entry::Vacant(VacantEntry { table: &mut self.table, hash, key }),
        }
    }

    /// The value of a key.
    pub fn get<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let index = self.find(k)?;
        Some(&self.table.pair(index).value)
    }

    /// The key in the map, and its value.
    pub fn get_key_value<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
    {
        let index = self.find(k)?;
        let pair = self.table.pair(index);
        Some((&pair.key, &pair.value))
    }

    /// The value of a key, to change.
    pub fn get_mut<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let index = self.find(k)?;
        Some(&mut self.table.pair_mut(index).value)
    }

    /// The values of several keys at once, to change; a panic if two keys are the same.
    #[track_caller]
    pub fn get_disjoint_mut<Q: ?Sized + Hash + Eq, const N: usize>(
        &mut self,
        ks: [&Q; N],
    ) -> [Option<&'_ mut V>; N]
    where
        K: Borrow<Q>,
    {
        let places: [Option<usize>; N] = crate::array::from_fn(|i| self.find(ks[i]));
        let mut i = 1;
        while i < N {
            if places[i].is_some() && places[..i].contains(&places[i]) {
                panic!("duplicate keys found");
            }
            i += 1;
        }
        let table: *mut Table<K, V> = &mut self.table;
        crate::array::from_fn(|i| match places[i] {
            Some(index) => unsafe { Some(&mut (*table).pair_mut(index).value) },
            None => None,
        })
    }

    /// Like [`HashMap::get_disjoint_mut`], without the check that no two keys are the same.
    pub unsafe fn get_disjoint_unchecked_mut<Q: ?Sized + Hash + Eq, const N: usize>(
        &mut self,
        ks: [&Q; N],
    ) -> [Option<&'_ mut V>; N]
    where
        K: Borrow<Q>,
    {
        let map: *mut Self = self;
        crate::array::from_fn(|i| unsafe { (*map).get_mut(ks[i]) })
    }

    /// Whether a key is there.
    pub fn contains_key<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(k).is_some()
    }

    /// Puts a value in; the one that the key had before.
    #[track_caller]
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {
        let hash = self.hash_builder.hash_one(&k);
        match self.table.find(hash, |key| *key == k) {
            Some(index) => Some(mem::replace(&mut self.table.pair_mut(index).value, v)),
            None => {
                self.table.insert_new(hash, k, v);
                None
            }
        }
    }

    /// Takes a key's value out.
    pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let index = self.find(k)?;
        Some(self.table.remove_at(index).1)
    }

    /// Takes a key and its value out.
    pub fn remove_entry<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        let index = self.find(k)?;
        Some(self.table.remove_at(index))
    }
}

impl<K, V, S: Default> Default for HashMap<K, V, S> {
    fn default() -> HashMap<K, V, S> {
        HashMap::with_hasher(S::default())
    }
}

impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {
    fn clone(&self) -> Self {
        HashMap { table: self.table.clone(), hash_builder: self.hash_builder.clone() }
    }
}

impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {
    fn eq(&self, other: &HashMap<K, V, S>) -> bool {
        if self.len() != other.len() {
            return false;
        }
        for (key, value) in self.iter() {
            match other.get(key) {
                Some(v) if *value == *v => {}
                _ => return false,
            }
        }
        true
    }
}

impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}

impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Eq + Hash + Borrow<Q>, Q: ?Sized + Eq + Hash, V, S: BuildHasher> Index<&Q>
    for HashMap<K, V, S>
{
    type Output = V;

    #[track_caller]
    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("no entry found for key")
    }
}

impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {
    fn from(arr: [(K, V); N]) -> Self {
        HashMap::from_iter(arr)
    }
}

impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S> {
        let mut map = HashMap::with_hasher(S::default());
        map.extend(iter);
        map
    }
}

impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {
        let mut iter = iter.into_iter();
        let (lower, _) = iter.size_hint();
        self.reserve(if self.is_empty() { lower } else { lower.div_ceil(2) });
        while let Some((key, value)) = iter.next() {
            self.insert(key, value);
        }
    }
}

impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)>
    for HashMap<K, V, S>
{
    fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) {
        for (key, value) in iter {
            self.insert(*key, *value);
        }
    }
}

impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;

    fn into_iter(self) -> IntoIter<K, V> {
        IntoIter { table: self.table, next: 0 }
    }
}

impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}

impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;

    fn into_iter(self) -> IterMut<'a, K, V> {
        self.iter_mut()
    }
}

/// Gives references to the keys and values of a map.
pub struct Iter<'a, K, V> {
    table: &'a Table<K, V>,
    next: usize,
    remaining: usize,
}

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<(&'a K, &'a V)> {
        if self.remaining == 0 {
            return None;
        }
        self.remaining -= 1;
        let index = self.table.next_taken(self.next);
        self.next = index + 1;
        let pair = self.table.pair(index);
        Some((&pair.key, &pair.value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.remaining, Some(self.remaining))
    }
}

impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {
        Iter { table: self.table, next: self.next, remaining: self.remaining }
    }
}

impl<K: Debug, V: Debug> Debug for Iter<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// Gives references to the keys and values of a map, the latter to change.
pub struct IterMut<'a, K, V> {
    table: *mut Table<K, V>,
    next: usize,
    remaining: usize,
    _marker: PhantomData<&'a mut Table<K, V>>,
}

impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);

    fn next(&mut self) -> Option<(&'a K, &'a mut V)> {
        if self.remaining == 0 {
            return None;
        }
        self.remaining -= 1;
        let table = unsafe { &mut *self.table };
        let index = table.next_taken(self.next);
        self.next = index + 1;
        let pair = table.pair_mut(index);
        Some((&pair.key, &mut pair.value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.remaining, Some(self.remaining))
    }
}

/// The pairs of a map, moved out.
pub struct IntoIter<K, V> {
    table: Table<K, V>,
    next: usize,
}

impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        if self.table.len() == 0 {
            return None;
        }
        let index = self.table.next_taken(self.next);
        self.next = index + 1;
        self.table.take_at(index)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.table.len(), Some(self.table.len()))
    }
}

impl<K: Debug, V: Debug> Debug for IntoIter<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = Iter { table: &self.table, next: self.next, remaining: self.table.len() };
        f.debug_list().entries(rest).finish()
    }
}

/// The pairs of a map, moved out; the map keeps its block.
pub struct Drain<'a, K, V> {
    table: &'a mut Table<K, V>,
    next: usize,
}

impl<K, V> Iterator for Drain<'_, K, V> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        if self.table.len() == 0 {
            return None;
        }
        let index = self.table.next_taken(self.next);
        self.next = index + 1;
        self.table.take_at(index)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.table.len(), Some(self.table.len()))
    }
}

impl<K, V> Drop for Drain<'_, K, V> {
    fn drop(&mut self) {
        self.table.clear();
    }
}

impl<K: Debug, V: Debug> Debug for Drain<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = Iter { table: &*self.table, next: self.next, remaining: self.table.len() };
        f.debug_list().entries(rest).finish()
    }
}

/// The pairs that [`HashMap::extract_if`] moves out.
pub struct ExtractIf<'a, K, V, F> {
    table: &'a mut Table<K, V>,
    index: usize,
    steps_left: usize,
    predicate: F,
}

impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        while self.steps_left > 0 {
            let index = self.index & (self.table.slot_count() - 1);
            let chosen = match unsafe { &mut *self.table.slot(index) } {
                Some(pair) => (self.predicate)(&pair.key, &mut pair.value),
                None => false,
            };
            if chosen {
                return Some(self.table.remove_at(index));
            }
            self.index = index + 1;
            self.steps_left -= 1;
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.table.len()))
    }
}

macro_rules! iter_of_parts {
    ($name:ident [$($lifetime:lifetime)?] $inner:ty, $item:ty, |$pair:ident| $part:expr, $doc:literal) => {
        #[doc = $doc]
        pub struct $name<$($lifetime,)? K, V> {
            inner: $inner,
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
        }

        impl<$($lifetime,)? K, V> ExactSizeIterator for $name<$($lifetime,)? K, V> {}
        impl<$($lifetime,)? K, V> FusedIterator for $name<$($lifetime,)? K, V> {}
    };
}

iter_of_parts!(Keys ['a] Iter<'a, K, V>, &'a K, |pair| pair.0, "References to the keys.");
iter_of_parts!(Values ['a] Iter<'a, K, V>, &'a V, |pair| pair.1, "References to the values.");
iter_of_parts!(
    ValuesMut ['a] IterMut<'a, K, V>, &'a mut V, |pair| pair.1, "The values, to change."
);
iter_of_parts!(IntoKeys [] IntoIter<K, V>, K, |pair| pair.0, "The keys, moved out.");
iter_of_parts!(IntoValues [] IntoIter<K, V>, V, |pair| pair.1, "The values, moved out.");

impl<K, V> Clone for Keys<'_, K, V> {
    fn clone(&self) -> Self {
        Keys { inner: self.inner.clone() }
    }
}

impl<K, V> Clone for Values<'_, K, V> {
    fn clone(&self) -> Self {
        Values { inner: self.inner.clone() }
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

impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<K, V> FusedIterator for Iter<'_, K, V> {}
impl<K, V> FusedIterator for IterMut<'_, K, V> {}
impl<K, V> FusedIterator for IntoIter<K, V> {}
impl<K, V> FusedIterator for Drain<'_, K, V> {}
