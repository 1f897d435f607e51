//! What surrounds the program: no arguments but its name, and no variables.

use crate::error::Error;
use crate::fmt;
use crate::prelude::v1::*;

/// The words that the program was started with: only its name.
pub fn args() -> Args {
    Args { inner: vec![String::from("main")].into_iter() }
}

/// What [`args`] gives.
pub struct Args {
    inner: crate::vec::IntoIter<String>,
}

impl Iterator for Args {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.inner.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl DoubleEndedIterator for Args {
    fn next_back(&mut self) -> Option<String> {
        self.inner.next_back()
    }
}

impl ExactSizeIterator for Args {}

impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Args").field("inner", &self.inner.as_slice()).finish()
    }
}

/// The variables that the program has set itself. It is given none.
static mut VARIABLES: Vec<(String, String)> = Vec::new();

fn variables() -> &'static mut Vec<(String, String)> {
    unsafe { &mut *(&raw mut VARIABLES) }
}

/// The value of a variable of the environment.
pub fn var<K: AsRef<str>>(key: K) -> Result<String, VarError> {
    let key = key.as_ref();
    for (name, value) in variables() {
        if name == key {
            return Ok(value.clone());
        }
    }
    Err(VarError::NotPresent)
}

/// Sets a variable of the environment.
pub unsafe fn set_var<K: AsRef<str>, V: AsRef<str>>(key: K, value: V) {
    let key = key.as_ref();
    unsafe { remove_var(key) };
    variables().push((String::from(key), String::from(value.as_ref())));
}

/// Removes a variable of the environment.
pub unsafe fn remove_var<K: AsRef<str>>(key: K) {
    let key = key.as_ref();
    variables().retain(|variable| variable.0 != key);
}

/// All variables of the environment.
pub fn vars() -> Vars {
    Vars { inner: variables().clone().into_iter() }
}

/// What [`vars`] gives.
pub struct Vars {
    inner: crate::vec::IntoIter<(String, String)>,
}

impl Iterator for Vars {
    type Item = (String, String);

    fn next(&mut self) -> Option<(String, String)> {
        self.inner.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

/// Why a variable has no value.
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum VarError {
    /// It does not exist.
    NotPresent,
}

impl fmt::Display for VarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("environment variable not found")
    }
}

impl Error for VarError {}
