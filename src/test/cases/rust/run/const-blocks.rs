// `const { … }` is computed once, before the program runs, and is never dropped.
struct Loud(i32);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const fn loud(number: i32) -> Loud {
    Loud(number)
}

fn twice_the_size<T>() -> usize {
    const { std::mem::size_of::<T>() * 2 }
}

fn lists<const N: usize>() -> [Vec<i32>; N] {
    [const { Vec::new() }; N]
}

fn main() {
    let kept: &'static Loud = const { &loud(1) };
    let owned = const { loud(2) };
    const { assert!(size_of::<u64>() == 8) };
    println!("{} {}", twice_the_size::<u16>(), twice_the_size::<u64>());
    let mut all = lists::<3>();
    all[1].push(4);
    println!("{all:?}");
    let next = const { |number: i32| number + 1 };
    println!("{}", next(kept.0 + owned.0));
}
