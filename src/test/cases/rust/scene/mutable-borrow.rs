// A mutable borrow lends its target out; a function changes it through the borrow.
fn push(v: &mut Vec<u8>) {
    v.push(7); //~ SCENE
} //~ SCENE

fn main() {
    let mut v = Vec::with_capacity(2);
    let r = &mut v;
    push(r); //~ SCENE
    println!("{v:?}");
}
