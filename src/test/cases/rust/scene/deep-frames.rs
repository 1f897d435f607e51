// Each call has a frame of its own, down to the innermost.
fn factorial(n: u64) -> u64 {
    if n == 0 {
        return 1; //~ SCENE //~ SCENE MACHINE
    }
    n * factorial(n - 1) //~ SCENE 4
}

fn main() {
    let f = factorial(2);
    println!("{f}"); //~ SCENE
}
