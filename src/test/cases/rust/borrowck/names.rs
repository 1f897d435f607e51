// Names that mean something else than what is wanted, or nothing.
#![allow(unused)]

const LIMIT: i32 = 3;
static COUNT: i32 = 4;

struct Own;

impl Own {
    fn method(&self) -> u32 {
        0
    }

    fn without_self() {
        self.method(); //~ ERROR E0424
    }
}

enum Kind {
    With(i32),
    Without,
}
use Kind::*;

fn unknown_type(value: Missing) {} //~ ERROR E0425

fn outer() {
    let y = 5;
    fn inner() -> u32 {
        y //~ ERROR E0434
    }
    let length = 3;
    let array: [u8; length]; //~ ERROR E0435
    let known: [u8; LIMIT as usize];
}

fn patterns(kind: Kind, number: i32, own: u32) {
    match kind {
        With => {} //~ ERROR E0530
        _ => {}
    }
    match number {
        COUNT => {} //~ ERROR E0530
        LIMIT => {}
        other => {}
    }
    match own {
        Own::method => {} //~ ERROR E0533
        _ => {}
    }
    match own {
        Own::method(_) => {} //~ ERROR E0164
        _ => {}
    }
}

fn arguments() {
    two::<f64>(); //~ ERROR E0107
    two::<f64, i32>();
    one_of_two::<f64>(1.0);
    none::<'static>(); //~ ERROR E0107
    let list: Vec(&str) = vec!["text"]; //~ ERROR E0214
}

fn two<T, U>() {}

fn one_of_two<T>(value: impl Copy) {}

fn none() {}

trait Keeps<'a> {}

impl Keeps<'_> for i32 {}

fn keeps<'a, 'b, T: Keeps<'b>>(text: &'a str, value: T) {}

fn lifetimes() {
    let function = keeps::<i32>;
}

trait Declares {
    type Item;
}

fn ambiguous() {
    let item: Declares::Item; //~ ERROR E0223
}

fn compared(number: i32, text: &str, reference: &i32) {
    number == reference; //~ ERROR E0308
    1.5_f32 << 2; //~ ERROR E0369
    number + reference;
    [1, 2].contains(reference);
}

fn main() {}
