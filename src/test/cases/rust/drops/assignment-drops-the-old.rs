// Assignment drops what the variable held.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut a = D("first");
    println!("{}", a.0);
    a = D("second");
    println!("{}", a.0);
    let b;
    b = D("late");
    println!("{}", b.0);
}
