//! Heads of functions, imports, enums and object types: what is wrong beside what is right.
#![allow(unused)]
use std::collections::{self, HashMap};
use std::fmt::self; //~ ERROR E0429

fn twice(count: i32, count: i32) {} //~ ERROR E0415
fn both<'a>(one: &'a str, other: &'a str) -> &str { //~ ERROR E0106
    one
}
fn lent<'a>(one: &'a str, count: usize) -> &str {
    &one[count..]
}
fn ignored(_: i32, _: i32) {}

struct Lacking<'a>(&i32); //~ ERROR E0106

mod inner {
    use std::mem::swap;
    use std::mem::swap; //~ ERROR E0252
}

trait Shape {
    type Unit;
    fn area(&self) -> f64;
}

trait Counted {
    const fn sides() -> u32; //~ ERROR E0379
}

trait Bytes: Iterator<Item = u8> {}

trait Sized2 {
    type Out
    where
        Self: Sized;
}

fn known(shape: &dyn Shape<Unit = i32>, bytes: &dyn Bytes, sized: &dyn Sized2) {}
fn unknown(shape: &dyn Shape) {} //~ ERROR E0191
fn items(items: Box<dyn DoubleEndedIterator>) {} //~ ERROR E0191

#[repr(i8)]
enum Fits {
    Low = 126,
    High,
}

#[repr(i8)]
enum Beyond {
    High = 127,
    Higher, //~ ERROR E0370
}

fn main() {}
