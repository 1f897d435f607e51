//! `macro_rules!`: repetition, recursion, several arms, hygiene.
use std::collections::BTreeMap;

macro_rules! map {
    () => { BTreeMap::new() };
    ($($key:expr => $value:expr),+ $(,)?) => {{
        let mut map = BTreeMap::new();
        $(map.insert($key, $value);)+
        map
    }};
}

macro_rules! count {
    () => { 0usize };
    ($head:tt $($tail:tt)*) => { 1usize + count!($($tail)*) };
}

macro_rules! enumeration {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        $vis enum $name { $($variant),* }

        impl $name {
            const ALL: [$name; count!($($variant)*)] = [$($name::$variant),*];

            fn text(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }
        }
    };
}

enumeration! {
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub enum Colour { Red = "#f00", Green = "#0f0", Blue = "#00f" }
}

macro_rules! swap {
    ($a:ident, $b:ident) => {
        let temporary = $a;
        $a = $b;
        $b = temporary;
    };
}

macro_rules! maximum {
    ($x:expr) => { $x };
    ($x:expr, $($rest:expr),+) => {{
        let a = $x;
        let b = maximum!($($rest),+);
        if a > b { a } else { b }
    }};
}

fn main() {
    let ages = map! { "ann" => 31, "bob" => 27, };
    let empty: BTreeMap<u8, u8> = map!();
    println!("{ages:?} {empty:?}");
    for colour in Colour::ALL {
        println!("{colour:?} {}", colour.text());
    }
    let mut first = 1;
    let mut temporary = 2;
    swap!(first, temporary);
    println!("{first} {temporary}");
    println!("{}", maximum!(3, 9 - 2, 5));
}
