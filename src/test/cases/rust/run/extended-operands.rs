//! What a `let` borrows lives as long as its variables: through indexing, `*` and `ref` too.
use std::ops::Deref;

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Deref for Noisy {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

fn noisy(name: &'static str) -> Noisy {
    Noisy(name)
}

fn main() {
    let slice = &String::from("hello")[1..];
    let text = &*noisy("overloaded");
    let ref whole = *&noisy("ref");
    let &ref inner = &*&noisy("inside a reference");
    let first = &vec![noisy("element")][0];
    let shown = format_args!("{} {0}", noisy("format").0).to_string();
    println!("{slice}, {text}, {}, {}, {}, {shown}", whole.0, inner.0, first.0);
    let words = format_args!("{:>4}|{}", &String::from("ab")[..], 5);
    println!("{words}");
}
