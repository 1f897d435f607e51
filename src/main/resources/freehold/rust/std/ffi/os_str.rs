//! The system's texts. Here they are always UTF-8.

use crate::borrow::{Borrow, Cow};
use crate::fmt;
use crate::ops::Deref;
use crate::prelude::v1::*;

/// A text of the system.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct OsStr {
    text: str,
}

/// A text of the system that can grow.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsString {
    text: String,
}

impl OsStr {
    /// The text as one of the system.
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {
        s.as_ref()
    }

    pub(crate) fn of(text: &str) -> &OsStr {
        unsafe { &*(text as *const str as *const OsStr) }
    }

    /// The text, if it is UTF-8.
    pub fn to_str(&self) -> Option<&str> {
        Some(&self.text)
    }

    /// The text, with `\u{FFFD}` where it is not UTF-8.
    pub fn to_string_lossy(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }

    /// A copy.
    pub fn to_os_string(&self) -> OsString {
        OsString { text: String::from(&self.text) }
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.text.len()
    }
}

impl OsString {
    /// An empty text.
    pub const fn new() -> OsString {
        OsString { text: String::new() }
    }

    /// As a slice.
    pub fn as_os_str(&self) -> &OsStr {
        OsStr::of(&self.text)
    }

    /// Adds text at the end.
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {
        self.text.push_str(&s.as_ref().text)
    }

    /// The text, if it is UTF-8.
    pub fn into_string(self) -> Result<String, OsString> {
        Ok(self.text)
    }
}

impl Deref for OsString {
    type Target = OsStr;

    fn deref(&self) -> &OsStr {
        self.as_os_str()
    }
}

impl Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr {
        self.as_os_str()
    }
}

impl ToOwned for OsStr {
    type Owned = OsString;

    fn to_owned(&self) -> OsString {
        self.to_os_string()
    }
}

impl AsRef<OsStr> for OsStr {
    fn as_ref(&self) -> &OsStr {
        self
    }
}

impl AsRef<OsStr> for OsString {
    fn as_ref(&self) -> &OsStr {
        self
    }
}

impl AsRef<OsStr> for str {
    fn as_ref(&self) -> &OsStr {
        OsStr::of(self)
    }
}

impl AsRef<OsStr> for String {
    fn as_ref(&self) -> &OsStr {
        OsStr::of(self)
    }
}

impl From<String> for OsString {
    fn from(text: String) -> OsString {
        OsString { text }
    }
}

impl<T: AsRef<OsStr> + ?Sized> From<&T> for OsString {
    fn from(s: &T) -> OsString {
        s.as_ref().to_os_string()
    }
}

impl PartialEq<str> for OsStr {
    fn eq(&self, other: &str) -> bool {
        self.text == *other
    }
}

impl PartialEq<str> for OsString {
    fn eq(&self, other: &str) -> bool {
        *self.text == *other
    }
}

impl PartialEq<&str> for OsString {
    fn eq(&self, other: &&str) -> bool {
        *self.text == **other
    }
}

impl fmt::Debug for OsStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl fmt::Debug for OsString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}
