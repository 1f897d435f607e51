// A vector that is full moves to a block of twice the size, and the old block is freed.
fn main() {
    let mut v = Vec::new();
    for i in 0..9 {
        v.push(i * 10);
    }
    println!("{v:?}");
}
