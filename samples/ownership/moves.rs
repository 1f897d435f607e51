// A move copies the owner's three words and leaves a ghost; the heap is not touched.
fn main() {
    let s1 = String::from("hello");
    let s2 = s1;
    let n = Box::new(7);
    {
        let r = &s2;
        println!("{r}");
    }
    let mut v = vec![1, 2, 3];
    v.push(4);
    take(s2);
    println!("{n} {v:?}");
}

fn take(s: String) {
    println!("{s}");
}
