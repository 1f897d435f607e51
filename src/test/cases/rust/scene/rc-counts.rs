// Two owners of one counted block; the count ticks, and the block dies with the last one.
use std::rc::Rc;

fn main() {
    let a = Rc::new(String::from("shared"));
    let b = Rc::clone(&a);
    drop(a); //~ SCENE
    println!("{b}"); //~ SCENE
} //~ SCENE 2
