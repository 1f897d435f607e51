//! Arithmetic that checks, wraps, saturates, and at last panics.
fn sum(values: &[u8]) -> u8 {
    let mut total = 0;
    for value in values {
        total += value;
    }
    total
}

fn main() {
    println!("{:?} {:?}", 250u8.checked_add(5), 250u8.checked_add(6));
    println!("{} {}", 250u8.wrapping_add(10), i32::MIN.wrapping_abs());
    println!("{} {}", 250u8.saturating_add(10), (-100i8).saturating_sub(100));
    println!("{:?} {:?}", 5u32.overflowing_sub(6), i64::MAX.overflowing_mul(2));
    println!("{} {}", -7 / 2, -7 % 2);
    println!("{} {}", (-7i32).div_euclid(2), (-7i32).rem_euclid(2));
    println!("{} {} {}", 1u32 << 31, -1i32 >> 31, !0u16);
    println!("{} {} {}", 300i32 as u8, -1i8 as u32, 3.99f64 as i32);
    println!("{} {} {}", f64::NAN as i32, 1e20 as i32, 'a' as u8 + 1);
    println!("{} {} {}", 40u64.leading_zeros(), 40u64.trailing_zeros(), 0xf0u8.count_ones());
    println!("{}", 2i32.pow(10) + 10_i32.isqrt());
    println!("{}", sum(&[100, 100, 55]));
    println!("{}", sum(&[100, 100, 56]));
}
