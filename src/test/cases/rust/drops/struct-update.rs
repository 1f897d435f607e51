// Struct update moves the rest; what is not used of the base is dropped with it.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Three {
    a: D,
    b: D,
    c: D,
}

fn main() {
    let base = Three { a: D("a1"), b: D("b1"), c: D("c1") };
    let new = Three { a: D("a2"), ..base };
    println!("{} {} {}", new.a.0, new.b.0, new.c.0);
}
