// A string is moved out of a reference: the owner and the new variable both free it.
fn main() {
    let owner = String::from("Ada");
    let r = &owner;
    let name = *r; //~ ERROR E0507
    println!("{name}");
} //~ FAULT freed before
