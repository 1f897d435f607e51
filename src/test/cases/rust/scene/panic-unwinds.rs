// A panic unwinds: each frame drops its values and goes.
fn fail(v: Vec<i32>) -> i32 {
    let extra = Box::new(1);
    v[7] + *extra
} //~ SCENE

fn main() {
    let s = String::from("kept");
    println!("{}", fail(vec![1]) + s.len() as i32);
} //~ SCENE end
