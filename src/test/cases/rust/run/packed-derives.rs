// What is derived for a packed struct copies its fields before it refers to them.
use std::collections::HashSet;

#[repr(C, packed)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
struct Packed {
    tag: u8,
    value: u32,
    more: u16,
}

fn main() {
    let a = Packed {
        tag: 1,
        value: 0x0102_0304,
        more: 3,
    };
    let b = Packed { tag: 2, ..a };
    println!("{a:?} {} {}", a == b, a < b);
    println!("{} {}", { a.value }, a.tag);
    let set: HashSet<Packed> = [a, b, a, Packed::default()].into();
    println!("{} {}", set.len(), size_of::<Packed>());
    let pointer = &raw const b.value;
    println!("{:#x}", unsafe { pointer.read_unaligned() });
}
