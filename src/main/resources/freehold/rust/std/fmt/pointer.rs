//! Addresses as text.

use crate::fmt::{Debug, Formatter, Pointer, Result};
use crate::intrinsics;
use crate::prelude::v1::*;
use crate::str;

/// Writes an address.
fn write_address(mut address: usize, f: &mut Formatter<'_>) -> Result {
    let mut digits = [0u8; 16];
    let mut start = 16;
    loop {
        let digit = (address & 15) as u8;
        start -= 1;
        digits[start] = if digit < 10 { b'0' + digit } else { b'a' + (digit - 10) };
        address >>= 4;
        if address == 0 {
            break;
        }
    }
    f.pad_address(unsafe { str::from_utf8_unchecked(&digits[start..]) })
}

impl<T: ?Sized> Pointer for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write_address(self.addr(), f)
    }
}

impl<T: ?Sized> Pointer for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write_address(self.addr(), f)
    }
}

impl<T: ?Sized> Pointer for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write_address((*self as *const T).addr(), f)
    }
}

impl<T: ?Sized> Pointer for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write_address((&**self as *const T).addr(), f)
    }
}

impl<T: ?Sized> Debug for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if intrinsics::size_of::<*const T>() == intrinsics::size_of::<usize>() {
            return Pointer::fmt(self, f);
        }
        f.debug_struct("Pointer")
            .field("addr", &(*self as *const ()))
            .field("metadata", &intrinsics::pointer_metadata(*self))
            .finish()
    }
}

impl<T: ?Sized> Debug for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(&(*self as *const T), f)
    }
}

macro_rules! function_pointers {
    ($(($($name:ident)*))*) => {$(
        impl<R, $($name),*> Debug for fn($($name),*) -> R {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_address(*self as usize, f)
            }
        }

        impl<R, $($name),*> Pointer for fn($($name),*) -> R {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                write_address(*self as usize, f)
            }
        }
    )*};
}

function_pointers! { () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }
