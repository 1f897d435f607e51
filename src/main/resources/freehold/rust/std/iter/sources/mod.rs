//! Iterators out of nothing but a value or a function.

mod from_fn;
mod once;
mod repeat;

pub use self::from_fn::{FromFn, Successors, from_fn, successors};
pub use self::once::{Empty, Once, OnceWith, empty, once, once_with};
pub use self::repeat::{Repeat, RepeatN, RepeatWith, repeat, repeat_n, repeat_with};
