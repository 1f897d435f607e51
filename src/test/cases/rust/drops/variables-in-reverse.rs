// Variables of a block are dropped in reverse order of declaration.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _a = D("a");
    let _b = D("b");
    {
        let _c = D("c");
        println!("inner");
    }
    println!("outer");
}
