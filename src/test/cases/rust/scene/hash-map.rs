// A hash map's table is one block; its strings have blocks of their own.
use std::collections::HashMap;

fn main() {
    let mut ages = HashMap::new();
    ages.insert(String::from("Ada"), 36);
    ages.insert(String::from("Bob"), 41);
    println!("{}", ages["Ada"]); //~ SCENE
}
