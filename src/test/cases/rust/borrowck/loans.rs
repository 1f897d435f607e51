// Accesses that a loan in force forbids, and references that live longer than what they refer to.
#![allow(unused)]

fn two_mutable() {
    let mut s = String::new();
    let a = &mut s;
    let b = &mut s; //~ ERROR E0499
    a.push('x');
}

fn shared_and_mutable() {
    let mut v = vec![1];
    let first = &v[0];
    v.push(2); //~ ERROR E0502
    println!("{first}");
}

fn mutable_and_shared() {
    let mut v = vec![1];
    let r = &mut v;
    println!("{}", v.len()); //~ ERROR E0502
    r.push(1);
}

fn used_while_borrowed() {
    let mut x = 1;
    let r = &mut x;
    let y = x + 1; //~ ERROR E0503
    *r = 2;
}

fn moved_while_borrowed() {
    let s = String::new();
    let r = &s;
    drop(s); //~ ERROR E0505
    println!("{r}");
}

fn assigned_while_borrowed() {
    let mut x = 1;
    let r = &x;
    x = 2; //~ ERROR E0506
    println!("{r}");
}

fn too_short() {
    let r;
    {
        let x = 5;
        r = &x; //~ ERROR E0597
    }
    println!("{r}");
}

fn returned<'a>() -> &'a String {
    let s = String::new();
    &s //~ ERROR E0515
}

fn returned_slice<'a>() -> &'a str {
    let s = String::from("x");
    s.as_str() //~ ERROR E0515
}

fn escaping_closure() -> impl Fn() -> i32 {
    let x = 1;
    || x + 1 //~ ERROR E0373
}

fn escaping_move_closure() -> impl Fn() -> i32 {
    let x = 1;
    let r = &x; //~ ERROR E0597
    move || *r + 1
}

fn hidden_iterator<'a>() -> impl Iterator<Item = &'a i32> {
    let v = vec![1];
    v.iter() //~ ERROR E0515
}

fn hidden_pair() -> impl std::fmt::Debug {
    let x = 1;
    (&x, 2) //~ ERROR E0597
}

fn temporary() {
    let s: &str = String::from("x").as_str(); //~ ERROR E0716
    println!("{s}");
}

fn changed_in_a_loop() {
    let mut v: Vec<i32> = vec![1, 2];
    for x in &v {
        v.push(*x); //~ ERROR E0502
    }
}

fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn through_a_call() {
    let a = String::from("long");
    let result;
    {
        let b = String::from("b");
        result = longest(a.as_str(), b.as_str()); //~ ERROR E0597
    }
    println!("{result}");
}

struct Holder<'a> {
    text: &'a str,
}

fn held() {
    let holder;
    {
        let text = String::from("x");
        holder = Holder { text: &text }; //~ ERROR E0597
    }
    println!("{}", holder.text);
}

fn main() {}
