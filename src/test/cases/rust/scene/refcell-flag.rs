// A RefCell counts its readers while it runs, or says that someone writes.
use std::cell::RefCell;

fn main() {
    let c = RefCell::new(5);
    {
        let r = c.borrow();
        println!("{r}"); //~ SCENE
    }
    {
        let mut w = c.borrow_mut();
        *w += 1; //~ SCENE
    }
    println!("{c:?}"); //~ SCENE
}
