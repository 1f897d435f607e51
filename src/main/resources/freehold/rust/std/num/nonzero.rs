//! Integers that are not 0.

use crate::cmp::Ordering;
use crate::convert::TryFrom;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::num::{IntErrorKind, ParseIntError, TryFromIntError};
use crate::ops::{BitOr, BitOrAssign, Div, Neg, Rem};
use crate::prelude::v1::*;
use crate::str::FromStr;

/// Integers that [`NonZero`] can hold.
pub unsafe trait ZeroablePrimitive: Sized + Copy {
    /// Whether this is 0.
    fn is_zero(self) -> bool;
}

/// An integer that is not 0, so that `Option<NonZero<T>>` takes no more space.
#[valid_range_start(1)]
#[repr(transparent)]
pub struct NonZero<T: ZeroablePrimitive>(T);

impl<T: ZeroablePrimitive> NonZero<T> {
    /// The number, unless it is 0.
    pub const fn new(n: T) -> Option<NonZero<T>> {
        if n.is_zero() { None } else { unsafe { Some(NonZero(n)) } }
    }

    /// The number, which the caller knows is not 0.
    #[track_caller]
    pub const unsafe fn new_unchecked(n: T) -> NonZero<T> {
        unsafe { NonZero(n) }
    }

    /// The number.
    pub const fn get(self) -> T {
        self.0
    }
}

impl<T: ZeroablePrimitive> Copy for NonZero<T> {}

impl<T: ZeroablePrimitive> Clone for NonZero<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ZeroablePrimitive + PartialEq> PartialEq for NonZero<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: ZeroablePrimitive + Eq> Eq for NonZero<T> {}

impl<T: ZeroablePrimitive + PartialOrd> PartialOrd for NonZero<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.get().partial_cmp(&other.get())
    }
}

impl<T: ZeroablePrimitive + Ord> Ord for NonZero<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.get().cmp(&other.get())
    }
}

impl<T: ZeroablePrimitive + Hash> Hash for NonZero<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.get().hash(state)
    }
}

impl<T: ZeroablePrimitive + fmt::Debug> fmt::Debug for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<T: ZeroablePrimitive + fmt::Display> fmt::Display for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<T: ZeroablePrimitive + fmt::LowerHex> fmt::LowerHex for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<T: ZeroablePrimitive + fmt::UpperHex> fmt::UpperHex for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<T: ZeroablePrimitive + fmt::Binary> fmt::Binary for NonZero<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T> {
        unsafe { NonZero(self.get() | rhs.get()) }
    }
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr<T> for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: T) -> NonZero<T> {
        unsafe { NonZero(self.get() | rhs) }
    }
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOrAssign for NonZero<T> {
    fn bitor_assign(&mut self, rhs: NonZero<T>) {
        *self = *self | rhs;
    }
}

macro_rules! nonzero {
    ($($name:ident $type:ident;)*) => {$(
        /// A number of this type that is not 0.
        pub type $name = NonZero<$type>;

        unsafe impl ZeroablePrimitive for $type {
            fn is_zero(self) -> bool {
                self == 0
            }
        }

        impl NonZero<$type> {
            /// How many bits the type has.
            pub const BITS: u32 = $type::BITS;

            /// How many bits are zero before the first one.
            pub const fn leading_zeros(self) -> u32 {
                self.get().leading_zeros()
            }

            /// How many bits are zero after the last one.
            pub const fn trailing_zeros(self) -> u32 {
                self.get().trailing_zeros()
            }

            /// How many bits are one.
            pub const fn count_ones(self) -> NonZero<u32> {
                unsafe { NonZero::new_unchecked(self.get().count_ones()) }
            }

            /// The product, if it fits.
            pub const fn checked_mul(self, other: NonZero<$type>) -> Option<NonZero<$type>> {
                match self.get().checked_mul(other.get()) {
                    Some(n) => NonZero::new(n),
                    None => None,
                }
            }

            /// The product, or the end of the type that it lies beyond.
            pub const fn saturating_mul(self, other: NonZero<$type>) -> NonZero<$type> {
                unsafe { NonZero::new_unchecked(self.get().saturating_mul(other.get())) }
            }

            /// The power, if it fits.
            pub const fn checked_pow(self, other: u32) -> Option<NonZero<$type>> {
                match self.get().checked_pow(other) {
                    Some(n) => NonZero::new(n),
                    None => None,
                }
            }

            /// The power, or the end of the type that it lies beyond.
            pub const fn saturating_pow(self, other: u32) -> NonZero<$type> {
                unsafe { NonZero::new_unchecked(self.get().saturating_pow(other)) }
            }
        }

        impl From<NonZero<$type>> for $type {
            fn from(nonzero: NonZero<$type>) -> $type {
                nonzero.get()
            }
        }

        impl TryFrom<$type> for NonZero<$type> {
            type Error = TryFromIntError;
            fn try_from(value: $type) -> Result<Self, TryFromIntError> {
                NonZero::new(value).ok_or(TryFromIntError(()))
            }
        }

        impl FromStr for NonZero<$type> {
            type Err = ParseIntError;
            fn from_str(src: &str) -> Result<Self, ParseIntError> {
                let value = $type::from_str_radix(src, 10)?;
                NonZero::new(value).ok_or(ParseIntError { kind: IntErrorKind::Zero })
            }
        }
    )*};
}

