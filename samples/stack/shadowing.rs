// A new let with an old name is a new variable: the old one stays alive below it.
fn main() {
    let x = 5;
    let x = x + 1;
    {
        let x = x * 2;
        println!("inner {x}");
    }
    println!("outer {x}");
    let spaces = "   ";
    let spaces = spaces.len();
    println!("{spaces}");
}
