// A value that is moved on one way only is dropped on the other.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn run(give: bool) {
    let a = D("a");
    if give {
        drop(a);
        println!("given");
    }
    println!("end");
}

fn main() {
    run(true);
    run(false);
}
