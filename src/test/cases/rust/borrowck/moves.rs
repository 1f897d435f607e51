// Uses of what was moved or never initialised, body by body.
#![allow(unused)]

struct Point {
    name: String,
    x: i32,
}

fn moved() {
    let a = String::from("a");
    let b = a;
    println!("{a}"); //~ ERROR E0382
}

fn moved_into_a_call() {
    let v = vec![1];
    drop(v);
    let n = v.len(); //~ ERROR E0382
}

fn moved_on_one_way(give: bool) {
    let a = String::new();
    if give {
        drop(a);
    }
    drop(a); //~ ERROR E0382
}

fn moved_in_a_loop() {
    let a = String::new();
    for _ in 0..2 {
        drop(a); //~ ERROR E0382
    }
}

fn partly_moved(p: Point) {
    let name = p.name;
    println!("{}", p.x);
    let q = p; //~ ERROR E0382
}

fn moved_into_a_closure() {
    let a = String::new();
    let f = move || a.len();
    println!("{a}"); //~ ERROR E0382
}

fn never_initialized(c: bool) {
    let x: i32;
    println!("{x}"); //~ ERROR E0381
    let y: i32;
    if c {
        y = 1;
    }
    println!("{y}"); //~ ERROR E0381
}

fn assigned_twice() {
    let x = 5;
    x = 6; //~ ERROR E0384
    let y;
    y = 1;
    println!("{y}");
}

fn assigned_argument(x: i32) {
    x = 2; //~ ERROR E0384
}

fn matched(o: Option<String>) {
    match o {
        Some(s) => drop(s),
        None => {}
    }
    println!("{o:?}"); //~ ERROR E0382
}

fn main() {}

fn given_twice_and_dropped_between() {
    let s = String::from("a");
    s = String::from("b"); //~ ERROR E0384
    let t;
    t = Box::new(1);
    drop(t);
    t = Box::new(2); //~ ERROR E0384
}

fn given_in_each_turn() {
    let late;
    loop {
        late = String::new(); //~ ERROR E0384
    }
}

fn given_once_on_each_path(flag: bool) -> String {
    let s;
    if flag {
        s = String::from("a");
    } else {
        s = String::from("b");
    }
    s
}
