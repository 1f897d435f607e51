//! `for<'a>` before and inside bounds, and in the type of a trait object.
struct Lens<F> {
    pair: (u8, u16),
    look: F,
}

impl<F> Lens<F>
where
    for<'a> F: Fn(&'a (u8, u16)) -> &'a u8,
{
    fn get(&self) -> &u8 {
        (self.look)(&self.pair)
    }
}

fn first(pair: &(u8, u16)) -> &u8 {
    &pair.0
}

fn on_zero<F>(f: F)
where
    F: for<'a> Fn(&'a i32) -> &'a i32,
{
    println!("{}", f(&0));
}

type Picker = dyn for<'a> Fn(&'a str, &'a str) -> &'a str;

fn main() {
    println!("{}", Lens { pair: (7, 1), look: first }.get());
    on_zero(|x| x);
    let longer: Box<Picker> = Box::new(|a, b| if a.len() > b.len() { a } else { b });
    println!("{}", longer("one", "three"));
}
