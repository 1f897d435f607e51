// A temporary that a let borrows lives as long as the variable.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Holder<'a> {
    d: &'a D,
}

fn main() {
    let r = &D("extended");
    let h = Holder { d: &D("in a struct") };
    let (a, b) = (&D("left"), &D("right"));
    println!("{} {} {} {}", r.0, h.d.0, a.0, b.0);
}
