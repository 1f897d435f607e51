// Each turn of a loop drops its own variables, whichever way it ends.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    for i in 0..4 {
        let _d = D(["zero", "one", "two", "three"][i]);
        if i == 1 {
            continue;
        }
        if i == 2 {
            println!("leaving");
            break;
        }
        println!("end of turn");
    }
    let d = loop {
        let _inner = D("inner");
        break D("result");
    };
    println!("{}", d.0);
}
