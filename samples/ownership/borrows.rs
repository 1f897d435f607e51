// A borrow points to its owner; it ends at its last use, not at the end of the scope.
fn main() {
    let mut name = String::from("Ada");
    let length = count(&name);
    println!("{name} has {length} letters");
    let shout = &mut name;
    shout.push('!');
    println!("{name}");
}

fn count(text: &String) -> usize {
    text.len()
}
