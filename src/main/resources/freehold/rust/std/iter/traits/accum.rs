//! Sums and products.

use crate::prelude::v1::*;

/// What the items of an iterator can add up to.
pub trait Sum<A = Self>: Sized {
    /// Adds them up.
    #[track_caller]
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

/// What the items of an iterator can be multiplied to.
pub trait Product<A = Self>: Sized {
    /// Multiplies them.
    #[track_caller]
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

macro_rules! sum_and_product {
    ($zero:expr, $one:expr, $($type:ty)*) => {$(
        impl Sum for $type {
            fn sum<I: Iterator<Item = $type>>(mut iter: I) -> $type {
                let mut total = $zero;
                while let Some(x) = iter.next() {
                    total += x;
                }
                total
            }
        }

        impl Product for $type {
            fn product<I: Iterator<Item = $type>>(mut iter: I) -> $type {
                let mut total = $one;
                while let Some(x) = iter.next() {
                    total *= x;
                }
                total
            }
        }

        impl<'a> Sum<&'a $type> for $type {
            fn sum<I: Iterator<Item = &'a $type>>(mut iter: I) -> $type {
                let mut total = $zero;
                while let Some(x) = iter.next() {
                    total += *x;
                }
                total
            }
        }

        impl<'a> Product<&'a $type> for $type {
            fn product<I: Iterator<Item = &'a $type>>(mut iter: I) -> $type {
                let mut total = $one;
                while let Some(x) = iter.next() {
                    total *= *x;
                }
                total
            }
        }
    )*};
}

sum_and_product! { 0, 1, i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
sum_and_product! { -0.0, 1.0, f32 f64 }
