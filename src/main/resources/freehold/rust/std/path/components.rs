//! The parts of a path.

use super::Path;
use crate::ffi::OsStr;
use crate::iter::FusedIterator;
use crate::prelude::v1::*;

/// A part of a path.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Component<'a> {
    /// The root, `/`.
    RootDir,
    /// The folder itself, `.`.
    CurDir,
    /// The folder above, `..`.
    ParentDir,
    /// A name.
    Normal(&'a OsStr),
}

impl<'a> Component<'a> {
    /// The part as a text of the system.
    pub fn as_os_str(self) -> &'a OsStr {
        match self {
            Component::RootDir => OsStr::of("/"),
            Component::CurDir => OsStr::of("."),
            Component::ParentDir => OsStr::of(".."),
            Component::Normal(name) => name,
        }
    }
}

impl AsRef<Path> for Component<'_> {
    fn as_ref(&self) -> &Path {
        Path::new(self.as_os_str())
    }
}

/// The parts of a path. Empty parts, and `.` but at the beginning, are none.
#[derive(Clone, Debug)]
pub struct Components<'a> {
    rest: &'a str,
    at_start: bool,
}

impl<'a> Components<'a> {
    pub(super) fn new(text: &'a str) -> Components<'a> {
        Components { rest: text, at_start: true }
    }

    /// The parts that were not given yet, as a path.
    pub fn as_path(&self) -> &'a Path {
        self.clone().into_path()
    }

    pub(super) fn into_path(mut self) -> &'a Path {
        self.trim_end();
        if !self.at_start {
            self.trim_start();
        }
        Path::new(self.rest)
    }

    /// Takes slashes and points away that are no parts, at the front.
    fn trim_start(&mut self) {
        loop {
            if let Some(rest) = self.rest.strip_prefix('/') {
                self.rest = rest;
            } else if self.rest == "." || self.rest.starts_with("./") {
                self.rest = &self.rest[1..];
            } else {
                return;
            }
        }
    }

    /// Takes slashes and points away that are no parts, at the end.
    fn trim_end(&mut self) {
        loop {
            let len = self.rest.len();
            let is_first = self.at_start && len == 1;
            if self.rest.ends_with('/') && !is_first {
                self.rest = &self.rest[..len - 1];
            } else if self.rest.ends_with("/.") {
                self.rest = &self.rest[..len - 1];
            } else if self.rest == "." && !self.at_start {
                self.rest = "";
            } else {
                return;
            }
        }
    }
}

fn component(text: &str) -> Component<'_> {
    match text {
        "/" => Component::RootDir,
        "." => Component::CurDir,
        ".." => Component::ParentDir,
        name => Component::Normal(OsStr::of(name)),
    }
}

impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;

    fn next(&mut self) -> Option<Component<'a>> {
        if self.at_start {
            self.at_start = false;
            if let Some(rest) = self.rest.strip_prefix('/') {
                self.rest = rest;
                return Some(Component::RootDir);
            }
        } else {
            self.trim_start();
        }
        if self.rest.is_empty() {
            return None;
        }
        let end = match self.rest.find('/') {
            Some(end) => end,
            None => self.rest.len(),
        };
        let (part, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(component(part))
    }
}

impl<'a> DoubleEndedIterator for Components<'a> {
    fn next_back(&mut self) -> Option<Component<'a>> {
        self.trim_end();
        if self.rest.is_empty() {
            return None;
        }
        if self.rest == "/" {
            self.rest = "";
            return Some(Component::RootDir);
        }
        let start = match self.rest.rfind('/') {
            Some(slash) => slash + 1,
            None => 0,
        };
        let (rest, part) = self.rest.split_at(start);
        self.rest = rest;
        Some(component(part))
    }
}

impl FusedIterator for Components<'_> {}

/// A path, its parent, the parent of that, and so on.
#[derive(Copy, Clone, Debug)]
pub struct Ancestors<'a> {
    next: Option<&'a Path>,
}

impl<'a> Ancestors<'a> {
    pub(super) fn new(path: &'a Path) -> Ancestors<'a> {
        Ancestors { next: Some(path) }
    }
}

impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;

    fn next(&mut self) -> Option<&'a Path> {
        let path = self.next?;
        self.next = path.parent();
        Some(path)
    }
}
