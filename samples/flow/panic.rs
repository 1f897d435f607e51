// A panic unwinds the stack: every frame drops what it owns on the way out.
fn main() {
    let numbers = vec![1, 2, 3];
    let text = String::from("kept until the end");
    println!("{}", pick(&numbers, 7));
    println!("{text}");
}

fn pick(numbers: &[i32], index: usize) -> i32 {
    let _note = String::from("about to fail");
    numbers[index]
}
