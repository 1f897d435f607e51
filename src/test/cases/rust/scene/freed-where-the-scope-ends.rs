//! A field is freed where the scope of its owner ends, not where its type was written.
struct Named {
    name: String,
}

fn main() {
    let named = Named { name: String::from("n") };
    println!("{}", named.name);
} //~ SCENE end
