// A function returns a reference to its own string.
fn longest() -> &'static str {
    let s = String::from("long");
    s.as_str() //~ ERROR E0515
}
fn main() {
    println!("{}", longest()); //~ FAULT memory that was freed
}
