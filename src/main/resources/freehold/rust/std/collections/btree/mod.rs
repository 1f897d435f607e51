//! Maps and sets in order: trees whose nodes hold up to eleven pairs each.

pub(super) mod entry;
pub(super) mod iter;
pub(super) mod map;
mod node;
pub(super) mod set;
mod tree;
