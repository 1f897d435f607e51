//! A method that std has, whose bounds a type does not meet, is the person's error, not a gap.
struct Key;

fn main() {
    let keys = vec![Key, Key];
    let numbered = keys.into_iter().map(|key| (key, 1));
    let again = numbered.clone(); //~ ERROR E0599
    drop(again);
}
