//! An `impl` may rest on bounds of its own for what its trait demands.
use std::fmt::{self, Display};

trait Outlined: Display {
    fn outlined(&self) -> String {
        let text = self.to_string();
        format!("<{text}:{}>", text.len())
    }
}

struct Pair<T>(T, T);

impl<T: Display> Display for Pair<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "({}, {})", self.0, self.1)
    }
}

impl<T: Display> Outlined for Pair<T> {}

impl Outlined for str {}

impl<T: Outlined + ?Sized> Outlined for &T {}

trait Named: Ord + Clone {
    fn largest(all: &[Self]) -> Option<Self> {
        all.iter().max().cloned()
    }
}

impl<T> Named for T where T: Ord + Clone {}

fn main() {
    println!("{} {} {}", Pair(1, 2).outlined(), "ab".outlined(), (&"abc").outlined());
    println!("{:?}", Named::largest(&[3, 9, 4]));
    println!("{:?}", <String as Named>::largest(&[]));
}
