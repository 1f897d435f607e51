// A panic drops what the frames hold, innermost first; what was moved away is not dropped twice.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn fails(v: &[i32], _argument: D) -> i32 {
    let _local = D("local");
    let pair = (D("first"), D("second"));
    let moved = pair.0;
    println!("{}", moved.0);
    v[v.len()]
}

fn main() {
    let _outer = D("outer");
    let boxed = Box::new(D("boxed"));
    let inner = *boxed;
    println!("{}", inner.0);
    fails(&[1, 2], D("argument"));
}
