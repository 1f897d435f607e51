// A struct is its fields side by side; moving one field out leaves a hole.
struct Person {
    name: String,
    age: u8,
    height: f64,
}

fn main() {
    let ada = Person { name: String::from("Ada"), age: 36, height: 1.65 };
    let name = ada.name;
    println!("{name} {} {}", ada.age, ada.height);
}
