// `main` takes no arguments.
fn main(count: i32) { //~ ERROR E0580
    println!("{count}");
}
