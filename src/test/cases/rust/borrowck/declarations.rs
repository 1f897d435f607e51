// What declarations say that cannot be: parameters that nothing uses, traits that do not fit.
#![allow(unused)]

use std::fmt::Debug;
use std::marker::PhantomData;

enum Unused<T> { //~ ERROR E0392
    Empty,
}

struct UnusedLifetime<'a> { //~ ERROR E0392
    number: i32,
}

struct Used<'a, T, A, B> {
    marker: PhantomData<&'a T>,
    function: fn(A) -> B,
}

struct Wrapper<F>(F);

impl<T: Default> Unused<i32> { //~ ERROR E0207
    fn make(&self) -> T {
        T::default()
    }
}

impl<T, F> Wrapper<F>
where
    F: Iterator<Item = T>,
{
    fn first(&mut self) -> Option<T> {
        self.0.next()
    }
}

unsafe trait Careful {}

trait Careless {}

impl Careful for i32 {} //~ ERROR E0200

unsafe impl Careless for i32 {} //~ ERROR E0199

struct Owner {
    name: String,
}

impl Copy for Owner {} //~ ERROR E0204

impl Clone for Owner {
    fn clone(&self) -> Owner {
        todo!()
    }
}

trait Named {
    fn name(&self) -> String;
    fn name(&self) -> String; //~ ERROR E0428
}

trait Sized2 {
    type Size;
    fn size(&self) -> Self::Size;
}

impl Sized2 for Owner {
    type Size = usize;
    type Size = usize; //~ ERROR E0201

    fn size(&self) -> usize {
        0
    }
}

impl Owner {
    fn twice(&self) {}
    fn twice(&self) {} //~ ERROR E0592
}

type Texts = Vec<&str>; //~ ERROR E0106

fn outer<T: Clone>(value: T) {
    fn inner(value: T) {} //~ ERROR E0401
}

fn main() {}
