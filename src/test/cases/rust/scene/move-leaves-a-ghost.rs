// A move copies three words and leaves a ghost; the heap is not touched.
fn main() {
    let s1 = String::from("hello");
    let s2 = s1; //~ SCENE
    println!("{s2}"); //~ SCENE
}
