// A String is a growing buffer of bytes; one letter may take more than one of them.
fn main() {
    let mut s = String::new();
    s.push('a');
    s.push('é');
    s.push('字');
    s += "!";
    println!("{s} takes {} bytes", s.len());
}
