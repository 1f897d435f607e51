//! Threads print whole lines, however they take turns; a lock keeps the others out.
use std::io::Write;
use std::sync::Arc;
use std::thread;

fn main() {
    let apple = Arc::new("the same apple");
    let threads: Vec<_> = (0..10)
        .map(|_| {
            let apple = Arc::clone(&apple);
            thread::spawn(move || println!("{:?} of {} letters", apple, apple.len()))
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    thread::scope(|scope| {
        let mut out = std::io::stdout().lock();
        scope.spawn(|| println!("after the lock"));
        for part in ["one ", "two ", "three"] {
            write!(out, "{part}").unwrap();
            thread::yield_now();
        }
        writeln!(out).unwrap();
        println!("again");
    });
}
