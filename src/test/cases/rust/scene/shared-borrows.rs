// Two shared borrows of one string; each ends at its last use, not at the end of the scope.
fn main() {
    let s = String::from("hi");
    let a = &s;
    let b = &s;
    println!("{a} {b}"); //~ SCENE
    println!("{s}"); //~ SCENE
}
