// let else drops the temporaries before the other block runs.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(d: &D) -> Option<usize> {
    if d.0.len() > 3 { Some(d.0.len()) } else { None }
}

fn run(name: &'static str) {
    let _outer = D("outer");
    let Some(n) = make(&D(name)) else {
        println!("none");
        return;
    };
    println!("some {n}");
}

fn main() {
    run("long");
    run("abc");
}
