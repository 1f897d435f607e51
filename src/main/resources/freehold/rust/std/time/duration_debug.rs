//! How a duration is shown: in seconds, milliseconds, microseconds or nanoseconds.

use super::Duration;
use crate::fmt;
use crate::prelude::v1::*;

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nanos = self.subsec_nanos();
        if self.as_secs() > 0 {
            show(f, self.as_secs(), nanos, 9, "s")
        } else if nanos >= 1_000_000 {
            show(f, (nanos / 1_000_000) as u64, nanos % 1_000_000, 6, "ms")
        } else if nanos >= 1_000 {
            show(f, (nanos / 1_000) as u64, nanos % 1_000, 3, "µs")
        } else {
            show(f, nanos as u64, 0, 0, "ns")
        }
    }
}

/// Shows `whole`, a point, and the fraction, which has at most `digits` digits.
fn show(
    f: &mut fmt::Formatter<'_>,
    whole: u64,
    fraction: u32,
    digits: usize,
    unit: &str,
) -> fmt::Result {
    let mut whole = whole as u128;
    let mut fraction = fraction as u64;
    let mut shown = digits;
    match f.precision() {
        Some(precision) if precision < digits => {
            let divisor = 10_u64.pow((digits - precision) as u32);
            let rest = fraction % divisor;
            fraction = fraction / divisor;
            shown = precision;
            let is_odd = if precision == 0 { whole % 2 == 1 } else { fraction % 2 == 1 };
            if rest * 2 > divisor || (rest * 2 == divisor && is_odd) {
                fraction += 1;
            }
            if fraction == 10_u64.pow(precision as u32) {
                fraction = 0;
                whole += 1;
            }
        }
        Some(_) => {}
        None => {
            while shown > 0 && fraction % 10 == 0 {
                fraction = fraction / 10;
                shown -= 1;
            }
        }
    }
    let mut text = String::new();
    if f.sign_plus() {
        text.push('+');
    }
    text.push_str(&whole.to_string());
    let places = match f.precision() {
        Some(precision) => precision,
        None => shown,
    };
    if places > 0 {
        text.push('.');
        let number = fraction.to_string();
        let mut written = 0;
        if shown > 0 {
            while written + number.len() < shown {
                text.push('0');
                written += 1;
            }
            text.push_str(&number);
            written = shown;
        }
        while written < places {
            text.push('0');
            written += 1;
        }
    }
    text.push_str(unit);
    pad(f, &text)
}

/// Writes the text in the middle or at one side of the place that it was given, left by default.
fn pad(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let missing = match f.width() {
        Some(width) => width.saturating_sub(text.chars().count()),
        None => 0,
    };
    let before = match f.align() {
        Some(fmt::Alignment::Right) => missing,
        Some(fmt::Alignment::Center) => missing / 2,
        _ => 0,
    };
    let fill = f.fill();
    let mut i = 0;
    while i < before {
        f.write_char(fill)?;
        i += 1;
    }
    f.write_str(text)?;
    while i < missing {
        f.write_char(fill)?;
        i += 1;
    }
    Ok(())
}
