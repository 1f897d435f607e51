//! `Rc`, `Weak` and `RefCell`: a tree that knows its parents and is freed in full.
use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Node {
    name: String,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

impl Node {
    fn new(name: &str) -> Rc<Node> {
        Rc::new(Node {
            name: name.to_string(),
            parent: RefCell::new(Weak::new()),
            children: RefCell::new(Vec::new()),
        })
    }

    fn add(parent: &Rc<Node>, child: Rc<Node>) {
        *child.parent.borrow_mut() = Rc::downgrade(parent);
        parent.children.borrow_mut().push(child);
    }

    fn path(&self) -> String {
        match self.parent.borrow().upgrade() {
            Some(parent) => format!("{}/{}", parent.path(), self.name),
            None => self.name.clone(),
        }
    }

    fn depth_first(&self, level: usize, visit: &mut dyn FnMut(usize, &str)) {
        visit(level, &self.name);
        for child in self.children.borrow().iter() {
            child.depth_first(level + 1, visit);
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        println!("freed {}", self.name);
    }
}

fn main() {
    let root = Node::new("root");
    let usr = Node::new("usr");
    let bin = Node::new("bin");
    Node::add(&root, usr.clone());
    Node::add(&usr, Node::new("share"));
    Node::add(&usr, bin.clone());
    println!("{}", bin.path());
    let mut lines = Vec::new();
    root.depth_first(0, &mut |level, name| lines.push(format!("{}{name}", "  ".repeat(level))));
    println!("{}", lines.join("\n"));
    println!("{} {}", Rc::strong_count(&usr), Rc::weak_count(&usr));
    drop(root);
    println!("{:?}", bin.path());
    println!("{}", usr.parent.borrow().upgrade().is_none());
}
