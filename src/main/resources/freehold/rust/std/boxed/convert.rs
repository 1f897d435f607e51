//! Making boxes out of other things.

use crate::borrow::Cow;
use crate::convert::TryFrom;
use crate::iter::FromIterator;
use crate::pin::Pin;
use crate::prelude::v1::*;

impl<T> From<T> for Box<T> {
    fn from(value: T) -> Box<T> {
        Box::new(value)
    }
}

impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Pin<Box<T>> {
        Box::into_pin(boxed)
    }
}

impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(slice: &[T]) -> Box<[T]> {
        slice.to_vec().into_boxed_slice()
    }
}

impl<T: Clone> From<&mut [T]> for Box<[T]> {
    fn from(slice: &mut [T]) -> Box<[T]> {
        slice.to_vec().into_boxed_slice()
    }
}

impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {
    fn from(cow: Cow<'_, [T]>) -> Box<[T]> {
        cow.into_owned().into_boxed_slice()
    }
}

impl<T, const N: usize> From<[T; N]> for Box<[T]> {
    fn from(array: [T; N]) -> Box<[T]> {
        Box::new(array)
    }
}

impl<T> From<Vec<T>> for Box<[T]> {
    fn from(vec: Vec<T>) -> Box<[T]> {
        vec.into_boxed_slice()
    }
}

impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;

    fn try_from(slice: Box<[T]>) -> Result<Box<[T; N]>, Box<[T]>> {
        if slice.len() == N {
            unsafe { Ok(Box::from_raw(Box::into_raw(slice) as *mut [T; N])) }
        } else {
            Err(slice)
        }
    }
}

impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;

    fn try_from(vec: Vec<T>) -> Result<Box<[T; N]>, Vec<T>> {
        if vec.len() == N {
            let slice = vec.into_boxed_slice();
            unsafe { Ok(Box::from_raw(Box::into_raw(slice) as *mut [T; N])) }
        } else {
            Err(vec)
        }
    }
}

impl From<&str> for Box<str> {
    fn from(text: &str) -> Box<str> {
        String::from(text).into_boxed_str()
    }
}

impl From<&mut str> for Box<str> {
    fn from(text: &mut str) -> Box<str> {
        String::from(&*text).into_boxed_str()
    }
}

impl From<String> for Box<str> {
    fn from(text: String) -> Box<str> {
        text.into_boxed_str()
    }
}

impl From<Cow<'_, str>> for Box<str> {
    fn from(text: Cow<'_, str>) -> Box<str> {
        text.into_owned().into_boxed_str()
    }
}

impl From<Box<str>> for Box<[u8]> {
    fn from(text: Box<str>) -> Box<[u8]> {
        unsafe { Box::from_raw(Box::into_raw(text) as *mut [u8]) }
    }
}

impl<T> FromIterator<T> for Box<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> {
        let elements: Vec<T> = Vec::from_iter(iter);
        elements.into_boxed_slice()
    }
}

impl FromIterator<char> for Box<str> {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Box<str> {
        String::from_iter(iter).into_boxed_str()
    }
}

impl<'a> FromIterator<&'a char> for Box<str> {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> Box<str> {
        String::from_iter(iter).into_boxed_str()
    }
}

impl<'a> FromIterator<&'a str> for Box<str> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> Box<str> {
        String::from_iter(iter).into_boxed_str()
    }
}

impl FromIterator<String> for Box<str> {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Box<str> {
        String::from_iter(iter).into_boxed_str()
    }
}
