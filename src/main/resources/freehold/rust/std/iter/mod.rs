//! Iterators: values that give other values one after the other, when asked.

mod adapters;
mod range;
mod sources;
mod traits;

pub use self::adapters::{Chain, Cloned, Copied, Cycle, Enumerate, Filter, FilterMap, FlatMap};
pub use self::adapters::{Flatten, Fuse, Inspect, Map, MapWhile, Peekable, Rev, Scan, Skip};
pub use self::adapters::{SkipWhile, StepBy, Take, TakeWhile, Zip, chain, zip};
pub use self::range::Step;
pub use self::sources::{Empty, FromFn, Once, OnceWith, Repeat, RepeatN, RepeatWith, Successors};
pub use self::sources::{empty, from_fn, once, once_with, repeat, repeat_n, repeat_with};
pub use self::sources::successors;
pub use self::traits::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator};
pub use self::traits::{FusedIterator, IntoIterator, Iterator, Product, Sum};
