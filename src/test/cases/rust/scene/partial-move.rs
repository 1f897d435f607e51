// Moving one field hatches that field alone.
struct Person {
    name: String,
    age: u8,
}

fn main() {
    let p = Person {
        name: String::from("Ada"),
        age: 36,
    };
    let n = p.name;
    println!("{n} {}", p.age); //~ SCENE
}
