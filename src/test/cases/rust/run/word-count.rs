//! Text in, counts out: `BTreeMap`, string methods, sorting by several keys.
use std::collections::{BTreeMap, BTreeSet, HashSet};

const TEXT: &str = "It was the best of times, it was the worst of times, it was the age of wisdom, \
it was the age of foolishness";

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
}

fn main() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for word in words(TEXT) {
        *counts.entry(word).or_default() += 1;
    }
    let mut ranked: Vec<(&str, usize)> = counts.iter().map(|(w, n)| (w.as_str(), *n)).collect();
    ranked.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    for (word, count) in ranked.iter().take(4) {
        println!("{word:<12}|{count:>3}|{}", "#".repeat(*count));
    }
    let longest = words(TEXT).max_by_key(|w| w.len()).unwrap();
    println!("longest: {longest}");
    let letters: BTreeSet<char> = TEXT.chars().filter(|c| c.is_lowercase()).collect();
    println!("{}", letters.iter().collect::<String>());
    let vowels: HashSet<char> = "aeiou".chars().collect();
    let (v, c): (Vec<char>, Vec<char>) = letters.iter().partition(|c| vowels.contains(c));
    println!("{} vowels, {} others", v.len(), c.len());
    let range: Vec<_> = counts.range("o".to_string()..="times".to_string()).collect();
    println!("{range:?}");
    println!("{:?} {:?}", counts.first_key_value(), counts.last_key_value());
}
