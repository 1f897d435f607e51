//! Maps and sets by hashing: one table of slots, in one block of the heap.

pub(super) mod entry;
pub(super) mod map;
pub(super) mod set;
mod table;
