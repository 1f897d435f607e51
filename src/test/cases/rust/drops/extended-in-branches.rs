// A temporary of one branch that lives as long as the variable is dropped only if that branch ran.
struct Loud(i32);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn chosen(first: bool) {
    let x = if first { &Loud(1) } else { &Loud(2) };
    let y = match first {
        true => (&Loud(3), x),
        false => (x, &Loud(4)),
    };
    println!("{} {} {}", x.0, y.0.0, y.1.0);
}

fn main() {
    chosen(true);
    chosen(false);
}
