//! A label reaches the condition of its loop; `_` as an array length is inferred.
//! A value that never comes falls back.
fn foo() -> i32 {
    22
}

fn later() -> Option<u8> {
    match foo() {
        4 => Default::default(),
        22 => Some(9),
        _ => Some(return None),
    }
}

fn main() {
    'a: while let _ = break 'a {}
    'b: while break 'b {}
    let zeros: [u8; 3] = [0; _];
    println!("{zeros:?} {:?}", later());
}
