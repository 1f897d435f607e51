// A closing scope drops its owners in reverse order of their declaration, numbered as they go.
fn main() {
    let outer = String::from("outer");
    {
        let a = String::from("a");
        let n = 5;
        let b = Box::new(n);
        let moved = a;
        println!("{moved} {b}");
    } //~ SCENE
    println!("{outer}"); //~ SCENE
} //~ SCENE 2 //~ SCENE end
