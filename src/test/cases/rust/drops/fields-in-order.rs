// Fields are dropped in order of declaration, after the struct itself.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    left: D,
    right: D,
}

impl Drop for Pair {
    fn drop(&mut self) {
        println!("pair {} {}", self.left.0, self.right.0);
    }
}

fn main() {
    let _p = Pair { right: D("right"), left: D("left") };
    let _t = (D("t0"), D("t1"));
    let _a = [D("a0"), D("a1")];
}
