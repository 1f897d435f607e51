//! The standard library that Freehold runs: the public API of Rust's own, over a few intrinsics.
//!
//! It is one crate. `core` and `alloc` are other names of it. Everything that is not in
//! [`intrinsics`] is ordinary Rust, so a learner can step into any of it.

#[macro_use]
mod macros;

pub mod prelude;

pub mod intrinsics;

pub mod clone;
pub mod cmp;
pub mod convert;
pub mod default;
pub mod marker;
pub mod ops;

pub mod any;
pub mod array;
pub mod ascii;
pub mod borrow;
pub mod cell;
pub mod char;
pub mod error;
pub mod fmt;
pub mod hash;
pub mod hint;
pub mod iter;
pub mod mem;
pub mod num;
pub mod option;
pub mod panic;
pub mod pin;
pub mod ptr;
pub mod result;
pub mod rt;
pub mod slice;
pub mod str;

mod bool;
mod tuple;
mod unit;

pub mod alloc;
pub mod boxed;
pub mod collections;
pub mod rc;
pub mod string;
pub mod sync;
pub mod vec;

pub mod env;
pub mod ffi;
pub mod future;
pub mod io;
pub mod net;
pub mod path;
pub mod process;
pub mod task;
pub mod thread;
pub mod time;

pub mod f32;
pub mod f64;
pub mod i128;
pub mod i16;
pub mod i32;
pub mod i64;
pub mod i8;
pub mod isize;
pub mod u128;
pub mod u16;
pub mod u32;
pub mod u64;
pub mod u8;
pub mod usize;
