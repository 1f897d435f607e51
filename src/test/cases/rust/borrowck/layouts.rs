// What the sizes and places of values forbid.
#![allow(unused)]
use std::mem::transmute;

#[repr(packed)]
struct Packed {
    wide: u64,
    narrow: u8,
    bytes: [u8; 3],
}

fn packed(packed: Packed) {
    let wide = packed.wide;
    let narrow = &packed.narrow;
    let bytes = &packed.bytes;
    let pointer = &raw const packed.wide;
    let reference = &packed.wide; //~ ERROR E0793
    println!("{}", { packed.wide });
    println!("{}", packed.wide); //~ ERROR E0793
}

extern "C" fn callback(data: Box<i32>) {}

fn transmuted() {
    unsafe {
        let bits: u32 = transmute(1.0_f32);
        let wide: u64 = transmute(1.0_f32); //~ ERROR E0512
        let pointer: extern "C" fn(*mut i32) = transmute(callback); //~ ERROR E0591
        let pointer: extern "C" fn(*mut i32) = transmute(callback as extern "C" fn(Box<i32>));
    }
}

fn transmuted_as_it_comes<T>(value: T) -> [u8; 4] {
    [0; 4]
}

trait Consumed {
    fn consume(self);
}

impl Consumed for i32 {
    fn consume(self) {}
}

fn unsized_value(value: Box<dyn Consumed>) {
    value.consume(); //~ ERROR E0161
}

fn called(function: Box<dyn FnOnce() -> i32>) -> i32 {
    function()
}

fn matched<const N: usize>(array: [u32; N]) -> bool {
    match array {
        [1, 2, ..] => true, //~ ERROR E0730
        _ => false,
    }
}

fn matched_as_slice<const N: usize>(array: [u32; N]) -> bool {
    match array.as_slice() {
        [1, 2, ..] => true,
        _ => false,
    }
}

fn main() {}
