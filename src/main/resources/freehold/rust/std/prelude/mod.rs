//! The names that every program can use without an import.

pub mod v1;

/// The names of edition 2015.
pub mod rust_2015 {
    pub use super::v1::*;
}

/// The names of edition 2018.
pub mod rust_2018 {
    pub use super::v1::*;
}

/// The names of edition 2021.
pub mod rust_2021 {
    pub use super::v1::*;
    pub use crate::convert::{TryFrom, TryInto};
    pub use crate::iter::FromIterator;
}

/// The names of edition 2024.
pub mod rust_2024 {
    pub use super::rust_2021::*;
    pub use crate::future::{Future, IntoFuture};
}
