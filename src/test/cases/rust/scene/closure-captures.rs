// A closure is a value that holds its captures, by borrow or by move.
fn main() {
    let name = String::from("Ada");
    let mut count = 0;
    let greet = move |times: i32| name.len() as i32 * times;
    let mut tick = || count += 1;
    tick(); //~ SCENE
    println!("{}", greet(2)); //~ SCENE
}
