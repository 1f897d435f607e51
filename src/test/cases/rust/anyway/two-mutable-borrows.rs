// Two mutable borrows at a time: this run goes well.
fn main() {
    let mut v = vec![1, 2, 3];
    let a = &mut v;
    let b = &mut v; //~ ERROR E0499
    a.push(4);
    b.push(5);
    println!("{v:?}");
}
