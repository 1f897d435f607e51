// A reference is kept beyond the scope of what it refers to.
fn main() {
    let r;
    {
        let x = 5;
        r = &x; //~ ERROR E0597
    }
    println!("{r}"); //~ FAULT a local whose scope has ended
}
