//! Elision beside `Self`, imports twice in different modules.
use std::fmt::Debug;
mod a {
    pub use std::fmt::Debug;
    pub fn f<T: Debug>(t: T) -> String {
        format!("{t:?}")
    }
}
mod b {
    use super::*;
    pub fn g() -> String {
        super::a::f(1)
    }
}
struct Part<'a> {
    s: &'a str,
    f: Option<Box<dyn Fn() + 'a>>,
}
impl<'a> Part<'a> {
    fn new(s: &'a str) -> Self {
        Part { s, f: None }
    }
    fn longer(x: &Self) -> &str {
        x.s
    }
    fn from(self, other: &str) -> &str {
        println!("{}", self.s);
        other
    }
    fn same(x: Self) -> Part<'a> {
        x
    }
    fn pick(k: usize, x: &str) -> &str {
        &x[k..]
    }
}

fn first(x: &str, f: fn(&str) -> bool) -> &str {
    if f(x) { x } else { "" }
}
fn apply(x: &str, f: Box<dyn Fn(i32) -> i32>, g: impl Fn(&str) -> usize) -> &str {
    println!("{} {}", f(1), g(x));
    x
}
fn st(x: &'static str, n: usize) -> &str {
    &x[n..]
}
struct MySelf<'b>(&'b str);
impl<'a> Part<'a> {
    fn mine(x: MySelf<'a>) -> &str {
        x.0
    }
}
fn main() {
    println!("{}", Part::mine(MySelf("mine")));
    let p = Part::new("abc");
    println!("{} {} {}", Part::longer(&p), Part::pick(1, "xyz"), b::g());
    let q = Part::same(p);
    println!("{} {}", q.from("other"), first("k", |s| s.len() == 1));
    println!(
        "{} {}",
        apply("x", Box::new(|a| a + 1), |s| s.len()),
        st("static", 2)
    );
}
