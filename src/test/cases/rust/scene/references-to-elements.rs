// An iterator's reference points to one element after another.
fn main() {
    let words = [String::from("a"), String::from("bc")];
    let mut longest = &words[0];
    for w in &words {
        if w.len() > longest.len() { //~ SCENE 2
            longest = w;
        }
    }
    println!("{longest}"); //~ SCENE
}
