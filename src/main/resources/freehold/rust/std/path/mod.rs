//! The names of files, as texts. There are no files here, but names can be put together.

mod components;
mod path_buf;

use crate::borrow::Cow;
use crate::cmp::Ordering;
use crate::error::Error;
use crate::ffi::OsStr;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::prelude::v1::*;

pub use self::components::{Ancestors, Component, Components};
pub use self::path_buf::PathBuf;

/// What stands between the parts of a path.
pub const MAIN_SEPARATOR: char = '/';

/// What stands between the parts of a path.
pub const MAIN_SEPARATOR_STR: &str = "/";

/// The name of a file or a folder.
#[repr(transparent)]
pub struct Path {
    inner: OsStr,
}

impl Path {
    /// The text as a path.
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {
        unsafe { &*(s.as_ref() as *const OsStr as *const Path) }
    }

    fn text(&self) -> &str {
        match self.inner.to_str() {
            Some(text) => text,
            None => "",
        }
    }

    /// The path as a text of the system.
    pub fn as_os_str(&self) -> &OsStr {
        &self.inner
    }

    /// The path as a text.
    pub fn to_str(&self) -> Option<&str> {
        self.inner.to_str()
    }

    /// The path as a text.
    pub fn to_string_lossy(&self) -> Cow<'_, str> {
        self.inner.to_string_lossy()
    }

    /// A copy.
    pub fn to_path_buf(&self) -> PathBuf {
        PathBuf::from(self.text())
    }

    /// Whether it begins at the root.
    pub fn is_absolute(&self) -> bool {
        self.has_root()
    }

    /// Whether it does not begin at the root.
    pub fn is_relative(&self) -> bool {
        !self.is_absolute()
    }

    /// Whether it begins at the root.
    pub fn has_root(&self) -> bool {
        self.text().starts_with('/')
    }

    /// The path without its last part.
    pub fn parent(&self) -> Option<&Path> {
        let mut components = self.components();
        match components.next_back()? {
            Component::RootDir => None,
            _ => Some(components.into_path()),
        }
    }

    /// The path, its parent, the parent of that, and so on.
    pub fn ancestors(&self) -> Ancestors<'_> {
        Ancestors::new(self)
    }

    /// The last part, if that is a name.
    pub fn file_name(&self) -> Option<&OsStr> {
        match self.components().next_back() {
            Some(Component::Normal(name)) => Some(name),
            _ => None,
        }
    }

    /// Where the last name's extension begins: the place of its point.
    fn point(&self) -> Option<(&str, Option<usize>)> {
        let name = self.file_name()?.to_str()?;
        match name.rfind('.') {
            Some(0) | None => Some((name, None)),
            Some(index) => Some((name, Some(index))),
        }
    }

    /// The last name without its extension.
    pub fn file_stem(&self) -> Option<&OsStr> {
        match self.point()? {
            (name, Some(index)) => Some(OsStr::of(&name[..index])),
            (name, None) => Some(OsStr::of(name)),
        }
    }

    /// The extension of the last name.
    pub fn extension(&self) -> Option<&OsStr> {
        match self.point()? {
            (name, Some(index)) => Some(OsStr::of(&name[index + 1..])),
            (_, None) => None,
        }
    }

    /// The path and `path` after it.
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {
        let mut whole = self.to_path_buf();
        whole.push(path);
        whole
    }

    /// The path with another last name.
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {
        let mut copy = self.to_path_buf();
        copy.set_file_name(file_name);
        copy
    }

    /// The path with another extension.
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {
        let mut copy = self.to_path_buf();
        copy.set_extension(extension);
        copy
    }

    /// What comes after `base`; an error if the path does not begin with that.
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {
        let mut own = self.components();
        for part in base.as_ref().components() {
            if own.next() != Some(part) {
                return Err(StripPrefixError(()));
            }
        }
        Ok(own.into_path())
    }

    /// Whether the first parts are those of `base`.
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {
        self.strip_prefix(base).is_ok()
    }

    /// Whether the last parts are those of `child`.
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {
        let mut own = self.components();
        for part in child.as_ref().components().rev() {
            if own.next_back() != Some(part) {
                return false;
            }
        }
        true
    }

    /// The parts.
    pub fn components(&self) -> Components<'_> {
        Components::new(self.text())
    }

    /// The path, to show to people.
    pub fn display(&self) -> Display<'_> {
        Display { path: self }
    }
}

/// Shows a path to people.
pub struct Display<'a> {
    path: &'a Path,
}

impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.path.text(), f)
    }
}

impl fmt::Debug for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.path, f)
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.text(), f)
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {
        self.components().eq(other.components())
    }
}

impl Eq for Path {}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Path) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Path {
    fn cmp(&self, other: &Path) -> Ordering {
        self.components().cmp(other.components())
    }
}

impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for part in self.components() {
            part.hash(state);
        }
    }
}

impl ToOwned for Path {
    type Owned = PathBuf;

    fn to_owned(&self) -> PathBuf {
        self.to_path_buf()
    }
}

macro_rules! as_paths {
    ($($type:ty)*) => {$(
        impl AsRef<Path> for $type {
            fn as_ref(&self) -> &Path {
                Path::new(self)
            }
        }
    )*};
}

as_paths! { str String OsStr crate::ffi::OsString }

impl AsRef<Path> for Path {
    fn as_ref(&self) -> &Path {
        self
    }
}

impl AsRef<OsStr> for Path {
    fn as_ref(&self) -> &OsStr {
        &self.inner
    }
}

/// The path does not begin with the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripPrefixError(());

impl fmt::Display for StripPrefixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("prefix not found")
    }
}

impl Error for StripPrefixError {}
