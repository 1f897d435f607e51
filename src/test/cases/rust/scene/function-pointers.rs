// A function pointer points into the instruction section.
fn double(n: i32) -> i32 {
    n * 2 //~ SCENE
}

fn main() {
    let f: fn(i32) -> i32 = double;
    println!("{}", f(4)); //~ SCENE
}
