//! Closures in structs, boxed, returned, composed; `FnOnce`, `FnMut`, `Fn`.
use std::collections::HashMap;

struct Cache<F: Fn(u64) -> u64> {
    compute: F,
    known: HashMap<u64, u64>,
    misses: u32,
}

impl<F: Fn(u64) -> u64> Cache<F> {
    fn new(compute: F) -> Self {
        Cache { compute, known: HashMap::new(), misses: 0 }
    }

    fn get(&mut self, n: u64) -> u64 {
        if let Some(&value) = self.known.get(&n) {
            return value;
        }
        self.misses += 1;
        let value = (self.compute)(n);
        self.known.insert(n, value);
        value
    }
}

fn adder(n: i32) -> impl Fn(i32) -> i32 {
    move |x| x + n
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn pipeline(steps: Vec<Box<dyn Fn(i32) -> i32>>) -> Box<dyn Fn(i32) -> i32> {
    steps.into_iter().fold(Box::new(|x| x), |done, step| Box::new(move |x| step(done(x))))
}

struct Button {
    handlers: Vec<Box<dyn FnMut(&str)>>,
}

fn main() {
    let mut cache = Cache::new(|n| (1..=n).product());
    println!("{} {} {}", cache.get(5), cache.get(10), cache.get(5));
    println!("misses {}", cache.misses);
    println!("{}", compose(adder(1), |x| format!("<{x}>"))(41));
    let all = pipeline(vec![Box::new(adder(3)), Box::new(|x| x * x), Box::new(i32::abs)]);
    println!("{}", all(-8));
    let mut button = Button { handlers: vec![] };
    let mut clicks = 0;
    let greeting = String::from("clicked");
    button.handlers.push(Box::new(move |who| {
        clicks += 1;
        println!("{greeting} by {who} ({clicks})");
    }));
    for who in ["ann", "bob"] {
        for handler in button.handlers.iter_mut() {
            handler(who);
        }
    }
    let text = String::from("once");
    let consume = || text;
    println!("{}", consume());
    let mut names = vec!["eve".to_string(), "al".into()];
    names.sort_by_key(|n| n.len());
    names.retain({
        let mut seen = 0;
        move |_| {
            seen += 1;
            seen < 2
        }
    });
    println!("{names:?}");
}
