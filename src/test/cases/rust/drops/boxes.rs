// Moving out of a box leaves only its memory to free.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let b = Box::new(D("boxed"));
    let nested = Box::new((D("left"), D("right")));
    let d = *b;
    println!("{}", d.0);
    let left = nested.0;
    println!("{}", left.0);
}
