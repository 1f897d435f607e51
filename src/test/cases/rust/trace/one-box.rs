// A box is moved: one move, and the only drop is that of its new owner.
fn main() {
    let a = Box::new(7);
    let b = a;
}
