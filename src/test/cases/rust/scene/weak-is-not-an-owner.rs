// A weak pointer keeps the block but not the value.
use std::rc::{Rc, Weak};

fn main() {
    let w: Weak<i32>;
    {
        let a = Rc::new(5);
        w = Rc::downgrade(&a);
        println!("{}", w.upgrade().is_some()); //~ SCENE
    }
    println!("{}", w.upgrade().is_none()); //~ SCENE
}
