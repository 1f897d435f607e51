// What looks like a conflict and is none: rustc accepts all of it.
#![allow(unused)]
use std::collections::HashMap;

fn last_use_ends_the_loan() {
    let mut v = vec![1];
    let first = &v[0];
    println!("{first}");
    v.push(2);
}

fn two_phase() {
    let mut v = vec![1];
    v.push(v.len());
    let n = v.len();
    v[n - 1] += 1;
}

fn disjoint_fields() {
    let mut p = (String::new(), String::new());
    let a = &mut p.0;
    let b = &mut p.1;
    a.push('x');
    b.push('y');
    let first = p.0;
    p.0 = String::from("new");
    println!("{} {}", p.0, p.1);
}

fn reborrow(v: &mut Vec<i32>) {
    let r = &mut *v;
    r.push(1);
    v.push(2);
}

fn dropped_container() {
    let mut v = Vec::new();
    let x = 1;
    v.push(&x);
}

fn conditional(flag: bool) {
    let s = String::new();
    if flag {
        drop(s);
    } else {
        println!("{s}");
    }
}

fn initialized_later(flag: bool) -> i32 {
    let x;
    if flag {
        x = 1;
    } else {
        x = 2;
    }
    x
}

fn moved_and_given_back() {
    let mut s = String::new();
    for _ in 0..2 {
        drop(s);
        s = String::new();
    }
}

struct Node {
    next: Option<Box<Node>>,
}

fn walk(mut node: &mut Node) {
    while node.next.is_some() {
        node = node.next.as_mut().unwrap();
    }
    node.next = None;
}

fn reversed(mut head: Option<Box<Node>>) -> Option<Box<Node>> {
    let mut done = None;
    while let Some(mut node) = head {
        head = node.next.take();
        node.next = done;
        done = Some(node);
    }
    done
}

fn counted(words: &[&str]) -> usize {
    let mut map = HashMap::new();
    for word in words {
        let count = map.entry(*word).or_insert(0);
        *count += 1;
    }
    map.len()
}

fn swapped(a: &mut [i32]) {
    let (x, y) = a.split_at_mut(1);
    std::mem::swap(&mut x[0], &mut y[0]);
    if let [first, .., last] = a {
        std::mem::swap(first, last);
    }
}

fn captured() {
    let mut count = 0;
    let mut inc = || count += 1;
    inc();
    inc();
    println!("{count}");
}

fn first_word(s: &str) -> &str {
    s.split(' ').next().unwrap_or("")
}

fn main() {
    let mut s = String::from("hello world");
    let word = first_word(&s).len();
    s.clear();
    println!("{word}");
}
