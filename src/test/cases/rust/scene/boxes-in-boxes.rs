// A list of boxes: each block owns the next, and the last holds null.
struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

fn main() {
    let list = Node {
        value: 1,
        next: Some(Box::new(Node {
            value: 2,
            next: None,
        })),
    };
    println!("{}", list.value + list.next.as_ref().unwrap().value); //~ SCENE
} //~ SCENE 2
