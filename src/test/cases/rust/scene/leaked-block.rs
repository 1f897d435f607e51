// What no owner is left for is said to have no owner, and at the end to be leaked.
fn main() {
    let b = Box::new(9);
    std::mem::forget(b);
    println!("forgotten"); //~ SCENE
} //~ SCENE end