nonzero! {
    NonZeroU8 u8;
    NonZeroU16 u16;
    NonZeroU32 u32;
    NonZeroU64 u64;
    NonZeroU128 u128;
    NonZeroUsize usize;
    NonZeroI8 i8;
    NonZeroI16 i16;
    NonZeroI32 i32;
    NonZeroI64 i64;
    NonZeroI128 i128;
    NonZeroIsize isize;
}

macro_rules! nonzero_unsigned {
    ($($type:ident)*) => {$(
        impl NonZero<$type> {
            /// The least value: 1.
            pub const MIN: NonZero<$type> = unsafe { NonZero::new_unchecked(1) };

            /// The greatest value.
            pub const MAX: NonZero<$type> = unsafe { NonZero::new_unchecked($type::MAX) };

            /// The sum, if it fits.
            pub const fn checked_add(self, other: $type) -> Option<NonZero<$type>> {
                match self.get().checked_add(other) {
                    Some(n) => NonZero::new(n),
                    None => None,
                }
            }

            /// The sum, or the greatest value if it does not fit.
            pub const fn saturating_add(self, other: $type) -> NonZero<$type> {
                unsafe { NonZero::new_unchecked(self.get().saturating_add(other)) }
            }

            /// Whether exactly one bit is one.
            pub const fn is_power_of_two(self) -> bool {
                self.get().is_power_of_two()
            }

            /// The least power of two that is not less than this, if it fits.
            pub const fn checked_next_power_of_two(self) -> Option<NonZero<$type>> {
                match self.get().checked_next_power_of_two() {
                    Some(n) => NonZero::new(n),
                    None => None,
                }
            }

            /// The logarithm to base 2, rounded down.
            pub const fn ilog2(self) -> u32 {
                self.get().ilog2()
            }

            /// The logarithm to base 10, rounded down.
            pub const fn ilog10(self) -> u32 {
                self.get().ilog10()
            }

            /// The square root, rounded down.
            pub const fn isqrt(self) -> NonZero<$type> {
                unsafe { NonZero::new_unchecked(self.get().isqrt()) }
            }
        }

        impl Div<NonZero<$type>> for $type {
            type Output = $type;
            fn div(self, other: NonZero<$type>) -> $type {
                self / other.get()
            }
        }

        impl Rem<NonZero<$type>> for $type {
            type Output = $type;
            fn rem(self, other: NonZero<$type>) -> $type {
                self % other.get()
            }
        }
    )*};
}

nonzero_unsigned! { u8 u16 u32 u64 u128 usize }

macro_rules! nonzero_signed {
    ($($type:ident $unsigned:ident;)*) => {$(
        impl NonZero<$type> {
            /// The least value.
            pub const MIN: NonZero<$type> = unsafe { NonZero::new_unchecked($type::MIN) };

            /// The greatest value.
            pub const MAX: NonZero<$type> = unsafe { NonZero::new_unchecked($type::MAX) };

            /// The value without its sign.
            pub const fn abs(self) -> NonZero<$type> {
                unsafe { NonZero::new_unchecked(self.get().abs()) }
            }

            /// The value without its sign, if it fits.
            pub const fn checked_abs(self) -> Option<NonZero<$type>> {
                match self.get().checked_abs() {
                    Some(n) => NonZero::new(n),
                    None => None,
                }
            }

            /// The value without its sign, which always fits without one.
            pub const fn unsigned_abs(self) -> NonZero<$unsigned> {
                unsafe { NonZero::new_unchecked(self.get().unsigned_abs()) }
            }

            /// Whether this is greater than 0.
            pub const fn is_positive(self) -> bool {
                self.get() > 0
            }

            /// Whether this is less than 0.
            pub const fn is_negative(self) -> bool {
                self.get() < 0
            }

            /// The negative, if it fits.
            pub const fn checked_neg(self) -> Option<NonZero<$type>> {
                match self.get().checked_neg() {
                    Some(n) => NonZero::new(n),
                    None => None,
                }
            }
        }

        impl Neg for NonZero<$type> {
            type Output = NonZero<$type>;
            fn neg(self) -> NonZero<$type> {
                unsafe { NonZero::new_unchecked(-self.get()) }
            }
        }
    )*};
}

nonzero_signed! {
    i8 u8;
    i16 u16;
    i32 u32;
    i64 u64;
    i128 u128;
    isize usize;
}
