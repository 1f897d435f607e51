// A list of boxes: each node owns the next one, and dropping the head frees them all.
enum List {
    Node(i32, Box<List>),
    End,
}

use List::{End, Node};

fn main() {
    let list = Node(1, Box::new(Node(2, Box::new(Node(3, Box::new(End))))));
    println!("{}", sum(&list));
}

fn sum(list: &List) -> i32 {
    match list {
        Node(value, rest) => value + sum(rest),
        End => 0,
    }
}
