//! A variable without `mut` gets its value once on each path: later, in a branch, in each turn.
fn pick(flag: bool) -> String {
    let chosen;
    if flag {
        chosen = String::from("yes");
    } else {
        chosen = String::from("no");
    }
    chosen
}
fn main() {
    for i in 0..3 {
        let s;
        s = format!("{i}");
        println!("{s}");
    }
    let late: Vec<i32>;
    late = vec![1];
    drop(late);
    let mut n = 0;
    let found = loop {
        let text;
        n += 1;
        if n < 3 {
            text = String::from("a");
            drop(text);
            continue;
        }
        text = String::from("b");
        break text;
    };
    println!("{found} {}", pick(true));
    match (Some(String::from("x")), 3) {
        (Some(s), k) | (Some(s), k) if k > 2 && !s.is_empty() => println!("{s}"),
        _ => {}
    }
    while let Some(x) = Some(n) {
        if x > 5 {
            break;
        }
        n += 1;
    }
    let v: String = match n {
        6 => {
            let t = String::from("six");
            t
        }
        _ => String::new(),
    };
    let (a, b);
    (a, b) = (v, 2);
    println!("{a} {b}");
    let c = |s: String| {
        let r;
        r = s;
        r
    };
    println!("{}{}", c("p".to_string()), c("q".to_string()));
    match Some(String::from("m")) {
        Some(t) if t.len() > 3 => println!("{t}"),
        Some(t)
            if {
                let u;
                u = t.len();
                u == 1
            } =>
        {
            println!("one {t}")
        }
        _ => {}
    }
}
