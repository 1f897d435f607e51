//! Maps and sets in order: the pairs stand sorted, side by side, in one block.

pub(super) mod entry;
pub(super) mod iter;
pub(super) mod map;
pub(super) mod set;
