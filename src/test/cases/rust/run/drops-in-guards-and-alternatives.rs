//! What a guard binds is dropped before what its arm binds; an or-pattern's variables are dropped
//! in the order of its first alternative.
struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn either((Ok([x, y]) | Err([y, x])): Result<[Noisy; 2], [Noisy; 2]>) {
    println!("{} {}", x.0, y.0);
}

fn main() {
    match Noisy("matched") {
        x if let y = Noisy("first guard")
            && let z = Noisy("second guard") =>
        {
            println!("{} {} {}", x.0, y.0, z.0);
        }
        _ => unreachable!(),
    }
    match Noisy("kept") {
        _ if let _y = Noisy("rejected") && false => unreachable!(),
        _ => println!("second arm"),
    }
    either(Ok([Noisy("x"), Noisy("y")]));
    either(Err([Noisy("y"), Noisy("x")]));
}
