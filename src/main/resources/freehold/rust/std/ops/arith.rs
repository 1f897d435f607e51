//! `+ - * / %`, their assigning forms, and the sign.

use crate::prelude::v1::*;

macro_rules! operator_trait {
    ($(#[$doc:meta])* $name:ident, $method:ident, $(#[$assign_doc:meta])* $assign_name:ident, $assign_method:ident) => {
        $(#[$doc])*
        pub trait $name<Rhs = Self> {
            /// What comes out.
            type Output;
            $(#[$doc])*
            fn $method(self, rhs: Rhs) -> Self::Output;
        }

        $(#[$assign_doc])*
        pub trait $assign_name<Rhs = Self> {
            $(#[$assign_doc])*
            fn $assign_method(&mut self, rhs: Rhs);
        }
    };
}

operator_trait! {
    /// The operator `a + b`.
    Add, add,
    /// The operator `a += b`.
    AddAssign, add_assign
}
operator_trait! {
    /// The operator `a - b`.
    Sub, sub,
    /// The operator `a -= b`.
    SubAssign, sub_assign
}
operator_trait! {
    /// The operator `a * b`.
    Mul, mul,
    /// The operator `a *= b`.
    MulAssign, mul_assign
}
operator_trait! {
    /// The operator `a / b`.
    Div, div,
    /// The operator `a /= b`.
    DivAssign, div_assign
}
operator_trait! {
    /// The operator `a % b`.
    Rem, rem,
    /// The operator `a %= b`.
    RemAssign, rem_assign
}

/// The operator `-a`.
pub trait Neg {
    /// What comes out.
    type Output;
    /// The operator `-a`.
    fn neg(self) -> Self::Output;
}

macro_rules! operator {
    ($type:ident, $name:ident, $method:ident, $assign_name:ident, $assign_method:ident, $op:tt, $assign_op:tt) => {
        impl $name for $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: $type) -> $type {
                self $op rhs
            }
        }
        impl<'a> $name<$type> for &'a $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: $type) -> $type {
                *self $op rhs
            }
        }
        impl<'a> $name<&'a $type> for $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: &'a $type) -> $type {
                self $op *rhs
            }
        }
        impl<'a, 'b> $name<&'a $type> for &'b $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: &'a $type) -> $type {
                *self $op *rhs
            }
        }
        impl $assign_name for $type {
            #[track_caller]
            fn $assign_method(&mut self, rhs: $type) {
                *self $assign_op rhs;
            }
        }
        impl<'a> $assign_name<&'a $type> for $type {
            #[track_caller]
            fn $assign_method(&mut self, rhs: &'a $type) {
                *self $assign_op *rhs;
            }
        }
    };
}

macro_rules! arithmetic {
    ($($type:ident)*) => {$(
        operator! { $type, Add, add, AddAssign, add_assign, +, += }
        operator! { $type, Sub, sub, SubAssign, sub_assign, -, -= }
        operator! { $type, Mul, mul, MulAssign, mul_assign, *, *= }
        operator! { $type, Div, div, DivAssign, div_assign, /, /= }
        operator! { $type, Rem, rem, RemAssign, rem_assign, %, %= }
    )*};
}

arithmetic! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

macro_rules! negation {
    ($($type:ident)*) => {$(
        impl Neg for $type {
            type Output = $type;
            #[track_caller]
            fn neg(self) -> $type {
                -self
            }
        }
        impl<'a> Neg for &'a $type {
            type Output = $type;
            #[track_caller]
            fn neg(self) -> $type {
                -*self
            }
        }
    )*};
}

negation! { i8 i16 i32 i64 i128 isize f32 f64 }
