// `Option<Box<T>>` needs no tag: null means `None`.
fn main() {
    let some = Some(Box::new(5));
    let none: Option<Box<i32>> = None;
    println!("{some:?} {none:?}"); //~ SCENE
}
