//! One place of a map, with or without a value.

use super::tree::Tree;
use crate::fmt::{self, Debug};
use crate::mem;
use crate::prelude::v1::*;

/// The place of a key in a map.
pub enum Entry<'a, K: 'a, V: 'a> {
    /// The key is there.
    Occupied(OccupiedEntry<'a, K, V>),
    /// The key is not there.
    Vacant(VacantEntry<'a, K, V>),
}

use self::Entry::{Occupied, Vacant};

impl<'a, K, V> Entry<'a, K, V> {
    /// The value; `default` if there is none yet.
    pub fn or_insert(self, default: V) -> &'a mut V {
        match self {
            Occupied(entry) => entry.into_mut(),
            Vacant(entry) => entry.insert(default),
        }
    }

    /// The value; what `default` makes if there is none yet.
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        match self {
            Occupied(entry) => entry.into_mut(),
            Vacant(entry) => entry.insert(default()),
        }
    }

    /// The value; what `default` makes of the key if there is none yet.
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        match self {
            Occupied(entry) => entry.into_mut(),
            Vacant(entry) => {
                let value = default(entry.key());
                entry.insert(value)
            }
        }
    }

    /// The value; the default one of its type if there is none yet.
    pub fn or_default(self) -> &'a mut V
    where
        V: Default,
    {
        match self {
            Occupied(entry) => entry.into_mut(),
            Vacant(entry) => entry.insert(V::default()),
        }
    }

    /// The key.
    pub fn key(&self) -> &K {
        match self {
            Occupied(entry) => entry.key(),
            Vacant(entry) => entry.key(),
        }
    }

    /// Changes the value if there is one.
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {
        match self {
            Occupied(mut entry) => {
                f(entry.get_mut());
                Occupied(entry)
            }
            Vacant(entry) => Vacant(entry),
        }
    }

    /// Sets the value.
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        match self {
            Occupied(mut entry) => {
                entry.insert(value);
                entry
            }
            Vacant(entry) => entry.insert_entry(value),
        }
    }
}

impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Vacant(entry) => f.debug_tuple("Entry").field(entry).finish(),
            Occupied(entry) => f.debug_tuple("Entry").field(entry).finish(),
        }
    }
}

/// The place of a key that is there.
pub struct OccupiedEntry<'a, K: 'a, V: 'a> {
    pub(super) pairs: &'a mut Tree<K, V>,
    pub(super) index: usize,
}

impl<'a, K, V> OccupiedEntry<'a, K, V> {
    /// The key in the map.
    pub fn key(&self) -> &K {
        unsafe { &*self.pairs.key(self.index) }
    }

    /// The value.
    pub fn get(&self) -> &V {
        unsafe { &*self.pairs.value(self.index) }
    }

    /// The value, to change.
    pub fn get_mut(&mut self) -> &mut V {
        unsafe { &mut *self.pairs.value(self.index) }
    }

    /// The value, to change, for as long as the map is lent.
    pub fn into_mut(self) -> &'a mut V {
        unsafe { &mut *self.pairs.value(self.index) }
    }

    /// Sets the value; the one before.
    pub fn insert(&mut self, value: V) -> V {
        mem::replace(self.get_mut(), value)
    }

    /// Takes the value out of the map.
    pub fn remove(self) -> V {
        self.pairs.remove(self.index).1
    }

    /// Takes key and value out of the map.
    pub fn remove_entry(self) -> (K, V) {
        self.pairs.remove(self.index)
    }
}

impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OccupiedEntry")
            .field("key", self.key())
            .field("value", self.get())
            .finish()
    }
}

/// The place of a key that is not there.
pub struct VacantEntry<'a, K: 'a, V: 'a> {
    pub(super) pairs: &'a mut Tree<K, V>,
    pub(super) index: usize,
    pub(super) key: K,
}

impl<'a, K, V> VacantEntry<'a, K, V> {
    /// The key.
    pub fn key(&self) -> &K {
        &self.key
    }

    /// The key, moved out.
    pub fn into_key(self) -> K {
        self.key
    }

    /// Puts key and value into the map.
    pub fn insert(self, value: V) -> &'a mut V {
        self.pairs.insert(self.index, self.key, value);
        unsafe { &mut *self.pairs.value(self.index) }
    }

    /// Puts key and value into the map; their place.
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        self.pairs.insert(self.index, self.key, value);
        OccupiedEntry { pairs: self.pairs, index: self.index }
    }
}

impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VacantEntry").field(self.key()).finish()
    }
}
