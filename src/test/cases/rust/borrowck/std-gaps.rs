//! A method that only the real std has is a gap of ours; one that no std has is the person's error.

fn main() {
    let text = String::new();
    text.into_chars(); //~ ERROR unsupported
    let numbers = vec![1u8];
    numbers.push_front(2); //~ ERROR E0599
    let number = &3i32;
    number.len(); //~ ERROR E0599
}
