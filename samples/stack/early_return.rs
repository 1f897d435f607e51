// An early return drops what was made so far, and only that.
fn main() {
    println!("{}", work(true));
    println!("{}", work(false));
}

fn work(stop: bool) -> usize {
    let first = String::from("first");
    if stop {
        return first.len();
    }
    let second = String::from("second");
    first.len() + second.len()
}
