// Loops come back to the same lines with the same places in the frame.
fn main() {
    let mut total = 0;
    for i in 1..=4 {
        total += i;
    }
    let mut n = 27u32;
    let mut steps = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
        if steps == 10 {
            break;
        }
    }
    println!("{total} {n} {steps}");
}
