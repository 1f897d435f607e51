//! Collections: maps, sets, queues and lists.

pub mod binary_heap;
mod btree;
mod hash;
pub mod linked_list;
mod reserve_error;
pub mod vec_deque;

pub use self::binary_heap::BinaryHeap;
pub use self::btree_map::BTreeMap;
pub use self::btree_set::BTreeSet;
pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;
pub use self::linked_list::LinkedList;
pub use self::reserve_error::TryReserveError;
pub use self::vec_deque::VecDeque;
pub use crate::ops::Bound;

/// Maps by hashing, and their parts.
pub mod hash_map {
    pub use super::hash::entry::{Entry, OccupiedEntry, VacantEntry};
    pub use super::hash::map::{Drain, ExtractIf, HashMap, IntoIter, IntoKeys, IntoValues, Iter};
    pub use super::hash::map::{IterMut, Keys, Values, ValuesMut};
    pub use crate::hash::{DefaultHasher, RandomState};
}

/// Sets by hashing, and their parts.
pub mod hash_set {
    pub use super::hash::set::{Difference, Drain, ExtractIf, HashSet, Intersection, IntoIter};
    pub use super::hash::set::{Iter, SymmetricDifference, Union};
}

/// Maps in the order of their keys, and their parts.
pub mod btree_map {
    pub use super::btree::entry::{Entry, OccupiedEntry, VacantEntry};
    pub use super::btree::iter::{IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Range};
    pub use super::btree::iter::{RangeMut, Values, ValuesMut};
    pub use super::btree::map::{BTreeMap, ExtractIf};
}

/// Sets in the order of their elements, and their parts.
pub mod btree_set {
    pub use super::btree::set::{BTreeSet, Difference, ExtractIf, Intersection, IntoIter, Iter};
    pub use super::btree::set::{Range, SymmetricDifference, Union};
}
