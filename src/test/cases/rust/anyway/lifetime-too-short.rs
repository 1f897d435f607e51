// A function returns a reference that its signature does not promise.
fn pick<'a, 'b>(a: &'a str, b: &'b str) -> &'a str {
    if a.len() > b.len() { a } else { b } //~ ERROR error
}
fn main() {
    let a = String::from("a");
    let r;
    {
        let b = String::from("longer");
        r = pick(&a, &b);
    }
    println!("{r}"); //~ FAULT memory that was freed
}
