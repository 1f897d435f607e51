// A string is given away and freed while a reference to it is kept.
fn main() {
    let s = String::from("hello");
    let r = &s;
    drop(s); //~ ERROR E0505
    println!("{r}"); //~ FAULT memory that was freed
}
