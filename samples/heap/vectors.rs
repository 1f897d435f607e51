// A vector of strings: one block of owners, and a block for each text.
fn main() {
    let mut names = vec![String::from("Ada"), String::from("Grace")];
    names.push(String::from("Edsger"));
    let last = names.pop();
    println!("{} left, {last:?} taken", names.len());
}
