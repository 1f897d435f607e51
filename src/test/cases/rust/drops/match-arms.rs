// Bindings of an arm are dropped at its end, the scrutinee after the match.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Shape {
    One(D),
    Two(D, D),
    Empty,
}

fn run(shape: Shape) {
    match shape {
        Shape::One(d) => println!("one {}", d.0),
        Shape::Two(_, second) => println!("two {}", second.0),
        Shape::Empty => println!("empty"),
    }
    println!("after");
}

fn main() {
    run(Shape::One(D("a")));
    run(Shape::Two(D("b"), D("c")));
    run(Shape::Empty);
}
