// A clone asks for a second block and copies the bytes: two owners, two blocks.
fn main() {
    let first = String::from("tea");
    let mut second = first.clone();
    second.push_str("pot");
    println!("{first} {second}");
}
