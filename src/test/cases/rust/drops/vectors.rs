// A vector drops its elements in order.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut v = vec![D("a"), D("b"), D("c"), D("d")];
    let last = v.pop();
    v.remove(1);
    println!("removed");
    v.truncate(1);
    println!("truncated");
    drop(last);
}
