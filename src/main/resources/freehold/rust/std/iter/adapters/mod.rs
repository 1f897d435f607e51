//! Iterators that change what another iterator gives.

mod chain;
mod cloned;
mod cycle;
mod enumerate;
mod filter;
mod flatten;
mod fuse;
mod inspect;
mod map;
mod peekable;
mod rev;
mod scan;
mod skip;
mod step_by;
mod take;
mod zip;

pub use self::chain::{Chain, chain};
pub use self::cloned::{Cloned, Copied};
pub use self::cycle::Cycle;
pub use self::enumerate::Enumerate;
pub use self::filter::{Filter, FilterMap};
pub use self::flatten::{FlatMap, Flatten};
pub use self::fuse::Fuse;
pub use self::inspect::Inspect;
pub use self::map::Map;
pub use self::peekable::Peekable;
pub use self::rev::Rev;
pub use self::scan::Scan;
pub use self::skip::{Skip, SkipWhile};
pub use self::step_by::StepBy;
pub use self::take::{MapWhile, Take, TakeWhile};
pub use self::zip::{Zip, zip};
