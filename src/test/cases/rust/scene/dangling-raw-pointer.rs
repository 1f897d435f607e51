// A raw pointer outlives its block: the arrow stays, broken.
fn main() {
    let p: *const i32;
    {
        let b = Box::new(5);
        p = &*b;
        println!("{}", !p.is_null()); //~ SCENE
    }
    println!("{}", p.is_null()); //~ SCENE
}
