//! A function without a statement is the person's own all the same: its frame is a stop.
fn nothing() {} //~ SCENE

fn main() {
    nothing();
}
