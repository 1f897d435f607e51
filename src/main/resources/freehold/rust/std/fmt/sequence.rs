//! Slices, arrays, tuples and cells as text.

use crate::fmt::{Debug, Display, Formatter, Result};
use crate::prelude::v1::*;

impl<T: Debug> Debug for [T] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut list = f.debug_list();
        let mut i = 0;
        while i < self.len() {
            list.entry(&self[i]);
            i += 1;
        }
        list.finish()
    }
}

impl<T: Debug, const N: usize> Debug for [T; N] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self.as_slice(), f)
    }
}

impl Debug for () {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad("()")
    }
}

impl Debug for ! {
    fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
        *self
    }
}

impl Display for ! {
    fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
        *self
    }
}

macro_rules! debug_tuple {
    ($($name:ident $index:tt)+) => {
        impl<$($name: Debug),+> Debug for ($($name,)+) {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                let mut tuple = f.debug_tuple("");
                $(tuple.field(&self.$index);)+
                tuple.finish()
            }
        }
    };
}

debug_tuple! { A 0 }
debug_tuple! { A 0 B 1 }
debug_tuple! { A 0 B 1 C 2 }
debug_tuple! { A 0 B 1 C 2 D 3 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 }
debug_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 }
