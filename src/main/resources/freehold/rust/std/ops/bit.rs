//! `& | ^ << >>`, their assigning forms, and `!`.

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
    /// The operator `a & b`.
    BitAnd, bitand,
    /// The operator `a &= b`.
    BitAndAssign, bitand_assign
}
operator_trait! {
    /// The operator `a | b`.
    BitOr, bitor,
    /// The operator `a |= b`.
    BitOrAssign, bitor_assign
}
operator_trait! {
    /// The operator `a ^ b`.
    BitXor, bitxor,
    /// The operator `a ^= b`.
    BitXorAssign, bitxor_assign
}
operator_trait! {
    /// The operator `a << b`.
    Shl, shl,
    /// The operator `a <<= b`.
    ShlAssign, shl_assign
}
operator_trait! {
    /// The operator `a >> b`.
    Shr, shr,
    /// The operator `a >>= b`.
    ShrAssign, shr_assign
}

/// The operator `!a`.
pub trait Not {
    /// What comes out.
    type Output;
    /// The operator `!a`.
    fn not(self) -> Self::Output;
}

macro_rules! operator {
    ($type:ident, $right:ident, $name:ident, $method:ident, $assign_name:ident, $assign_method:ident, $op:tt, $assign_op:tt) => {
        impl $name<$right> for $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: $right) -> $type {
                self $op rhs
            }
        }
        impl<'a> $name<$right> for &'a $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: $right) -> $type {
                *self $op rhs
            }
        }
        impl<'a> $name<&'a $right> for $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: &'a $right) -> $type {
                self $op *rhs
            }
        }
        impl<'a, 'b> $name<&'a $right> for &'b $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: &'a $right) -> $type {
                *self $op *rhs
            }
        }
        impl $assign_name<$right> for $type {
            #[track_caller]
            fn $assign_method(&mut self, rhs: $right) {
                *self $assign_op rhs;
            }
        }
        impl<'a> $assign_name<&'a $right> for $type {
            #[track_caller]
            fn $assign_method(&mut self, rhs: &'a $right) {
                *self $assign_op *rhs;
            }
        }
    };
}

macro_rules! bits {
    ($($type:ident)*) => {$(
        operator! { $type, $type, BitAnd, bitand, BitAndAssign, bitand_assign, &, &= }
        operator! { $type, $type, BitOr, bitor, BitOrAssign, bitor_assign, |, |= }
        operator! { $type, $type, BitXor, bitxor, BitXorAssign, bitxor_assign, ^, ^= }

        impl Not for $type {
            type Output = $type;
            fn not(self) -> $type {
                !self
            }
        }
        impl<'a> Not for &'a $type {
            type Output = $type;
            fn not(self) -> $type {
                !*self
            }
        }
    )*};
}

bits! { bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl Not for ! {
    type Output = !;
    fn not(self) -> ! {
        match self {}
    }
}

macro_rules! shift {
    ($type:ident, $right:ident, $name:ident, $method:ident, $assign_name:ident, $assign_method:ident, $op:tt, $assign_op:tt) => {
        impl $name<$right> for $type {
            type Output = $type;
            #[track_caller]
            fn $method(self, rhs: $right) -> $type {
                self $op rhs
            }
        }
        impl $assign_name<$right> for $type {
            #[track_caller]
            fn $assign_method(&mut self, rhs: $right) {
                *self $assign_op rhs;
            }
        }
    };
}

macro_rules! shifts {
    ($($type:ident: $($right:ident)*;)*) => {$(
        operator! { $type, $type, Shl, shl, ShlAssign, shl_assign, <<, <<= }
        operator! { $type, $type, Shr, shr, ShrAssign, shr_assign, >>, >>= }
        $(
            shift! { $type, $right, Shl, shl, ShlAssign, shl_assign, <<, <<= }
            shift! { $type, $right, Shr, shr, ShrAssign, shr_assign, >>, >>= }
        )*
    )*};
}

shifts! {
    u8: u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    u16: u8 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    u32: u8 u16 u64 u128 usize i8 i16 i32 i64 i128 isize;
    u64: u8 u16 u32 u128 usize i8 i16 i32 i64 i128 isize;
    u128: u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize;
    usize: u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
    i8: u8 u16 u32 u64 u128 usize i16 i32 i64 i128 isize;
    i16: u8 u16 u32 u64 u128 usize i8 i32 i64 i128 isize;
    i32: u8 u16 u32 u64 u128 usize i8 i16 i64 i128 isize;
    i64: u8 u16 u32 u64 u128 usize i8 i16 i32 i128 isize;
    i128: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize;
    isize: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128;
}
