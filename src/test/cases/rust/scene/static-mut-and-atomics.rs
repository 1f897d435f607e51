// A static keeps its value in static data for the whole run.
use std::sync::atomic::{AtomicU32, Ordering};

static COUNT: AtomicU32 = AtomicU32::new(1);

fn main() {
    COUNT.fetch_add(4, Ordering::SeqCst);
    println!("{}", COUNT.load(Ordering::SeqCst)); //~ SCENE
}
