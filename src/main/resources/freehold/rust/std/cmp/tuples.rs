//! Equality and order of tuples: by the first elements that differ.

use crate::cmp::Ordering;
use crate::prelude::v1::*;

macro_rules! tuple_comparison {
    ($($name:ident $index:tt)+) => {
        impl<$($name: PartialEq),+> PartialEq for ($($name,)+) {
            fn eq(&self, other: &($($name,)+)) -> bool {
                $(self.$index == other.$index)&&+
            }
            fn ne(&self, other: &($($name,)+)) -> bool {
                $(self.$index != other.$index)||+
            }
        }

        impl<$($name: Eq),+> Eq for ($($name,)+) {}

        impl<$($name: PartialOrd),+> PartialOrd for ($($name,)+) {
            fn partial_cmp(&self, other: &($($name,)+)) -> Option<Ordering> {
                $(
                    match self.$index.partial_cmp(&other.$index) {
                        Some(Ordering::Equal) => {}
                        different => return different,
                    }
                )+
                Some(Ordering::Equal)
            }
        }

        impl<$($name: Ord),+> Ord for ($($name,)+) {
            fn cmp(&self, other: &($($name,)+)) -> Ordering {
                $(
                    match self.$index.cmp(&other.$index) {
                        Ordering::Equal => {}
                        different => return different,
                    }
                )+
                Ordering::Equal
            }
        }
    };
}

tuple_comparison! { A 0 }
tuple_comparison! { A 0 B 1 }
tuple_comparison! { A 0 B 1 C 2 }
tuple_comparison! { A 0 B 1 C 2 D 3 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 F 5 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 }
tuple_comparison! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 }
