// Arguments are dropped when the function ends, the last first.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn run(a: D, (b, _): (D, D), _: D) {
    println!("{} {}", a.0, b.0);
}

fn main() {
    run(D("a"), (D("b"), D("c")), D("wild"));
    println!("end");
}
