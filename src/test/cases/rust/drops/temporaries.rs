// Temporaries are dropped at the end of the statement.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn name(d: &D) -> usize {
    d.0.len()
}

fn main() {
    let n = name(&D("temporary"));
    println!("{n}");
    name(&D("first")) + name(&D("second"));
    let _ = D("underscore");
    let _kept = D("kept");
    println!("end");
}
