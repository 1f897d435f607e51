//! The table under a `HashMap`.
//!
//! A key's hash says in which slot it wants to be. If that is taken, it goes to the next free slot
//! after it (linear probing). When a key goes, those that had to step aside for it move back, so
//! every key can be found without a gap on the way.

use crate::intrinsics;
use crate::prelude::v1::*;
use crate::ptr::Unique;
use crate::vec::raw_vec::{RawVec, capacity_overflow};

/// A key with its value, and its hash.
pub(super) struct Pair<K, V> {
    hash: u64,
    pub(super) key: K,
    pub(super) value: V,
}

/// A place in the table.
type Slot<K, V> = Option<Pair<K, V>>;

/// Slots, as many as a power of two. At most seven of eight are taken.
#[shape(table(slots, slot_count, len))]
pub(super) struct Table<K, V> {
    slots: Unique<Slot<K, V>>,
    slot_count: usize,
    /// How many pairs may come until the table must grow.
    growth_left: usize,
    len: usize,
}

impl<K, V> Table<K, V> {
    pub(super) const fn new() -> Table<K, V> {
        Table { slots: Unique::dangling(), slot_count: 0, growth_left: 0, len: 0 }
    }

    #[track_caller]
    pub(super) fn with_capacity(capacity: usize) -> Table<K, V> {
        if capacity == 0 {
            return Table::new();
        }
        let count = slot_count_for::<K, V>(capacity);
        let memory: RawVec<Slot<K, V>> = RawVec::with_capacity(count);
        let slots = memory.ptr;
        intrinsics::forget(memory);
        let mut i = 0;
        while i < count {
            unsafe { intrinsics::write(slots.as_ptr().add(i), None) };
            i += 1;
        }
        Table { slots, slot_count: count, growth_left: capacity_of(count), len: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn capacity(&self) -> usize {
        self.len + self.growth_left
    }

    pub(super) fn slot_count(&self) -> usize {
        self.slot_count
    }

    /// The slot of that number.
    pub(super) fn slot(&self, index: usize) -> *mut Slot<K, V> {
        unsafe { self.slots.as_ptr().add(index) }
    }

    /// The pair in a slot that is taken.
    pub(super) fn pair(&self, index: usize) -> &Pair<K, V> {
        match unsafe { &*self.slot(index) } {
            Some(pair) => pair,
            None => unreachable!(),
        }
    }

    /// The pair in a slot that is taken, to change.
    pub(super) fn pair_mut(&mut self, index: usize) -> &mut Pair<K, V> {
        match unsafe { &mut *self.slot(index) } {
            Some(pair) => pair,
            None => unreachable!(),
        }
    }

    /// The slot that a hash wants.
    fn home(&self, hash: u64) -> usize {
        hash as usize & (self.slot_count - 1)
    }

    fn next_index(&self, index: usize) -> usize {
        (index + 1) & (self.slot_count - 1)
    }

    /// The slot of the key with that hash for which `is_key` is true.
    pub(super) fn find<F: FnMut(&K) -> bool>(&self, hash: u64, mut is_key: F) -> Option<usize> {
        if self.len == 0 {
            return None;
        }
        let mut index = self.home(hash);
        while let Some(pair) = unsafe { &*self.slot(index) } {
            if pair.hash == hash && is_key(&pair.key) {
                return Some(index);
            }
            index = self.next_index(index);
        }
        None
    }

    /// Puts in a key that is not there yet; in which slot.
    #[track_caller]
    pub(super) fn insert_new(&mut self, hash: u64, key: K, value: V) -> usize {
        if self.growth_left == 0 {
            self.reserve(1);
        }
        let index = self.place(Pair { hash, key, value });
        self.growth_left -= 1;
        self.len += 1;
        index
    }

    /// Puts a pair into the first free slot from its home on.
    fn place(&mut self, pair: Pair<K, V>) -> usize {
        let mut index = self.home(pair.hash);
        while unsafe { (*self.slot(index)).is_some() } {
            index = self.next_index(index);
        }
        unsafe { *self.slot(index) = Some(pair) };
        index
    }

    /// Moves the pair of a slot out, and those back that had stepped aside for it.
    pub(super) fn remove_at(&mut self, index: usize) -> (K, V) {
        let removed = unsafe { (*self.slot(index)).take() };
        self.len -= 1;
        self.growth_left += 1;
        let mut gap = index;
        let mut next = self.next_index(index);
        while let Some(pair) = unsafe { &*self.slot(next) } {
            let from_home = self.distance(self.home(pair.hash), next);
            if from_home >= self.distance(gap, next) {
                unsafe { *self.slot(gap) = (*self.slot(next)).take() };
                gap = next;
            }
            next = self.next_index(next);
        }
        match removed {
            Some(pair) => (pair.key, pair.value),
            None => unreachable!(),
        }
    }

    /// How many steps lead from one slot to another.
    fn distance(&self, from: usize, to: usize) -> usize {
        intrinsics::wrapping_sub(to, from) & (self.slot_count - 1)
    }

    /// Makes room for `additional` more pairs.
    #[track_caller]
    pub(super) fn reserve(&mut self, additional: usize) {
        if additional <= self.growth_left {
            return;
        }
        let wanted = match self.len.checked_add(additional) {
            Some(wanted) => wanted,
            None => panic!("Hash table capacity overflow"),
        };
        let more = capacity_of(self.slot_count) + 1;
        self.move_to(Table::with_capacity(if wanted > more { wanted } else { more }));
    }

    /// Gives room back, but keeps it for `capacity` pairs.
    pub(super) fn shrink_to(&mut self, capacity: usize) {
        let wanted = if capacity < self.len { self.len } else { capacity };
        if wanted == 0 {
            *self = Table::new();
        } else if slot_count_for::<K, V>(wanted) < self.slot_count {
            self.move_to(Table::with_capacity(wanted));
        }
    }

    /// Moves all pairs to another table, which becomes this one.
    fn move_to(&mut self, mut target: Table<K, V>) {
        let mut i = 0;
        while i < self.slot_count {
            if let Some(pair) = unsafe { (*self.slot(i)).take() } {
                target.place(pair);
                target.growth_left -= 1;
                target.len += 1;
            }
            i += 1;
        }
        self.len = 0;
        *self = target;
    }

    /// The number of the first slot from `index` on that is taken; `slot_count` if there is none.
    pub(super) fn next_taken(&self, index: usize) -> usize {
        let mut i = index;
        while i < self.slot_count && unsafe { (*self.slot(i)).is_none() } {
            i += 1;
        }
        i
    }

    /// Moves the pair of a slot out without moving others. Only for those who empty the table.
    pub(super) fn take_at(&mut self, index: usize) -> Option<(K, V)> {
        let pair = unsafe { (*self.slot(index)).take()? };
        self.len -= 1;
        self.growth_left += 1;
        Some((pair.key, pair.value))
    }

    /// Drops all pairs and keeps the block.
    pub(super) fn clear(&mut self) {
        let mut i = 0;
        while self.len > 0 && i < self.slot_count {
            let taken = self.take_at(i);
            crate::mem::drop(taken);
            i += 1;
        }
    }

    /// The number of a free slot. From the one after it, removals never reach those seen already.
    pub(super) fn free_slot(&self) -> usize {
        let mut i = 0;
        while i < self.slot_count && unsafe { (*self.slot(i)).is_some() } {
            i += 1;
        }
        i
    }
}

impl<K: Clone, V: Clone> Clone for Table<K, V> {
    fn clone(&self) -> Table<K, V> {
        if self.len == 0 {
            return Table::new();
        }
        let mut copy = Table::with_capacity(capacity_of(self.slot_count));
        let mut i = self.next_taken(0);
        while i < self.slot_count {
            let pair = self.pair(i);
            let (key, value) = (pair.key.clone(), pair.value.clone());
            unsafe { *copy.slot(i) = Some(Pair { hash: pair.hash, key, value }) };
            copy.growth_left -= 1;
            copy.len += 1;
            i = self.next_taken(i + 1);
        }
        copy
    }
}

impl<K, V> Drop for Table<K, V> {
    /// Drops the pairs, and frees the block.
    fn drop(&mut self) {
        if self.slot_count > 0 {
            let memory: RawVec<Slot<K, V>> =
                unsafe { RawVec::from_raw_parts(self.slots.as_ptr(), self.slot_count) };
            self.clear();
            crate::mem::drop(memory);
        }
    }
}

/// How many pairs so many slots can take.
fn capacity_of(slot_count: usize) -> usize {
    if slot_count < 8 { slot_count.saturating_sub(1) } else { slot_count / 8 * 7 }
}

/// How many slots so many pairs need.
#[track_caller]
fn slot_count_for<K, V>(capacity: usize) -> usize {
    let least = match intrinsics::size_of::<(K, V)>() {
        0..=1 => 14,
        2..=3 => 7,
        _ => 3,
    };
    let capacity = if capacity < least { least } else { capacity };
    if capacity < 15 {
        return if capacity < 4 {
            4
        } else if capacity < 8 {
            8
        } else {
            16
        };
    }
    match capacity.checked_mul(8) {
        Some(eighths) => (eighths / 7).next_power_of_two(),
        None => capacity_overflow(),
    }
}
