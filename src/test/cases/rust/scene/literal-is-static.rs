// A literal lies in static data, an empty one too; a `&'static str` points to it.
static GREETING: &str = "hello";
const ANSWER: u32 = 42;

fn main() {
    let s = "hello";
    let empty = "";
    println!("{s}{empty}{GREETING}{ANSWER}"); //~ SCENE
}
