// Who may implement what, and that no two implementations say the same.
#![allow(unused)]
use std::fmt::Display;

struct Own(i32);

struct Holder<T>(T);

trait Shape {
    const SIDES: u32;
    type Unit;
    fn area(&self) -> u32;
}

impl Vec<u8> {} //~ ERROR E0116

impl u32 {} //~ ERROR E0390

impl &Own {} //~ ERROR E0390

unsafe impl Own {} //~ ERROR E0197

impl Display for Vec<Own> { //~ ERROR E0117
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl<T> Display for Box<T> { //~ ERROR E0210
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl Display for Box<Own> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl From<Own> for Vec<i32> {
    fn from(own: Own) -> Vec<i32> {
        vec![own.0]
    }
}

impl<T> From<T> for Holder<T> {
    fn from(value: T) -> Holder<T> {
        Holder(value)
    }
}

trait Named {
    fn name(&self) -> String;
}

impl<T: Copy> Named for Holder<T> {
    fn name(&self) -> String {
        String::new()
    }
}

impl Named for Holder<i32> { //~ ERROR E0119
    fn name(&self) -> String {
        String::new()
    }
}

impl Own {
    fn value(&self) -> i32 { //~ ERROR E0592
        self.0
    }
}

impl Own {
    fn value(&self) -> i32 {
        self.0
    }
}

impl Holder<u8> {
    fn get(&self) -> u8 {
        self.0
    }
}

impl Holder<u16> {
    fn get(&self) -> u16 {
        self.0
    }
}

impl Shape for Own { //~ ERROR E0046
    const SIDES: u64 = 4; //~ ERROR E0326
    fn Unit() {} //~ ERROR E0324
    fn area(&self) -> u32 {
        1
    }
}

struct Kept(i32);

impl Drop for &mut Kept { //~ ERROR E0120
    fn drop(&mut self) {}
}

impl Copy for &'static mut Own {} //~ ERROR E0206

fn main() {}
