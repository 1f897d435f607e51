// A full vector moves into a larger block; the old block stays in the picture as freed.
fn main() {
    let mut v = vec![1, 2, 3];
    v.push(4);
    println!("{v:?}"); //~ SCENE
}
