// A name is moved out of a borrowed owner: two owners free it.
struct Owner { name: String }
fn main() {
    let owner = Owner { name: String::from("Ada") };
    let r = &owner;
    let name = r.name; //~ ERROR E0507
    println!("{name}");
} //~ FAULT freed before
