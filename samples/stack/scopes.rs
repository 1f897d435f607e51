// When a scope closes, its variables are dropped in reverse order of their declaration.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _outer = Loud("outer");
    {
        let _first = Loud("first");
        let _second = Loud("second");
        println!("inside");
    }
    println!("outside");
}
