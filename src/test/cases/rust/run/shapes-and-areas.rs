//! Trait objects and generics side by side.
use std::f64::consts::PI;
use std::fmt::Debug;

trait Shape: Debug {
    const SIDES: u32;
    fn area(&self) -> f64;
    fn name(&self) -> String {
        format!("shape with {} sides", Self::SIDES)
    }
}

trait Described {
    fn describe(&self) -> String;
}

impl<T: Shape> Described for T {
    fn describe(&self) -> String {
        format!("{:?}: {} of area {:.2}", self, self.name(), self.area())
    }
}

#[derive(Debug, Clone, Copy)]
struct Circle(f64);

#[derive(Debug, Clone, Copy)]
struct Rectangle {
    width: f64,
    height: f64,
}

impl Shape for Circle {
    const SIDES: u32 = 0;
    fn area(&self) -> f64 {
        PI * self.0 * self.0
    }
    fn name(&self) -> String {
        "circle".into()
    }
}

impl Shape for Rectangle {
    const SIDES: u32 = 4;
    fn area(&self) -> f64 {
        self.width * self.height
    }
}

fn largest<S: Shape + Copy>(shapes: &[S]) -> Option<S> {
    shapes.iter().copied().max_by(|a, b| a.area().total_cmp(&b.area()))
}

fn main() {
    let all: Vec<Box<dyn Described>> =
        vec![Box::new(Circle(1.5)), Box::new(Rectangle { width: 2.0, height: 3.5 })];
    for shape in &all {
        println!("{}", shape.describe());
    }
    let circles = [Circle(1.0), Circle(3.0), Circle(2.0)];
    println!("{:?}", largest(&circles));
    println!("{:?}", largest::<Rectangle>(&[]));
}
