// A shadowed variable lives on to the end of the block.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let d = D("first");
    println!("{}", d.0);
    let d = D("second");
    println!("{}", d.0);
    let d = { let _inner = D("inner"); D("third") };
    println!("{}", d.0);
}
