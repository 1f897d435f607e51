// Variables, parameters, results and arguments have a size that is known.
#![allow(unused)]

fn parameter(text: str) {} //~ ERROR E0277

fn result(text: &str) -> str { //~ ERROR E0277
    text
}

fn variables(text: &str, list: &[i32]) {
    let part = text[1..]; //~ ERROR E0277
    let numbers = list[1..]; //~ ERROR E0277
    let whole = &text[1..];
    let [first, ..] = list else { return };
    match *list {
        [one, ..] => {}
        ref rest => {}
    }
}

trait Consumed {
    fn declared(self);
    fn given(self) {} //~ ERROR E0277
    fn sized(self)
    where
        Self: Sized,
    {
    }
    fn borrowed(&self) {}
}

fn calls() {
    parameter("text"); //~ ERROR E0277 //~ ERROR E0308
    parameter("more"); //~ ERROR E0308
}

fn main() {}
