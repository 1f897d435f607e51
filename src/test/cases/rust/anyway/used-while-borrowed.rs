// A number is read while it is mutably borrowed: this run goes well.
fn main() {
    let mut n = 1;
    let r = &mut n;
    let m = n + 1; //~ ERROR E0503
    *r = 5;
    println!("{m}");
}
