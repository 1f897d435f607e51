// Each call pushes a frame, each return pops one: the stack grows down and shrinks again.
fn main() {
    let result = factorial(4);
    println!("{result}");
}

fn factorial(n: u64) -> u64 {
    if n == 0 {
        return 1;
    }
    n * factorial(n - 1)
}
