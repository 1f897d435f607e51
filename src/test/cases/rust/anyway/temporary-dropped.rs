// A reference is kept to a temporary string that is dropped at the end of the statement.
fn main() {
    let s = String::from("one").as_str(); //~ ERROR E0716
    println!("{s}"); //~ FAULT memory that was freed
}
