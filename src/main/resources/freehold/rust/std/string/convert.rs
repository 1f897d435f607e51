//! Strings from other things, and other things from strings.

use crate::borrow::Cow;
use crate::convert::{Infallible, TryFrom};
use crate::fmt;
use crate::prelude::v1::*;
use crate::str::FromStr;

/// What can be made a text by what it displays.
pub trait ToString {
    /// The text that `{}` shows of this value.
    fn to_string(&self) -> String;
}

impl<T: fmt::Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        let mut text = String::new();
        let mut formatter = fmt::Formatter::plain(&mut text);
        match fmt::Display::fmt(self, &mut formatter) {
            Ok(()) => text,
            Err(_) => {
                panic!("a Display implementation returned an error unexpectedly: Error")
            }
        }
    }
}

impl String {
    /// A copy of the text: the short way where the type is known.
    pub fn to_string(&self) -> String {
        String::from(self.as_str())
    }
}

impl str {
    /// The text on the heap: the short way where the type is known.
    pub fn to_string(&self) -> String {
        String::from(self)
    }
}

impl char {
    /// The character as a text of its own: the short way where the type is known.
    pub fn to_string(&self) -> String {
        String::from(*self)
    }
}

impl From<&str> for String {
    fn from(text: &str) -> String {
        let mut vec = Vec::with_capacity(text.len());
        vec.extend_from_copies(text.as_bytes());
        unsafe { String::from_utf8_unchecked(vec) }
    }
}

impl From<&mut str> for String {
    fn from(text: &mut str) -> String {
        String::from(&*text)
    }
}

impl From<&String> for String {
    fn from(text: &String) -> String {
        text.clone()
    }
}

impl From<Box<str>> for String {
    fn from(text: Box<str>) -> String {
        let bytes: Box<[u8]> = Box::from(text);
        unsafe { String::from_utf8_unchecked(crate::slice::into_vec(bytes)) }
    }
}

impl<'a> From<Cow<'a, str>> for String {
    fn from(text: Cow<'a, str>) -> String {
        text.into_owned()
    }
}

impl From<char> for String {
    fn from(ch: char) -> String {
        let mut bytes = [0; 4];
        String::from(&*ch.encode_utf8(&mut bytes))
    }
}

impl<'a> From<&'a str> for Cow<'a, str> {
    fn from(text: &'a str) -> Cow<'a, str> {
        Cow::Borrowed(text)
    }
}

impl<'a> From<String> for Cow<'a, str> {
    fn from(text: String) -> Cow<'a, str> {
        Cow::Owned(text)
    }
}

impl<'a> From<&'a String> for Cow<'a, str> {
    fn from(text: &'a String) -> Cow<'a, str> {
        Cow::Borrowed(text.as_str())
    }
}

impl TryFrom<Vec<u8>> for String {
    type Error = super::FromUtf8Error;

    fn try_from(bytes: Vec<u8>) -> Result<String, super::FromUtf8Error> {
        String::from_utf8(bytes)
    }
}

impl FromStr for String {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<String, Infallible> {
        Ok(String::from(text))
    }
}
