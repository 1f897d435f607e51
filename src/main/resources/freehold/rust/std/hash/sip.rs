//! SipHash (Aumasson and Bernstein, 2012).

use crate::hash::Hasher;
use crate::intrinsics::{rotate_left, wrapping_add};
use crate::prelude::v1::*;

/// The state of SipHash with one round for each eight bytes and three at the end.
#[derive(Clone, Debug)]
struct State {
    v0: u64,
    v1: u64,
    v2: u64,
    v3: u64,
    /// Bytes that wait until they are eight, the first one lowest.
    tail: u64,
    /// How many bytes wait: 0 to 7.
    waiting: usize,
    /// How many bytes were fed.
    length: usize,
}

impl State {
    fn with_keys(k0: u64, k1: u64) -> State {
        State {
            v0: k0 ^ 0x736f6d6570736575,
            v1: k1 ^ 0x646f72616e646f6d,
            v2: k0 ^ 0x6c7967656e657261,
            v3: k1 ^ 0x7465646279746573,
            tail: 0,
            waiting: 0,
            length: 0,
        }
    }

    /// Mixes the four words once.
    fn round(&mut self) {
        let (mut v0, mut v1, mut v2, mut v3) = (self.v0, self.v1, self.v2, self.v3);
        v0 = wrapping_add(v0, v1);
        v1 = rotate_left(v1, 13) ^ v0;
        v0 = rotate_left(v0, 32);
        v2 = wrapping_add(v2, v3);
        v3 = rotate_left(v3, 16) ^ v2;
        v0 = wrapping_add(v0, v3);
        v3 = rotate_left(v3, 21) ^ v0;
        v2 = wrapping_add(v2, v1);
        v1 = rotate_left(v1, 17) ^ v2;
        v2 = rotate_left(v2, 32);
        self.v0 = v0;
        self.v1 = v1;
        self.v2 = v2;
        self.v3 = v3;
    }

    /// Takes in eight bytes.
    fn absorb(&mut self, word: u64) {
        self.v3 ^= word;
        self.round();
        self.v0 ^= word;
    }

    /// Feeds the lowest `size` bytes of a word; those above are zero.
    fn feed(&mut self, word: u64, size: usize) {
        self.length += size;
        self.tail |= word << (8 * self.waiting as u32);
        let free = 8 - self.waiting;
        if size < free {
            self.waiting += size;
            return;
        }
        self.absorb(self.tail);
        self.tail = if free < 8 { word >> (8 * free as u32) } else { 0 };
        self.waiting = size - free;
    }

    fn feed_bytes(&mut self, bytes: &[u8]) {
        let mut i = 0;
        while i < bytes.len() {
            let mut word = 0;
            let mut size = 0;
            while size < 8 && i < bytes.len() {
                word |= (bytes[i] as u64) << (8 * size as u32);
                size += 1;
                i += 1;
            }
            self.feed(word, size);
        }
    }

    fn finish(&self) -> u64 {
        let mut end = self.clone();
        end.absorb((self.length as u64 & 0xff) << 56 | self.tail);
        end.v2 ^= 0xff;
        end.round();
        end.round();
        end.round();
        end.v0 ^ end.v1 ^ end.v2 ^ end.v3
    }
}

/// The hasher of `HashMap`: SipHash-1-3.
#[derive(Clone, Debug)]
pub struct DefaultHasher(State);

impl DefaultHasher {
    /// A hasher whose keys are zero.
    pub const fn new() -> DefaultHasher {
        DefaultHasher::with_keys(0, 0)
    }

    pub(crate) fn with_keys(k0: u64, k1: u64) -> DefaultHasher {
        DefaultHasher(State::with_keys(k0, k1))
    }
}

impl Default for DefaultHasher {
    fn default() -> DefaultHasher {
        DefaultHasher::new()
    }
}

impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 {
        self.0.finish()
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0.feed_bytes(bytes)
    }
    fn write_u8(&mut self, i: u8) {
        self.0.feed(i as u64, 1)
    }
    fn write_u16(&mut self, i: u16) {
        self.0.feed(i as u64, 2)
    }
    fn write_u32(&mut self, i: u32) {
        self.0.feed(i as u64, 4)
    }
    fn write_u64(&mut self, i: u64) {
        self.0.feed(i, 8)
    }
    fn write_usize(&mut self, i: usize) {
        self.0.feed(i as u64, 8)
    }
    fn write_i8(&mut self, i: i8) {
        self.0.feed(i as u8 as u64, 1)
    }
    fn write_i16(&mut self, i: i16) {
        self.0.feed(i as u16 as u64, 2)
    }
    fn write_i32(&mut self, i: i32) {
        self.0.feed(i as u32 as u64, 4)
    }
    fn write_i64(&mut self, i: i64) {
        self.0.feed(i as u64, 8)
    }
    fn write_isize(&mut self, i: isize) {
        self.0.feed(i as u64, 8)
    }
}
