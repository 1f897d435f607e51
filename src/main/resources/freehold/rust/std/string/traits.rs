//! What a string does as its `str` does.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut};
use crate::prelude::v1::*;
use crate::slice::SliceIndex;

impl Clone for String {
    fn clone(&self) -> String {
        String::from(self.as_str())
    }

    fn clone_from(&mut self, source: &String) {
        self.clear();
        self.push_str(source.as_str());
    }
}

impl Default for String {
    fn default() -> String {
        String::new()
    }
}

impl Deref for String {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl DerefMut for String {
    fn deref_mut(&mut self) -> &mut str {
        self.as_mut_str()
    }
}

impl<I: SliceIndex<str>> Index<I> for String {
    type Output = I::Output;

    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.index(self.as_str())
    }
}

impl<I: SliceIndex<str>> IndexMut<I> for String {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self.as_mut_str())
    }
}

impl fmt::Display for String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Hash for String {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state)
    }
}

impl PartialEq for String {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for String {}

impl PartialOrd for String {
    fn partial_cmp(&self, other: &String) -> Option<crate::cmp::Ordering> {
        self.as_str().partial_cmp(other.as_str())
    }
}

impl Ord for String {
    fn cmp(&self, other: &String) -> crate::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialEq<str> for String {
    fn eq(&self, other: &str) -> bool {
        *self.as_str() == *other
    }
}

impl PartialEq<&str> for String {
    fn eq(&self, other: &&str) -> bool {
        *self.as_str() == **other
    }
}

impl PartialEq<String> for str {
    fn eq(&self, other: &String) -> bool {
        *self == *other.as_str()
    }
}

impl PartialEq<String> for &str {
    fn eq(&self, other: &String) -> bool {
        **self == *other.as_str()
    }
}

impl PartialEq<Cow<'_, str>> for String {
    fn eq(&self, other: &Cow<'_, str>) -> bool {
        *self.as_str() == **other
    }
}

impl PartialEq<Cow<'_, str>> for str {
    fn eq(&self, other: &Cow<'_, str>) -> bool {
        *self == **other
    }
}

impl PartialEq<Cow<'_, str>> for &str {
    fn eq(&self, other: &Cow<'_, str>) -> bool {
        **self == **other
    }
}

impl PartialEq<String> for Cow<'_, str> {
    fn eq(&self, other: &String) -> bool {
        **self == *other.as_str()
    }
}

impl PartialEq<str> for Cow<'_, str> {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Cow<'_, str> {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl Add<&str> for String {
    type Output = String;

    /// Pushes `other` onto the text, in the text's own block if it fits.
    fn add(mut self, other: &str) -> String {
        self.push_str(other);
        self
    }
}

impl AddAssign<&str> for String {
    fn add_assign(&mut self, other: &str) {
        self.push_str(other);
    }
}

impl AsRef<str> for String {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str {
        self.as_mut_str()
    }
}

impl AsRef<[u8]> for String {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Borrow<str> for String {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str {
        self.as_mut_str()
    }
}
