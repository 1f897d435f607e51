//! A closure that changes what a `&mut` points to needs no `mut` variable.
//! Nor does a call through `&mut impl FnMut`.
fn twice(action: &mut impl FnMut()) {
    action();
    action();
}

fn main() {
    let mut flag = false;
    let switch = &mut flag;
    let mut flip = || {
        let before = &switch;
        println!("{before}");
        *switch = !*switch;
    };
    flip();
    flip();
    println!("{switch}");
    let mut count = 0;
    twice(&mut || count += 1);
    println!("{count}");
}
