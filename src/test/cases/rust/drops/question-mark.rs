// The question mark leaves through all scopes.
struct D(&'static str);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn check(ok: bool) -> Result<D, D> {
    if ok { Ok(D("ok")) } else { Err(D("error")) }
}

fn run(ok: bool) -> Result<(), D> {
    let _outer = D("outer");
    let good = check(ok)?;
    println!("good {}", good.0);
    Ok(())
}

fn main() {
    println!("{}", run(true).is_ok());
    println!("{}", run(false).is_ok());
}
