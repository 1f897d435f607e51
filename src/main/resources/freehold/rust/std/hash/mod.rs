//! Hashing: a number for a value.

mod build;
mod primitives;
mod sip;

pub use self::build::{BuildHasher, BuildHasherDefault, RandomState};
pub use self::sip::DefaultHasher;

use crate::prelude::v1::*;

/// Values that can be fed to a hasher.
pub trait Hash {
    /// Feeds the value.
    fn hash<H: Hasher>(&self, state: &mut H);

    /// Feeds each value of a slice.
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
    where
        Self: Sized,
    {
        let mut i = 0;
        while i < data.len() {
            data[i].hash(state);
            i += 1;
        }
    }
}

macro_rules! write_numbers {
    ($($method:ident $type:ident;)*) => {$(
        /// Feeds the bytes of a number.
        fn $method(&mut self, i: $type) {
            self.write(&i.to_ne_bytes())
        }
    )*};
}

/// What bytes are fed to, and a number comes out of.
pub trait Hasher {
    /// The number for all that was fed so far.
    fn finish(&self) -> u64;

    /// Feeds bytes.
    fn write(&mut self, bytes: &[u8]);

    write_numbers! {
        write_u8 u8;
        write_u16 u16;
        write_u32 u32;
        write_u64 u64;
        write_u128 u128;
        write_usize usize;
        write_i8 i8;
        write_i16 i16;
        write_i32 i32;
        write_i64 i64;
        write_i128 i128;
        write_isize isize;
    }

    /// Feeds the length of what follows, so that `[1], [2]` is not `[1, 2], []`.
    fn write_length_prefix(&mut self, len: usize) {
        self.write_usize(len);
    }

    /// Feeds a string and a byte that is in none.
    fn write_str(&mut self, s: &str) {
        self.write(s.as_bytes());
        self.write_u8(0xff);
    }
}

impl<H: Hasher + ?Sized> Hasher for &mut H {
    fn finish(&self) -> u64 {
        (**self).finish()
    }
    fn write(&mut self, bytes: &[u8]) {
        (**self).write(bytes)
    }
    fn write_u8(&mut self, i: u8) {
        (**self).write_u8(i)
    }
    fn write_u16(&mut self, i: u16) {
        (**self).write_u16(i)
    }
    fn write_u32(&mut self, i: u32) {
        (**self).write_u32(i)
    }
    fn write_u64(&mut self, i: u64) {
        (**self).write_u64(i)
    }
    fn write_u128(&mut self, i: u128) {
        (**self).write_u128(i)
    }
    fn write_usize(&mut self, i: usize) {
        (**self).write_usize(i)
    }
    fn write_i8(&mut self, i: i8) {
        (**self).write_i8(i)
    }
    fn write_i16(&mut self, i: i16) {
        (**self).write_i16(i)
    }
    fn write_i32(&mut self, i: i32) {
        (**self).write_i32(i)
    }
    fn write_i64(&mut self, i: i64) {
        (**self).write_i64(i)
    }
    fn write_i128(&mut self, i: i128) {
        (**self).write_i128(i)
    }
    fn write_isize(&mut self, i: isize) {
        (**self).write_isize(i)
    }
    fn write_length_prefix(&mut self, len: usize) {
        (**self).write_length_prefix(len)
    }
    fn write_str(&mut self, s: &str) {
        (**self).write_str(s)
    }
}
