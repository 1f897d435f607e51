//! The parts of a text between matches, and the matches.

use crate::iter::FusedIterator;
use crate::prelude::v1::*;
use crate::str::Pattern;
use crate::str::validate::start_before;

/// Looks for matches from both ends.
#[derive(Clone, Debug)]
struct Searcher<'a, P> {
    haystack: &'a str,
    pattern: P,
    /// Where to look on from the front.
    front: usize,
    /// Where to look on from the back.
    back: usize,
    /// Whether an empty match left nothing to look at.
    exhausted: bool,
}

impl<'a, P: Pattern> Searcher<'a, P> {
    fn new(haystack: &'a str, pattern: P) -> Searcher<'a, P> {
        Searcher { haystack, pattern, front: 0, back: haystack.len(), exhausted: false }
    }

    /// The next match from the front.
    fn next_match(&mut self) -> Option<(usize, usize)> {
        if self.exhausted {
            return None;
        }
        let found = self.pattern.find_between(self.haystack, self.front, self.back);
        match found {
            Some((start, end)) if start == end => {
                // Behind an empty match the search goes on at the next character.
                if end >= self.back {
                    self.exhausted = true;
                } else {
                    let c = unsafe { crate::str::char_at(self.haystack.as_bytes(), end) };
                    self.front = end + c.len_utf8();
                }
            }
            Some((_, end)) => self.front = end,
            None => self.exhausted = true,
        }
        found
    }

    /// The next match from the back.
    fn next_match_back(&mut self) -> Option<(usize, usize)> {
        if self.exhausted {
            return None;
        }
        let found = self.pattern.rfind_between(self.haystack, self.front, self.back);
        match found {
            Some((start, end)) if start == end => {
                if start <= self.front {
                    self.exhausted = true;
                } else {
                    self.back = start_before(self.haystack.as_bytes(), start);
                }
            }
            Some((start, _)) => self.back = start,
            None => self.exhausted = true,
        }
        found
    }

    /// The text between two indices.
    fn part(&self, start: usize, end: usize) -> &'a str {
        unsafe { self.haystack.get_unchecked(start..end) }
    }
}

/// What all kinds of splitting have in common.
#[derive(Clone, Debug)]
struct Parts<'a, P> {
    searcher: Searcher<'a, P>,
    /// What is left: from here
    start: usize,
    /// to here.
    end: usize,
    /// Whether an empty part at the end counts.
    allow_trailing_empty: bool,
    finished: bool,
}

impl<'a, P: Pattern> Parts<'a, P> {
    fn new(haystack: &'a str, pattern: P, allow_trailing_empty: bool) -> Parts<'a, P> {
        Parts {
            searcher: Searcher::new(haystack, pattern),
            start: 0,
            end: haystack.len(),
            allow_trailing_empty,
            finished: false,
        }
    }

    /// What is left, as the last part.
    fn end_part(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        self.finished = true;
        if self.allow_trailing_empty || self.end > self.start {
            Some(self.searcher.part(self.start, self.end))
        } else {
            None
        }
    }

    fn next(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        match self.searcher.next_match() {
            Some((start, end)) => {
                let part = self.searcher.part(self.start, start);
                self.start = end;
                Some(part)
            }
            None => self.end_part(),
        }
    }

    fn next_inclusive(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        match self.searcher.next_match() {
            Some((_, end)) => {
                let part = self.searcher.part(self.start, end);
                self.start = end;
                Some(part)
            }
            None => self.end_part(),
        }
    }

    fn next_back(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        if !self.allow_trailing_empty {
            self.allow_trailing_empty = true;
            match self.next_back() {
                Some(part) if !part.is_empty() => return Some(part),
                _ => {
                    if self.finished {
                        return None;
                    }
                }
            }
        }
        match self.searcher.next_match_back() {
            Some((start, end)) => {
                let part = self.searcher.part(end, self.end);
                self.end = start;
                Some(part)
            }
            None => {
                self.finished = true;
                Some(self.searcher.part(self.start, self.end))
            }
        }
    }

    fn next_back_inclusive(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        if !self.allow_trailing_empty {
            self.allow_trailing_empty = true;
            match self.next_back_inclusive() {
                Some(part) if !part.is_empty() => return Some(part),
                _ => {
                    if self.finished {
                        return None;
                    }
                }
            }
        }
        match self.searcher.next_match_back() {
            Some((_, end)) => {
                let part = self.searcher.part(end, self.end);
                self.end = end;
                Some(part)
            }
            None => {
                self.finished = true;
                Some(self.searcher.part(self.start, self.end))
            }
        }
    }

    /// What is left.
    fn remainder(&self) -> Option<&'a str> {
        if self.finished { None } else { Some(self.searcher.part(self.start, self.end)) }
    }
}

