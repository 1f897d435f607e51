// A variable is read that never got a value.
fn main() {
    let x: i32;
    println!("{x}"); //~ ERROR E0381 //~ FAULT uninitialised
}
