//! Methods of `str` that look for something in it.

use crate::prelude::v1::*;
use crate::str::{MatchIndices, Matches, Pattern, RMatchIndices, RMatches, RSplit, RSplitN};
use crate::str::{RSplitTerminator, Split, SplitInclusive, SplitN, SplitTerminator};

impl str {
    /// Whether there is a match.
    pub fn contains<P: Pattern>(&self, mut pat: P) -> bool {
        pat.find_between(self, 0, self.len()).is_some()
    }

    /// Whether the text begins with a match.
    pub fn starts_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.match_at_start(self, 0, self.len()).is_some()
    }

    /// Whether the text ends with a match.
    pub fn ends_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.match_at_end(self, 0, self.len()).is_some()
    }

    /// The byte index of the first match.
    pub fn find<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        match pat.find_between(self, 0, self.len()) {
            Some((start, _)) => Some(start),
            None => None,
        }
    }

    /// The byte index of the last match.
    pub fn rfind<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        match pat.rfind_between(self, 0, self.len()) {
            Some((start, _)) => Some(start),
            None => None,
        }
    }

    /// The parts between matches.
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {
        Split::new(self, pat)
    }

    /// The parts with the matches that end them.
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {
        SplitInclusive::new(self, pat)
    }

    /// The parts between matches, from the end.
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {
        RSplit::new(self, pat)
    }

    /// The parts that matches end.
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {
        SplitTerminator::new(self, pat)
    }

    /// The parts that matches end, from the end.
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> {
        RSplitTerminator::new(self, pat)
    }

    /// The first `n - 1` parts between matches, and the rest.
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {
        SplitN::new(self, pat, n)
    }

    /// The last `n - 1` parts between matches, and the rest.
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> {
        RSplitN::new(self, pat, n)
    }

    /// What is before and behind the first match.
    pub fn split_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        let (start, end) = delimiter.find_between(self, 0, self.len())?;
        Some(unsafe { (self.get_unchecked(..start), self.get_unchecked(end..)) })
    }

    /// What is before and behind the last match.
    pub fn rsplit_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        let (start, end) = delimiter.rfind_between(self, 0, self.len())?;
        Some(unsafe { (self.get_unchecked(..start), self.get_unchecked(end..)) })
    }

    /// The matches.
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {
        Matches::new(self, pat)
    }

    /// The matches, from the end.
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> {
        RMatches::new(self, pat)
    }

    /// The matches with their byte indices.
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {
        MatchIndices::new(self, pat)
    }

    /// The matches with their byte indices, from the end.
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> {
        RMatchIndices::new(self, pat)
    }
}
