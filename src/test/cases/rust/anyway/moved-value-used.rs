// A value is used after it was moved away: it has two owners, and both free it.
fn main() {
    let s1 = String::from("hello");
    let s2 = s1;
    println!("{s1}, {s2}"); //~ ERROR E0382
} //~ FAULT free of memory that was freed before
