//! Hashing of primitive types, tuples, strings, slices, references and pointers.

use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::prelude::v1::*;
use crate::slice;

macro_rules! hash_numbers {
    ($($type:ident $method:ident;)*) => {$(
        impl Hash for $type {
            fn hash<H: Hasher>(&self, state: &mut H) {
                state.$method(*self)
            }

            fn hash_slice<H: Hasher>(data: &[$type], state: &mut H) {
                let count = data.len() * intrinsics::size_of::<$type>();
                state.write(unsafe { slice::from_raw_parts(data.as_ptr() as *const u8, count) })
            }
        }
    )*};
}

hash_numbers! {
    u8 write_u8;
    u16 write_u16;
    u32 write_u32;
    u64 write_u64;
    u128 write_u128;
    usize write_usize;
    i8 write_i8;
    i16 write_i16;
    i32 write_i32;
    i64 write_i64;
    i128 write_i128;
    isize write_isize;
}

impl Hash for bool {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u8(*self as u8)
    }
}

impl Hash for char {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u32(*self as u32)
    }
}

impl Hash for str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_str(self);
    }
}

impl Hash for ! {
    fn hash<H: Hasher>(&self, _state: &mut H) {
        *self
    }
}

impl Hash for () {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}

impl<T: Hash> Hash for [T] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_length_prefix(self.len());
        Hash::hash_slice(self, state)
    }
}

impl<T: Hash, const N: usize> Hash for [T; N] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(self.as_slice(), state)
    }
}

impl<T: ?Sized + Hash> Hash for &T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T: ?Sized + Hash> Hash for &mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T: ?Sized> Hash for *const T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.addr());
        if intrinsics::size_of::<*const T>() > intrinsics::size_of::<usize>() {
            state.write_usize(intrinsics::pointer_metadata(*self));
        }
    }
}

impl<T: ?Sized> Hash for *mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (*self as *const T).hash(state);
    }
}

macro_rules! hash_tuple {
    ($($name:ident $index:tt)+) => {
        impl<$($name: Hash),+> Hash for ($($name,)+) {
            fn hash<S: Hasher>(&self, state: &mut S) {
                $(self.$index.hash(state);)+
            }
        }
    };
}

hash_tuple! { A 0 }
hash_tuple! { A 0 B 1 }
hash_tuple! { A 0 B 1 C 2 }
hash_tuple! { A 0 B 1 C 2 D 3 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 }
hash_tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 }
