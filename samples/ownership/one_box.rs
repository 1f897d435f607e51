// The smallest story of ownership: one box, two names, one drop.
fn main() {
    let a = Box::new(7);
    let b = a;
    println!("{b}");
}
