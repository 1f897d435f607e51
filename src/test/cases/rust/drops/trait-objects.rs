// A trait object drops the value behind it.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

trait Named {
    fn name(&self) -> &str;
}

impl Named for D {
    fn name(&self) -> &str {
        self.0
    }
}

fn main() {
    let all: Vec<Box<dyn Named>> = vec![Box::new(D("x")), Box::new(D("y"))];
    for n in &all {
        println!("{}", n.name());
    }
}
