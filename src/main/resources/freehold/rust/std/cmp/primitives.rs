//! Equality and order of the primitive types, references and pointers.

use crate::cmp::Ordering;
use crate::cmp::Ordering::{Equal, Greater, Less};
use crate::prelude::v1::*;

macro_rules! equality {
    ($($type:ident)*) => {$(
        impl PartialEq for $type {
            fn eq(&self, other: &$type) -> bool {
                *self == *other
            }
            fn ne(&self, other: &$type) -> bool {
                *self != *other
            }
        }
    )*};
}

equality! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

macro_rules! partial_order {
    ($($type:ident)*) => {$(
        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &$type) -> Option<Ordering> {
                let (a, b) = (*self, *other);
                if a < b {
                    Some(Less)
                } else if a == b {
                    Some(Equal)
                } else if a > b {
                    Some(Greater)
                } else {
                    None
                }
            }
            fn lt(&self, other: &$type) -> bool {
                *self < *other
            }
            fn le(&self, other: &$type) -> bool {
                *self <= *other
            }
            fn gt(&self, other: &$type) -> bool {
                *self > *other
            }
            fn ge(&self, other: &$type) -> bool {
                *self >= *other
            }
        }
    )*};
}

partial_order! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

macro_rules! total_order {
    ($($type:ident)*) => {$(
        impl Eq for $type {}

        impl Ord for $type {
            fn cmp(&self, other: &$type) -> Ordering {
                if *self < *other {
                    Less
                } else if *self == *other {
                    Equal
                } else {
                    Greater
                }
            }

            #[track_caller]
            fn clamp(self, min: $type, max: $type) -> $type {
                if min > max {
                    panic!("min > max. min = {min:?}, max = {max:?}");
                }
                if self < min {
                    min
                } else if self > max {
                    max
                } else {
                    self
                }
            }
        }
    )*};
}

total_order! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl PartialEq for () {
    fn eq(&self, _other: &()) -> bool {
        true
    }
}

impl Eq for () {}

impl PartialOrd for () {
    fn partial_cmp(&self, _other: &()) -> Option<Ordering> {
        Some(Equal)
    }
}

impl Ord for () {
    fn cmp(&self, _other: &()) -> Ordering {
        Equal
    }
}

impl PartialEq for ! {
    fn eq(&self, _other: &!) -> bool {
        *self
    }
}

impl Eq for ! {}

impl PartialOrd for ! {
    fn partial_cmp(&self, _other: &!) -> Option<Ordering> {
        *self
    }
}

impl Ord for ! {
    fn cmp(&self, _other: &!) -> Ordering {
        *self
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {
    fn eq(&self, other: &&B) -> bool {
        PartialEq::eq(*self, *other)
    }
    fn ne(&self, other: &&B) -> bool {
        PartialEq::ne(*self, *other)
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {
    fn eq(&self, other: &&mut B) -> bool {
        PartialEq::eq(*self, *other)
    }
    fn ne(&self, other: &&mut B) -> bool {
        PartialEq::ne(*self, *other)
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &A {
    fn eq(&self, other: &&mut B) -> bool {
        PartialEq::eq(*self, *other)
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &mut A {
    fn eq(&self, other: &&B) -> bool {
        PartialEq::eq(*self, *other)
    }
}

impl<A: ?Sized + Eq> Eq for &A {}
impl<A: ?Sized + Eq> Eq for &mut A {}

impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> {
        PartialOrd::partial_cmp(*self, *other)
    }
    fn lt(&self, other: &&B) -> bool {
        PartialOrd::lt(*self, *other)
    }
    fn le(&self, other: &&B) -> bool {
        PartialOrd::le(*self, *other)
    }
    fn gt(&self, other: &&B) -> bool {
        PartialOrd::gt(*self, *other)
    }
    fn ge(&self, other: &&B) -> bool {
        PartialOrd::ge(*self, *other)
    }
}

impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&mut B> for &mut A {
    fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> {
        PartialOrd::partial_cmp(*self, *other)
    }
}

impl<A: ?Sized + Ord> Ord for &A {
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(*self, *other)
    }
}

impl<A: ?Sized + Ord> Ord for &mut A {
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(*self, *other)
    }
}

macro_rules! pointer_comparison {
    ($($pointer:ty)*) => {$(
        impl<T: ?Sized> PartialEq for $pointer {
            fn eq(&self, other: &$pointer) -> bool {
                *self == *other
            }
        }

        impl<T: ?Sized> Eq for $pointer {}

        impl<T: ?Sized> PartialOrd for $pointer {
            fn partial_cmp(&self, other: &$pointer) -> Option<Ordering> {
                Some(self.cmp(other))
            }
            fn lt(&self, other: &$pointer) -> bool {
                *self < *other
            }
            fn le(&self, other: &$pointer) -> bool {
                *self <= *other
            }
            fn gt(&self, other: &$pointer) -> bool {
                *self > *other
            }
            fn ge(&self, other: &$pointer) -> bool {
                *self >= *other
            }
        }

        impl<T: ?Sized> Ord for $pointer {
            fn cmp(&self, other: &$pointer) -> Ordering {
                if *self < *other {
                    Less
                } else if *self == *other {
                    Equal
                } else {
                    Greater
                }
            }
        }
    )*};
}

pointer_comparison! { *const T *mut T }
