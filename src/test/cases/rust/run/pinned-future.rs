//! `pin!` keeps a value where it is for as long as the variable lives; a future polled by hand.
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

struct Countdown(u32);

impl Future for Countdown {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        if self.0 == 0 {
            return Poll::Ready("lift-off");
        }
        println!("{}", self.0);
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

fn main() {
    let mut countdown = pin!(Countdown(3));
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match countdown.as_mut().poll(&mut context) {
            Poll::Ready(word) => break println!("{word}"),
            Poll::Pending => continue,
        }
    }
    let boxed: Pin<Box<i32>> = Box::pin(5);
    println!("{}", *boxed + *Pin::new(&6));
}
