// A slice is a pointer and a length: it borrows a part of what somebody else owns.
fn main() {
    let text = String::from("hello world");
    let first = first_word(&text);
    println!("{first}");
    let numbers = [1, 2, 3, 4, 5];
    let middle = &numbers[1..4];
    println!("{}", middle.len());
}

fn first_word(text: &str) -> &str {
    let bytes = text.as_bytes();
    for (i, &byte) in bytes.iter().enumerate() {
        if byte == b' ' {
            return &text[..i];
        }
    }
    text
}
