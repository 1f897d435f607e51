// A type that holds itself in ever larger forms cannot be dropped.
#![allow(unused)]

enum Growing<T> {
    Leaf,
    Node(T, Box<Growing<(T, T)>>),
}

enum Nested<T> {
    Leaf(T),
    Node(Vec<Nested<T>>, Option<Box<Nested<T>>>),
}

fn grows<T>() {
    Growing::<T>::Leaf; //~ ERROR E0320
}

fn stays<T>(value: T) {
    let one = Nested::Node(vec![Nested::Leaf(value)], None);
}

type Unused = dyn Clone;

fn main() {
    let deep: Option<Option<Option<Option<Option<Option<Box<Option<Option<Option<Box<i32>>>>>>>>>>> =
        None;
    stays(1);
}
