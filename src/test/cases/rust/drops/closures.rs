// A closure owns what it moved in.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn call<F: FnOnce() -> usize>(f: F) -> usize {
    let n = f();
    println!("called");
    n
}

fn main() {
    let a = D("a");
    let b = D("b");
    let by_value = move || a.0.len();
    println!("{}", call(by_value));
    let by_reference = || b.0.len();
    println!("{}", call(by_reference));
    let boxed: Box<dyn Fn() -> usize> = Box::new(move || b.0.len());
    println!("{}", boxed());
}
