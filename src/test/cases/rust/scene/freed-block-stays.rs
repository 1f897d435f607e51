// A freed block stays at its address; the next allocation may take the place.
fn main() {
    let a = Box::new(1u64);
    drop(a);
    let b = Box::new(2u64); //~ SCENE
    println!("{b}"); //~ SCENE
}
