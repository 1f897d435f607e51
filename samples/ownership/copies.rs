// Plain numbers are copied: both names may be used, and nothing is in the heap.
fn main() {
    let x = 5;
    let y = x;
    let mut point = (x, y);
    let other = point;
    point.0 = 9;
    println!("{x} {y} {point:?} {other:?}");
}
