//! Boxed errors: what `?` makes of any error in a function that returns `Box<dyn Error>`.

use crate::borrow::Cow;
use crate::error::Error;
use crate::fmt;
use crate::prelude::v1::*;

impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {
    fn from(error: E) -> Box<dyn Error + 'a> {
        Box::new(error)
    }
}

impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {
    fn from(error: E) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(error)
    }
}

/// An error that is only a text.
struct StringError(String);

impl Error for StringError {
    fn description(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for StringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: String) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(StringError(text))
    }
}

impl<'a> From<String> for Box<dyn Error + 'a> {
    fn from(text: String) -> Box<dyn Error + 'a> {
        Box::new(StringError(text))
    }
}

impl<'a, 'b> From<&'b str> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: &'b str) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(StringError(String::from(text)))
    }
}

impl<'a, 'b> From<&'b str> for Box<dyn Error + 'a> {
    fn from(text: &'b str) -> Box<dyn Error + 'a> {
        Box::new(StringError(String::from(text)))
    }
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: Cow<'b, str>) -> Box<dyn Error + Send + Sync + 'a> {
        Box::new(StringError(text.into_owned()))
    }
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {
    fn from(text: Cow<'b, str>) -> Box<dyn Error + 'a> {
        Box::new(StringError(text.into_owned()))
    }
}

impl<T: Error> Error for Box<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Error::source(&**self)
    }
}

impl Box<dyn Error> {
    /// The box of an `E`, if that is what is in it; else the box as it was.
    pub fn downcast<E: Error + 'static>(self) -> Result<Box<E>, Box<dyn Error>> {
        if self.is::<E>() {
            unsafe { Ok(Box::from_raw(Box::into_raw(self) as *mut E)) }
        } else {
            Err(self)
        }
    }
}

impl Box<dyn Error + Send> {
    /// The box of an `E`, if that is what is in it; else the box as it was.
    pub fn downcast<E: Error + 'static>(self) -> Result<Box<E>, Box<dyn Error + Send>> {
        if self.is::<E>() {
            unsafe { Ok(Box::from_raw(Box::into_raw(self) as *mut E)) }
        } else {
            Err(self)
        }
    }
}

impl Box<dyn Error + Send + Sync> {
    /// The box of an `E`, if that is what is in it; else the box as it was.
    pub fn downcast<E: Error + 'static>(self) -> Result<Box<E>, Box<dyn Error + Send + Sync>> {
        if self.is::<E>() {
            unsafe { Ok(Box::from_raw(Box::into_raw(self) as *mut E)) }
        } else {
            Err(self)
        }
    }
}