macro_rules! part_iterators {
    ($($(#[$doc:meta])* $name:ident $empty:literal $next:ident $next_back:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name<'a, P: Pattern>(Parts<'a, P>);

        impl<'a, P: Pattern> $name<'a, P> {
            pub(super) fn new(haystack: &'a str, pattern: P) -> $name<'a, P> {
                $name(Parts::new(haystack, pattern, $empty))
            }

            /// What is left of the text.
            pub fn remainder(&self) -> Option<&'a str> {
                self.0.remainder()
            }
        }

        impl<'a, P: Pattern> Iterator for $name<'a, P> {
            type Item = &'a str;
            fn next(&mut self) -> Option<&'a str> {
                self.0.$next()
            }
        }

        impl<'a, P: Pattern> DoubleEndedIterator for $name<'a, P> {
            fn next_back(&mut self) -> Option<&'a str> {
                self.0.$next_back()
            }
        }

        impl<P: Pattern> FusedIterator for $name<'_, P> {}
    )*};
}

part_iterators! {
    /// The parts between matches.
    Split true next next_back;
    /// The parts between matches, from the end.
    RSplit true next_back next;
    /// The parts that matches end.
    SplitTerminator false next next_back;
    /// The parts that matches end, from the end.
    RSplitTerminator false next_back next;
    /// The parts with the matches that end them.
    SplitInclusive false next_inclusive next_back_inclusive;
}

macro_rules! counted_iterators {
    ($($(#[$doc:meta])* $name:ident $next:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name<'a, P: Pattern> {
            parts: Parts<'a, P>,
            count: usize,
        }

        impl<'a, P: Pattern> $name<'a, P> {
            pub(super) fn new(haystack: &'a str, pattern: P, count: usize) -> $name<'a, P> {
                $name { parts: Parts::new(haystack, pattern, true), count }
            }

            /// What is left of the text.
            pub fn remainder(&self) -> Option<&'a str> {
                self.parts.remainder()
            }
        }

        impl<'a, P: Pattern> Iterator for $name<'a, P> {
            type Item = &'a str;
            fn next(&mut self) -> Option<&'a str> {
                match self.count {
                    0 => None,
                    1 => {
                        self.count = 0;
                        self.parts.end_part()
                    }
                    _ => {
                        self.count -= 1;
                        self.parts.$next()
                    }
                }
            }
        }

        impl<P: Pattern> FusedIterator for $name<'_, P> {}
    )*};
}

counted_iterators! {
    /// The first parts between matches, and the rest.
    SplitN next;
    /// The last parts between matches, and the rest.
    RSplitN next_back;
}

macro_rules! match_iterators {
    ($($(#[$doc:meta])* $name:ident $item:ty, $next:ident $next_back:ident, $this:ident $found:ident $make:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name<'a, P: Pattern>(Searcher<'a, P>);

        impl<'a, P: Pattern> $name<'a, P> {
            pub(super) fn new(haystack: &'a str, pattern: P) -> $name<'a, P> {
                $name(Searcher::new(haystack, pattern))
            }
        }

        impl<'a, P: Pattern> Iterator for $name<'a, P> {
            type Item = $item;
            fn next(&mut self) -> Option<$item> {
                let $found = self.0.$next()?;
                let $this = self;
                Some($make)
            }
        }

        impl<'a, P: Pattern> DoubleEndedIterator for $name<'a, P> {
            fn next_back(&mut self) -> Option<$item> {
                let $found = self.0.$next_back()?;
                let $this = self;
                Some($make)
            }
        }

        impl<P: Pattern> FusedIterator for $name<'_, P> {}
    )*};
}

match_iterators! {
    /// The matches.
    Matches &'a str, next_match next_match_back, this found this.0.part(found.0, found.1);
    /// The matches, from the end.
    RMatches &'a str, next_match_back next_match, this found this.0.part(found.0, found.1);
    /// The matches with their byte indices.
    MatchIndices (usize, &'a str), next_match next_match_back, this found
        (found.0, this.0.part(found.0, found.1));
    /// The matches with their byte indices, from the end.
    RMatchIndices (usize, &'a str), next_match_back next_match, this found
        (found.0, this.0.part(found.0, found.1));
}
