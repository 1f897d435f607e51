//! `collect` and `sum` into `Result` and `Option` behind closures.
fn main() {
    for words in [vec!["tofu", "93", "18"], vec!["5", "93", "18"]] {
        let numbers: Result<Vec<_>, _> = words.iter().map(|s| s.parse::<i32>()).collect();
        println!("{numbers:?}");
        let sum: Result<i32, _> = words.iter().map(|s| s.parse::<i32>()).sum();
        println!("{sum:?}");
        let lengths: Option<Vec<usize>> =
            words.iter().map(|s| if s.len() < 4 { Some(s.len()) } else { None }).collect();
        println!("{lengths:?}");
    }
}
