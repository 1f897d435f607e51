// Changes of what may not be changed, and moves out of what does not own.
#![allow(unused)]

struct S {
    name: String,
    count: i32,
}

struct Guarded(String);

impl Drop for Guarded {
    fn drop(&mut self) {}
}

fn not_declared_mut() {
    let v = Vec::new();
    v.push(1); //~ ERROR E0596
    let s = S { name: String::new(), count: 0 };
    s.count = 1; //~ ERROR E0594
    let r = &mut s.count; //~ ERROR E0596
}

fn behind_a_reference(s: &S, v: &Vec<i32>) {
    s.count = 1; //~ ERROR E0594
    v.push(1); //~ ERROR E0596
}

fn captured() {
    let count = 0;
    let mut inc = || count += 1; //~ ERROR E0594
    inc();
}

fn out_of_a_reference(s: &S, o: &Option<String>) {
    let name = s.name; //~ ERROR E0507
    let whole = *s; //~ ERROR E0507
    match *o { //~ ERROR E0507
        Some(text) => drop(text),
        None => {}
    }
}

fn out_of_an_index(v: Vec<String>, a: [String; 2]) {
    let first = v[0]; //~ ERROR E0507
    let second = a[1]; //~ ERROR E0508
}

fn out_of_a_drop(g: Guarded) {
    let text = g.0; //~ ERROR E0509
}

fn main() {}
