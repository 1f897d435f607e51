// Closures and functions that do not fit where they are handed over; guards that change the value.
#![allow(unused)]

fn number<F: Fn(i32)>(f: F) {}

fn nothing<F: Fn()>(f: F) {}

fn twice<F: Fn() -> usize>(f: F) {}

fn text(text: &str) {}

fn closures(list: Vec<i32>) {
    number(|x: &str| {}); //~ ERROR E0631
    number(text); //~ ERROR E0631
    nothing(|y| {}); //~ ERROR E0593
}

fn kinds(list: Vec<i32>) {
    let consume = || { //~ ERROR E0525
        drop(list);
        1
    };
    twice(consume);
    let count = || 1;
    twice(count);
}

fn guards(mut x: Option<i32>, mut y: Option<i32>) {
    match x {
        None => {}
        Some(_) if { x = None; false } => {} //~ ERROR E0510
        Some(_) => {}
    }
    match x {
        Some(_) if { y = None; false } => {}
        _ => {}
    }
}

fn main() {}
