// What was moved is dropped by its new owner only.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn take(d: D) {
    println!("take {}", d.0);
}

fn main() {
    let a = D("a");
    let b = D("b");
    take(a);
    let c = b;
    println!("end {}", c.0);
}
