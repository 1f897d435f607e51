//! Methods of `str` that leave something out at the ends.

use crate::prelude::v1::*;
use crate::str::Pattern;

impl str {
    /// Without white space at both ends.
    pub fn trim(&self) -> &str {
        self.trim_matches(char::is_whitespace)
    }

    /// Without white space at the start.
    pub fn trim_start(&self) -> &str {
        self.trim_start_matches(char::is_whitespace)
    }

    /// Without white space at the end.
    pub fn trim_end(&self) -> &str {
        self.trim_end_matches(char::is_whitespace)
    }

    /// The old name of `trim_start`.
    pub fn trim_left(&self) -> &str {
        self.trim_start()
    }

    /// The old name of `trim_end`.
    pub fn trim_right(&self) -> &str {
        self.trim_end()
    }

    /// Without matches at both ends.
    pub fn trim_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let start = after_matches(self, &mut pat);
        let end = before_matches(self, &mut pat, start);
        unsafe { self.get_unchecked(start..end) }
    }

    /// Without matches at the start.
    pub fn trim_start_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let start = after_matches(self, &mut pat);
        unsafe { self.get_unchecked(start..) }
    }

    /// Without matches at the end.
    pub fn trim_end_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let end = before_matches(self, &mut pat, 0);
        unsafe { self.get_unchecked(..end) }
    }

    /// The old name of `trim_start_matches`.
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {
        self.trim_start_matches(pat)
    }

    /// The old name of `trim_end_matches`.
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str {
        self.trim_end_matches(pat)
    }

    /// What is behind the match at the start, if there is one.
    pub fn strip_prefix<P: Pattern>(&self, mut prefix: P) -> Option<&str> {
        let length = prefix.match_at_start(self, 0, self.len())?;
        Some(unsafe { self.get_unchecked(length..) })
    }

    /// What is before the match at the end, if there is one.
    pub fn strip_suffix<P: Pattern>(&self, mut suffix: P) -> Option<&str> {
        let length = suffix.match_at_end(self, 0, self.len())?;
        Some(unsafe { self.get_unchecked(..self.len() - length) })
    }

    /// Without ASCII white space at the start.
    pub const fn trim_ascii_start(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(self.as_bytes().trim_ascii_start()) }
    }

    /// Without ASCII white space at the end.
    pub const fn trim_ascii_end(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(self.as_bytes().trim_ascii_end()) }
    }

    /// Without ASCII white space at both ends.
    pub const fn trim_ascii(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(self.as_bytes().trim_ascii()) }
    }
}

/// The index behind the matches at the start.
fn after_matches<P: Pattern>(text: &str, pat: &mut P) -> usize {
    let end = text.len();
    let mut start = 0;
    while let Some(length) = pat.match_at_start(text, start, end) {
        if length == 0 {
            break;
        }
        start += length;
    }
    start
}

/// The index before the matches at the end.
fn before_matches<P: Pattern>(text: &str, pat: &mut P, start: usize) -> usize {
    let mut end = text.len();
    while let Some(length) = pat.match_at_end(text, start, end) {
        if length == 0 {
            break;
        }
        end -= length;
    }
    end
}
