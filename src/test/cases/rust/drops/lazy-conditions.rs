// Temporaries of a condition are dropped before the branch runs.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn long(d: &D) -> bool {
    d.0.len() > 2
}

fn main() {
    if long(&D("abc")) && long(&D("ab")) || long(&D("abcd")) {
        println!("yes");
    }
    while long(&D("x")) {}
    let b = long(&D("long")) && !long(&D("no"));
    println!("{b}");
}
