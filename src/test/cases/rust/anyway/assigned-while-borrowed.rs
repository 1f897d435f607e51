// A string is replaced while a part of it is borrowed.
fn main() {
    let mut name = String::from("Ada");
    let part = name.as_str();
    name = String::from("Grace"); //~ ERROR E0506
    println!("{part}"); //~ FAULT memory that was freed
}
