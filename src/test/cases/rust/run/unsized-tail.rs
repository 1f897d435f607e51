//! A struct whose last field becomes unsized: `&S<[T; N]>` as `&S<[T]>`, `&RefCell<T>` as a `dyn`.
use std::cell::RefCell;
use std::fmt::Debug;

struct Tagged<T: ?Sized> {
    tag: u32,
    data: T,
}

fn show(cell: &RefCell<dyn Debug>) {
    println!("{:?}", cell.borrow());
}

fn main() {
    let sized: Tagged<[u8; 8]> = Tagged { tag: 17, data: [1; 8] };
    let slice: &Tagged<[u8]> = &sized;
    println!("{} {:?} {}", slice.tag, &slice.data, std::mem::size_of_val(slice));
    let object: Box<Tagged<dyn Debug>> = Box::new(Tagged { tag: 3, data: "text" });
    println!("{} {:?}", object.tag, &object.data);
    show(&RefCell::new(vec![1, 2]));
}
