// Since edition 2024 the temporaries of a tail are dropped before the variables.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn length(d: &D) -> usize {
    d.0.len()
}

fn run() -> usize {
    let _local = D("local");
    length(&D("tail"))
}

fn main() {
    println!("{}", run());
}
