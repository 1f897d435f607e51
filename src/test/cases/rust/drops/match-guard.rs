// A guard sees the value where it is; only the arm that runs takes it.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn run(o: Option<D>) {
    match o {
        Some(d) if d.0.len() > 2 => println!("long {}", d.0),
        Some(_) => println!("short"),
        None => println!("none"),
    }
    println!("after");
}

fn main() {
    run(Some(D("long one")));
    run(Some(D("ab")));
    run(None);
}
