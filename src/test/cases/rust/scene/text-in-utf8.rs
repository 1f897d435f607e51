// A text's characters take one to four bytes each; a `&str` points to some of them.
fn main() {
    let s = String::from("aé€");
    let tail: &str = &s[1..];
    println!("{tail}"); //~ SCENE //~ SCENE BYTES
}
