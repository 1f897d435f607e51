// What a closure borrows alone; errors of captures stand where the closure begins.
#![allow(unused)]

fn change(x: &mut i32) {
    *x += 1;
}

fn unique_after_shared(x: &mut i32) {
    let shared = &x;
    let add = || { //~ ERROR E0500
        *x += 1;
    };
    println!("{shared}");
}

fn mutable_after_unique(x: &mut i32) {
    let mut add = || {
        change(x);
    };
    change(x); //~ ERROR E0501
    add();
}

fn shared_after_unique(x: &mut i32) {
    let mut add = || change(x);
    println!("{x}"); //~ ERROR E0501
    add();
}

fn two_unique(x: &mut i32) {
    let mut first = || change(x);
    let mut second = || { //~ ERROR E0524
        change(x);
    };
    second();
    first();
}

fn of_mutable_variable(mut x: i32) {
    let mut first = || x += 1;
    let mut second = || { //~ ERROR E0499
        x += 1;
    };
    second();
    first();
}

fn shared_then_captured(mut x: i32) {
    let shared = &x;
    let mut add = || { //~ ERROR E0502
        x += 1;
    };
    println!("{shared}");
    add();
}

fn moved_into(s: String) {
    let shared = &s;
    let consume = move || { //~ ERROR E0505
        println!("{s}");
    };
    println!("{shared}");
}

fn moved_before(s: String) {
    drop(s);
    let show = || { //~ ERROR E0382
        println!("{s}");
    };
}

fn one_after_the_other(x: &mut i32) {
    let mut add = || change(x);
    add();
    let mut again = || change(x);
    again();
    change(x);
}

fn main() {}
