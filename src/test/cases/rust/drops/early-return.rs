// An early return drops what lives so far.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn run(early: bool) -> D {
    let a = D("a");
    if early {
        let _b = D("b");
        return a;
    }
    let c = D("c");
    println!("late");
    c
}

fn main() {
    println!("got {}", run(true).0);
    println!("got {}", run(false).0);
}
