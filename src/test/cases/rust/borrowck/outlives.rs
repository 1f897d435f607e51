// Bounds on lifetimes that a call has to meet: `T: 'static`, `'a: 'b`, and those implied by traits.
#![allow(unused)]
use std::any::Any;
use std::fmt::Debug;
use std::thread;

fn shown(value: impl Debug + 'static) {
    println!("{value:?}");
}

fn kept<T>(value: T)
where
    T: Debug + 'static,
{
}

fn inspected<T: Any>(value: &T) {}

fn forever<'a>(text: &'a str) -> &'a str
where
    'a: 'static,
{
    text
}

struct Keeper<T: 'static>(T);

impl<T: 'static> Keeper<T> {
    fn new(value: T) -> Self {
        Keeper(value)
    }
}

fn anonymous_parameter() {
    let number = 5;
    shown(&number); //~ ERROR E0597
}

fn inside_a_container() {
    let number = 5;
    kept(vec![&number]); //~ ERROR E0597
}

fn implied_by_a_supertrait() {
    let number = 5;
    let reference = &number; //~ ERROR E0597
    inspected(&reference);
}

fn lifetime_by_lifetime() {
    let text = String::new();
    forever(&text); //~ ERROR E0597
}

fn demanded_by_the_implementation() {
    let text = String::new();
    let keeper = Keeper::new(&text); //~ ERROR E0597
}

fn thread_that_borrows() {
    let numbers = vec![1];
    let handle = thread::spawn(|| println!("{numbers:?}")); //~ ERROR E0373
    handle.join().unwrap();
}

// From here on all is well.

fn longer<'a, 'b: 'a>(first: &'a str, second: &'b str) -> &'a str {
    if first.is_empty() { second } else { first }
}

fn later<'a, T: Debug + 'a>(value: &'a T) -> Box<dyn Fn() -> String + 'a> {
    Box::new(move || format!("{value:?}"))
}

fn items<'a, I>(iterator: I) -> usize
where
    I: Iterator,
    I::Item: 'static,
{
    iterator.count()
}

fn main() {
    shown(5);
    shown("text");
    kept(&7);
    inspected(&String::new());
    let owned = Keeper::new(String::from("owned"));
    let text = String::from("x");
    println!("{}", longer(&text, "y"));
    println!("{}", later(&&text)());
    let numbers = vec![1, 2];
    println!("{}", items(numbers.iter().map(|n| n + 1)));
    let mut total = 0;
    thread::scope(|scope| {
        scope.spawn(|| println!("{numbers:?}"));
        scope.spawn(|| total += 1);
    });
    println!("{total}");
    thread::spawn(move || println!("{numbers:?}")).join().unwrap();
}
