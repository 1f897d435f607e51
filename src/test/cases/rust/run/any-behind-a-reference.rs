//! A call through a trait object asks what the trait asks, not what its blanket `impl` asks.
use std::any::{Any, TypeId};

fn is_string(s: &dyn Any) -> bool {
    TypeId::of::<String>() == s.type_id()
}

trait Named {
    fn name(&self) -> String;
}

impl<T: 'static + std::fmt::Debug + ?Sized> Named for T {
    fn name(&self) -> String {
        format!("<{self:?}>")
    }
}

fn named(one: &dyn Named) -> String {
    one.name()
}

fn main() {
    println!("{} {}", is_string(&0), is_string(&"monster".to_string()));
    println!("{}", named(&3));
}
