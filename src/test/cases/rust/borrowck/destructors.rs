// What may have a destructor: a whole type that is not copied.
#![allow(unused)]

struct Holder<T>(T);

impl Drop for Holder<bool> { //~ ERROR E0366
    fn drop(&mut self) {}
}

struct Pair<A, B>(A, B);

impl<B, A> Drop for Pair<B, A> {
    fn drop(&mut self) {}
}

#[derive(Clone)]
struct Closing(i32);

impl Copy for Closing {} //~ ERROR E0184

impl Drop for Closing {
    fn drop(&mut self) {}
}

#[derive(Clone, Copy)]
struct Listed { //~ ERROR E0204
    list: Vec<i32>,
}

fn main() {}
