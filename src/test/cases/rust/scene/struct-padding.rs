// Fields in the order in which they lie, padding stippled from the layout detail on.
struct Mixed {
    small: u8,
    large: u32,
    flag: bool,
}

fn main() {
    let m = Mixed {
        small: 1,
        large: 2,
        flag: true,
    };
    println!("{} {} {}", m.small, m.large, m.flag); //~ SCENE CONCEPT //~ SCENE //~ SCENE BYTES
}
