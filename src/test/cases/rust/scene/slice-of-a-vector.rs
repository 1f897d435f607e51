// A slice is a fat pointer into the middle of a buffer.
fn main() {
    let v = vec![10, 20, 30, 40];
    let middle = &v[1..3];
    println!("{middle:?}"); //~ SCENE //~ SCENE BYTES
}
