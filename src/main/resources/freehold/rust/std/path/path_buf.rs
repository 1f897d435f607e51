//! `PathBuf`: a path that can grow.

use super::Path;
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::ffi::{OsStr, OsString};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::iter::FromIterator;
use crate::ops::Deref;
use crate::prelude::v1::*;

/// A path that can grow.
#[derive(Clone, Default)]
pub struct PathBuf {
    text: String,
}

impl PathBuf {
    /// An empty path.
    pub const fn new() -> PathBuf {
        PathBuf { text: String::new() }
    }

    /// The path as a slice.
    pub fn as_path(&self) -> &Path {
        Path::new(&self.text)
    }

    /// Adds `path` after this one, or takes its place if `path` begins at the root.
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {
        let path = path.as_ref();
        if path.is_absolute() {
            self.text.clear();
        } else if !self.text.is_empty() && !self.text.ends_with('/') {
            self.text.push('/');
        }
        self.text.push_str(path.text());
    }

    /// Removes the last part; whether there was one.
    pub fn pop(&mut self) -> bool {
        match self.as_path().parent() {
            Some(parent) => {
                let len = parent.text().len();
                self.text.truncate(len);
                true
            }
            None => false,
        }
    }

    /// Sets the last name.
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {
        if self.as_path().file_name().is_some() {
            self.pop();
        }
        self.push(Path::new(file_name.as_ref()));
    }

    /// Sets the extension of the last name; whether there is one.
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        let stem = match self.as_path().file_stem() {
            Some(stem) => String::from(stem.to_string_lossy()),
            None => return false,
        };
        let extension = extension.as_ref().to_string_lossy();
        let name = if extension.is_empty() { stem } else { format!("{stem}.{extension}") };
        self.set_file_name(&name);
        true
    }

    /// The path as a text of the system.
    pub fn into_os_string(self) -> OsString {
        OsString::from(self.text)
    }
}

impl Deref for PathBuf {
    type Target = Path;

    fn deref(&self) -> &Path {
        self.as_path()
    }
}

impl Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path {
        self
    }
}

impl AsRef<Path> for PathBuf {
    fn as_ref(&self) -> &Path {
        self
    }
}

impl AsRef<OsStr> for PathBuf {
    fn as_ref(&self) -> &OsStr {
        self.as_path().as_os_str()
    }
}

impl From<String> for PathBuf {
    fn from(text: String) -> PathBuf {
        PathBuf { text }
    }
}

impl<T: AsRef<OsStr> + ?Sized> From<&T> for PathBuf {
    fn from(s: &T) -> PathBuf {
        PathBuf { text: String::from(s.as_ref().to_string_lossy()) }
    }
}

impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {
        let mut path = PathBuf::new();
        for part in iter {
            path.push(part);
        }
        path
    }
}

impl fmt::Debug for PathBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl PartialEq for PathBuf {
    fn eq(&self, other: &PathBuf) -> bool {
        **self == **other
    }
}

impl Eq for PathBuf {}

impl PartialOrd for PathBuf {
    fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PathBuf {
    fn cmp(&self, other: &PathBuf) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl Hash for PathBuf {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

macro_rules! equal_paths {
    ($($left:ty, $right:ty;)*) => {$(
        impl PartialEq<$right> for $left {
            fn eq(&self, other: &$right) -> bool {
                let left: &Path = self.as_ref();
                let right: &Path = other.as_ref();
                *left == *right
            }
        }
    )*};
}

equal_paths! {
    PathBuf, Path;
    PathBuf, &Path;
    Path, PathBuf;
    &Path, PathBuf;
}
