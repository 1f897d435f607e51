// An enum is a tag and the fields of one variant; the others leave unused bytes.
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Unit,
}

fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rect { w, h } => w * h, //~ SCENE
        Shape::Unit => 1.0,
    }
}

fn main() {
    let shapes = [Shape::Circle(1.0), Shape::Rect { w: 2.0, h: 3.0 }, Shape::Unit];
    let mut total = 0.0;
    for s in &shapes {
        total += area(s); //~ SCENE
    }
    println!("{total}"); //~ SCENE
}
