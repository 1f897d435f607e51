//! Object types that name their associated types, discriminants at the end of their range.
use std::collections::{self, HashMap};
use std::fmt::{self as f, Display};
trait Shape {
    type Unit;
    fn area(&self) -> f64;
}
trait Named: Iterator<Item = u8> {
    fn name(&self) -> String;
}
struct S(u8);
impl Iterator for S {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        if self.0 == 0 {
            None
        } else {
            self.0 -= 1;
            Some(self.0)
        }
    }
}
impl Named for S {
    fn name(&self) -> String {
        "s".to_string()
    }
}
trait Opt {
    type Out
    where
        Self: Sized;
    fn go(&self) -> i32;
}
impl Opt for S {
    type Out = i32;
    fn go(&self) -> i32 {
        3
    }
}
impl Shape for S {
    type Unit = i32;
    fn area(&self) -> f64 {
        1.5
    }
}
#[repr(i8)]
#[derive(Debug, Clone, Copy)]
enum E {
    A = 126,
    B,
}
#[repr(u8)]
enum U {
    A = 254,
    B,
}
fn call(k: &dyn Fn(i32) -> i32, g: Box<dyn FnMut(i32)>, _: i32, _: i32) -> i32 {
    let mut g = g;
    g(1);
    k(2)
}
fn main() {
    let mut n: Box<dyn Named> = Box::new(S(3));
    println!("{} {:?}", n.name(), n.next());
    let s: Box<dyn Shape<Unit = i32>> = Box::new(S(1));
    let o: &dyn Opt = &S(1);
    println!("{} {} {:?} {}", s.area(), o.go(), E::B as i8, U::B as u8);
    let m: collections::BTreeMap<i32, i32> = collections::BTreeMap::new();
    let h: HashMap<i32, i32> = HashMap::new();
    println!("{} {}", m.len(), h.len());
    println!("{}", call(&|x| x + 1, Box::new(|_| ()), 1, 2));
    let _ = |d: &dyn Display, t: &mut f::Formatter| {
        let _ = (d, t);
    };
    let it: Box<dyn DoubleEndedIterator<Item = i32>> = Box::new(vec![1, 2].into_iter());
    println!("{:?}", it.rev().collect::<Vec<_>>());
}
