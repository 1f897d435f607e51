//! Many owners at once: a list of nodes, a tree and a vector of strings, more than a page holds.
struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

struct Tree {
    key: i32,
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}

fn tree(depth: i32, key: i32) -> Option<Box<Tree>> {
    if depth == 0 {
        return None;
    }
    Some(Box::new(Tree { key, left: tree(depth - 1, key * 2), right: tree(depth - 1, key * 2 + 1) }))
}

fn main() {
    let mut list: Option<Box<Node>> = None;
    for i in 0..9 {
        list = Some(Box::new(Node { value: i, next: list }));
    }
    let root = tree(3, 1);
    let names = vec![String::from("ash"), String::from("oak"), String::from("elm")];
    let first = list.as_ref().map_or(0, |node| node.value);
    println!("{} {} {}", first, names.len(), root.as_ref().map_or(0, |top| top.key)); //~ SCENE CONCEPT
}
