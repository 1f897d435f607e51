// An enum is a tag and a payload; Option<Box> needs no tag: null means None.
enum Shape {
    Circle(f64),
    Square { side: f64 },
    Nothing,
}

fn main() {
    let shapes = [Shape::Circle(1.0), Shape::Square { side: 2.0 }, Shape::Nothing];
    for shape in &shapes {
        println!("{:.2}", area(shape));
    }
    let some = Some(Box::new(5));
    let none: Option<Box<i32>> = None;
    println!("{some:?} {none:?} {}", std::mem::size_of::<Option<Box<i32>>>());
}

fn area(shape: &Shape) -> f64 {
    match shape {
        Shape::Circle(radius) => 3.14159 * radius * radius,
        Shape::Square { side } => side * side,
        Shape::Nothing => 0.0,
    }
}
