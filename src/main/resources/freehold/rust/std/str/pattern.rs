//! What can be looked for in a text.

use crate::intrinsics;
use crate::prelude::v1::*;
use crate::str::char_at;
use crate::str::validate::start_before;

/// What can be looked for in a text: a character, a text, several characters, or a closure that
/// says yes to a character.
pub trait Pattern: Sized {
    /// Where the first match between two indices begins and ends.
    fn find_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)>;

    /// Where the last match between two indices begins and ends.
    fn rfind_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)>;

    /// How long the match is that begins at an index, if there is one.
    fn match_at_start(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize>;

    /// How long the match is that ends at an index, if there is one.
    fn match_at_end(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize>;
}

/// The first character that `wanted` says yes to.
fn find_char<F: FnMut(char) -> bool>(
    haystack: &str,
    start: usize,
    end: usize,
    mut wanted: F,
) -> Option<(usize, usize)> {
    let bytes = haystack.as_bytes();
    let mut i = start;
    while i < end {
        let c = unsafe { char_at(bytes, i) };
        let next = i + c.len_utf8();
        if wanted(c) {
            return Some((i, next));
        }
        i = next;
    }
    None
}

/// The last character that `wanted` says yes to.
fn rfind_char<F: FnMut(char) -> bool>(
    haystack: &str,
    start: usize,
    end: usize,
    mut wanted: F,
) -> Option<(usize, usize)> {
    let bytes = haystack.as_bytes();
    let mut i = end;
    while i > start {
        let before = start_before(bytes, i);
        if wanted(unsafe { char_at(bytes, before) }) {
            return Some((before, i));
        }
        i = before;
    }
    None
}

/// The length of the first character if `wanted` says yes to it.
fn first_char<F: FnMut(char) -> bool>(
    haystack: &str,
    start: usize,
    end: usize,
    mut wanted: F,
) -> Option<usize> {
    if start >= end {
        return None;
    }
    let c = unsafe { char_at(haystack.as_bytes(), start) };
    if wanted(c) { Some(c.len_utf8()) } else { None }
}

/// The length of the last character if `wanted` says yes to it.
fn last_char<F: FnMut(char) -> bool>(
    haystack: &str,
    start: usize,
    end: usize,
    mut wanted: F,
) -> Option<usize> {
    if start >= end {
        return None;
    }
    let before = start_before(haystack.as_bytes(), end);
    if wanted(unsafe { char_at(haystack.as_bytes(), before) }) { Some(end - before) } else { None }
}

macro_rules! character_pattern {
    ([$($parameters:tt)*] $type:ty, |$self:ident, $c:ident| $wanted:expr) => {
        impl<$($parameters)*> Pattern for $type {
            fn find_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)> {
                let $self = self;
                find_char(haystack, start, end, |$c| $wanted)
            }

            fn rfind_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)> {
                let $self = self;
                rfind_char(haystack, start, end, |$c| $wanted)
            }

            fn match_at_start(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize> {
                let $self = self;
                first_char(haystack, start, end, |$c| $wanted)
            }

            fn match_at_end(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize> {
                let $self = self;
                last_char(haystack, start, end, |$c| $wanted)
            }
        }
    };
}

character_pattern! { [] char, |this, c| c == *this }
character_pattern! { [const N: usize] [char; N], |this, c| is_one_of(&*this, c) }
character_pattern! { [const N: usize] &[char; N], |this, c| is_one_of(&**this, c) }
character_pattern! { [] &[char], |this, c| is_one_of(*this, c) }
character_pattern! { [F: FnMut(char) -> bool] F, |this, c| this(c) }

/// Whether a character is among several.
fn is_one_of(chars: &[char], c: char) -> bool {
    let mut i = 0;
    while i < chars.len() {
        if chars[i] == c {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether a text stands at an index.
fn stands_at(haystack: &[u8], needle: &[u8], i: usize) -> bool {
    unsafe {
        let place = intrinsics::offset(haystack.as_ptr(), i as isize);
        intrinsics::compare_bytes(place, needle.as_ptr(), needle.len()) == 0
    }
}

impl Pattern for &str {
    fn find_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)> {
        let (haystack, needle) = (haystack.as_bytes(), self.as_bytes());
        if needle.len() == 0 {
            return if start <= end { Some((start, start)) } else { None };
        }
        let first = needle[0];
        let mut i = start;
        while i + needle.len() <= end {
            if haystack[i] == first && stands_at(haystack, needle, i) {
                return Some((i, i + needle.len()));
            }
            i += 1;
        }
        None
    }

    fn rfind_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)> {
        let (haystack, needle) = (haystack.as_bytes(), self.as_bytes());
        if needle.len() == 0 {
            return if start <= end { Some((end, end)) } else { None };
        }
        let first = needle[0];
        let mut i = end;
        while i >= start + needle.len() {
            let place = i - needle.len();
            if haystack[place] == first && stands_at(haystack, needle, place) {
                return Some((place, i));
            }
            i -= 1;
        }
        None
    }

    fn match_at_start(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize> {
        let (haystack, needle) = (haystack.as_bytes(), self.as_bytes());
        if start + needle.len() <= end && stands_at(haystack, needle, start) {
            Some(needle.len())
        } else {
            None
        }
    }

    fn match_at_end(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize> {
        let (haystack, needle) = (haystack.as_bytes(), self.as_bytes());
        if start + needle.len() <= end && stands_at(haystack, needle, end - needle.len()) {
            Some(needle.len())
        } else {
            None
        }
    }
}

macro_rules! text_pattern {
    ($($type:ty)*) => {$(
        impl Pattern for $type {
            fn find_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)> {
                let mut text: &str = *self;
                text.find_between(haystack, start, end)
            }

            fn rfind_between(&mut self, haystack: &str, start: usize, end: usize) -> Option<(usize, usize)> {
                let mut text: &str = *self;
                text.rfind_between(haystack, start, end)
            }

            fn match_at_start(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize> {
                let mut text: &str = *self;
                text.match_at_start(haystack, start, end)
            }

            fn match_at_end(&mut self, haystack: &str, start: usize, end: usize) -> Option<usize> {
                let mut text: &str = *self;
                text.match_at_end(haystack, start, end)
            }
        }
    )*};
}

text_pattern! { &String &&str }
