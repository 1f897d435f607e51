// Since edition 2024 the scrutinee of if let is dropped before else.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(d: &D) -> Option<usize> {
    if d.0.len() > 3 { Some(d.0.len()) } else { None }
}

fn main() {
    if let Some(n) = make(&D("long name")) {
        println!("some {n}");
    } else {
        println!("none");
    }
    if let Some(n) = make(&D("abc")) {
        println!("some {n}");
    } else {
        println!("none");
    }
}
