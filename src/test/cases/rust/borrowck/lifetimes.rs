// What a body asks of the lifetimes of its signature and the signature does not promise.
#![allow(unused)]

use std::fmt::Debug;

fn two_names<'a, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 {
    let z = y;
    z //~ ERROR error
}

fn promised<'a, 'b: 'a>(x: &'a i32, y: &'b i32) -> &'a i32 {
    y
}

fn implied<'a, 'b>(x: &'a &'b i32) -> &'a i32 {
    *x
}

fn returned_static(x: &i32) -> &'static i32 {
    x //~ ERROR error
}

fn unnamed_into_unnamed(x: &i32, v: &mut Vec<&i32>) {
    v.push(x); //~ ERROR error
}

fn unnamed_into_named<'a>(x: &i32, v: &mut Vec<&'a i32>) {
    v.push(x); //~ ERROR E0621
}

fn unnamed_returned<'a>(x: &'a i32, y: &i32) -> &'a i32 {
    if *x > 0 {
        x
    } else {
        y //~ ERROR E0621
    }
}

fn in_a_match<'a>(s: Option<&str>, otherwise: &'a str) -> &'a str {
    match s {
        Some(x) => x, //~ ERROR E0621
        None => otherwise,
    }
}

fn annotated(x: &i32) {
    let y: &'static i32 = x; //~ ERROR error
}

fn annotated_local<'a>() {
    let x = 12;
    let y: &'a i32 = &x; //~ ERROR E0597
}

fn annotated_static() {
    let x = 12;
    let y: &'static i32 = &x; //~ ERROR E0597
    let fine: &'static i32 = &12;
}

fn needs_static(s: &'static str) {}

fn escapes(s: &String) {
    needs_static(s); //~ ERROR E0521
}

fn escapes_into_thread(s: &str) {
    std::thread::spawn(move || println!("{s}")); //~ ERROR E0521
}

struct Reader<'a> {
    text: &'a str,
}

impl<'a> Reader<'a> {
    fn text(&self) -> &'a str {
        self.text
    }

    fn set(&mut self, text: &str) {
        self.text = text; //~ ERROR E0621
    }

    fn other(&self, text: &str) -> &str {
        text //~ ERROR error
    }

    fn named(&'a self, text: &str) -> &'a str {
        text //~ ERROR E0621
    }

    fn forever(&self) -> &'static str {
        self.text //~ ERROR error
    }
}

fn boxed_closure(v: &Vec<i32>) -> Box<dyn Fn() -> usize> {
    Box::new(move || v.len()) //~ ERROR error
}

fn boxed_closure_of_borrow(v: &Vec<i32>) -> Box<dyn Fn() -> usize + '_> {
    Box::new(move || v.len())
}

fn boxed<T: Debug>(value: T) -> Box<dyn Debug> {
    Box::new(value) //~ ERROR E0310
}

fn boxed_for_a_while<'a, T: Debug>(value: T) -> Box<dyn Debug + 'a> {
    Box::new(value) //~ ERROR E0309
}

fn boxed_with_a_bound<'a, T: Debug + 'a>(value: T) -> Box<dyn Debug + 'a> {
    Box::new(value)
}

fn sent<T: Send>(value: T) {
    std::thread::spawn(move || { //~ ERROR E0310
        let moved = value;
    });
}

struct Lines<'a> {
    numbers: &'a mut Vec<i32>,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a mut i32;

    fn next(&mut self) -> Option<Self::Item> {
        self.numbers.get_mut(0) //~ ERROR error
    }
}

struct Words<'a> {
    text: &'a str,
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<Self::Item> {
        let (first, rest) = self.text.split_once(' ')?;
        self.text = rest;
        Some(first)
    }
}

fn stored<'a, 'b>(x: &mut &'a i32, y: &'b i32) {
    *x = y; //~ ERROR error
}

fn swapped<'a, 'b>(x: &mut Vec<&'a i32>, y: &mut Vec<&'b i32>) {
    std::mem::swap(x, y); //~ ERROR error
}

fn main() {}
