// What is left of a partly moved tuple is dropped at its end.
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
    let t = Three { a: D("a"), b: D("b"), c: D("c") };
    let b = t.b;
    println!("moved {}", b.0);
    let (x, _) = (D("x"), D("wild"));
    println!("bound {} {} {}", x.0, t.a.0, t.c.0);
}
