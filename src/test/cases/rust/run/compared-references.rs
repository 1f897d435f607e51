//! References are compared: a `&mut` on the right is lent on as the `&` that the left asks for.
fn main() {
    let mut a = 1;
    let b = 2;
    let m = &mut a;
    if &b > m {
        println!("more");
    }
    if &b == m {
        println!("eq");
    }
    let v = vec![1, 2];
    for n in &v {
        if n > m {
            println!("x");
        }
    }
}
