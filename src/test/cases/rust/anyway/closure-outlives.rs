// A closure that borrows a local is returned.
fn make() -> impl Fn(i32) -> i32 {
    let base = 10;
    |x| x + base //~ ERROR E0373 //~ FAULT whose function has returned
}
fn main() {
    let f = make();
    println!("{}", f(1));
}
