//! Ranges as iterators.

use crate::iter::FusedIterator;
use crate::ops::{Range, RangeFrom, RangeInclusive};
use crate::prelude::v1::*;

/// What a range can go through: values that have a next one.
pub trait Step: Clone + PartialOrd + Sized {
    /// How many steps lead from `start` to `end`: at least, and exactly if that is a `usize`.
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);

    /// The value `count` steps further, if there is one.
    fn forward_checked(start: Self, count: usize) -> Option<Self>;

    /// The value `count` steps back, if there is one.
    fn backward_checked(start: Self, count: usize) -> Option<Self>;

    /// The value `count` steps further, or a panic.
    #[track_caller]
    fn forward(start: Self, count: usize) -> Self {
        match Step::forward_checked(start, count) {
            Some(next) => next,
            None => panic!("overflow in `Step::forward`"),
        }
    }

    /// The value `count` steps back, or a panic.
    #[track_caller]
    fn backward(start: Self, count: usize) -> Self {
        match Step::backward_checked(start, count) {
            Some(next) => next,
            None => panic!("overflow in `Step::backward`"),
        }
    }

    /// Takes the first value out of a range.
    fn take_first(range: &mut Range<Self>) -> Option<Self> {
        if range.start < range.end {
            let first = range.start.clone();
            range.start = Step::forward(first.clone(), 1);
            Some(first)
        } else {
            None
        }
    }

    /// Takes the first value out of a range with its end.
    fn take_first_inclusive(range: &mut RangeInclusive<Self>) -> Option<Self> {
        if range.exhausted || !(range.start <= range.end) {
            return None;
        }
        let first = range.start.clone();
        if first < range.end {
            range.start = Step::forward(first.clone(), 1);
        } else {
            range.exhausted = true;
        }
        Some(first)
    }
}

macro_rules! step_integers {
    ($($type:ident as $unsigned:ident)*) => {$(
        impl Step for $type {
            fn steps_between(start: &$type, end: &$type) -> (usize, Option<usize>) {
                if *start > *end {
                    return (0, None);
                }
                let distance = (*end).wrapping_sub(*start) as $unsigned;
                if distance as u128 > usize::MAX as u128 {
                    (usize::MAX, None)
                } else {
                    (distance as usize, Some(distance as usize))
                }
            }

            fn forward_checked(start: $type, count: usize) -> Option<$type> {
                if count as u128 > $unsigned::MAX as u128 {
                    return None;
                }
                let next = start.wrapping_add(count as $type);
                if count as $unsigned as u128 <= ($type::MAX.wrapping_sub(start)) as $unsigned as u128 {
                    Some(next)
                } else {
                    None
                }
            }

            fn backward_checked(start: $type, count: usize) -> Option<$type> {
                if count as u128 > $unsigned::MAX as u128 {
                    return None;
                }
                let next = start.wrapping_sub(count as $type);
                if count as $unsigned as u128 <= (start.wrapping_sub($type::MIN)) as $unsigned as u128 {
                    Some(next)
                } else {
                    None
                }
            }

            #[track_caller]
            fn forward(start: $type, count: usize) -> $type {
                match Step::forward_checked(start, count) {
                    Some(next) => next,
                    None => panic!("attempt to add with overflow"),
                }
            }

            fn take_first(range: &mut Range<$type>) -> Option<$type> {
                let first = range.start;
                if first < range.end {
                    range.start = first + 1;
                    Some(first)
                } else {
                    None
                }
            }

            fn take_first_inclusive(range: &mut RangeInclusive<$type>) -> Option<$type> {
                let first = range.start;
                if range.exhausted || first > range.end {
                    return None;
                }
                if first < range.end {
                    range.start = first + 1;
                } else {
                    range.exhausted = true;
                }
                Some(first)
            }
        }
    )*};
}

step_integers! {
    u8 as u8 u16 as u16 u32 as u32 u64 as u64 u128 as u128 usize as usize
    i8 as u8 i16 as u16 i32 as u32 i64 as u64 i128 as u128 isize as usize
}

/// Between these two lie the surrogates, which are no characters.
const LAST_BEFORE_SURROGATES: u32 = 0xd7ff;
const SURROGATES: u32 = 0x800;

/// The number of a character when the surrogates are left out.
fn char_number(ch: char) -> u32 {
    let code = ch as u32;
    if code > LAST_BEFORE_SURROGATES { code - SURROGATES } else { code }
}

/// The character with that number, if there is one.
fn numbered_char(number: u32) -> Option<char> {
    let code = if number > LAST_BEFORE_SURROGATES { number + SURROGATES } else { number };
    char::from_u32(code)
}

impl Step for char {
    fn steps_between(start: &char, end: &char) -> (usize, Option<usize>) {
        if *start > *end {
            return (0, None);
        }
        let count = (char_number(*end) - char_number(*start)) as usize;
        (count, Some(count))
    }

    fn forward_checked(start: char, count: usize) -> Option<char> {
        if count > 0x11_0000 {
            return None;
        }
        numbered_char(char_number(start) + count as u32)
    }

    fn backward_checked(start: char, count: usize) -> Option<char> {
        let number = char_number(start);
        if count > number as usize { None } else { numbered_char(number - count as u32) }
    }
}

impl<A: Step> Iterator for Range<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        A::take_first(self)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.start < self.end { Step::steps_between(&self.start, &self.end) } else { (0, Some(0)) }
    }

    fn nth(&mut self, n: usize) -> Option<A> {
        if let Some(next) = Step::forward_checked(self.start.clone(), n) {
            if next < self.end {
                self.start = Step::forward(next.clone(), 1);
                return Some(next);
            }
        }
        self.start = self.end.clone();
        None
    }

    fn count(self) -> usize {
        if self.start < self.end {
            match Step::steps_between(&self.start, &self.end).1 {
                Some(count) => count,
                None => panic!("count overflowed usize"),
            }
        } else {
            0
        }
    }

    fn last(mut self) -> Option<A> {
        self.next_back()
    }

    fn min(mut self) -> Option<A>
    where
        A: Ord,
    {
        self.next()
    }

    fn max(mut self) -> Option<A>
    where
        A: Ord,
    {
        self.next_back()
    }

    fn is_sorted(self) -> bool {
        true
    }

    fn __exact_len(&self) -> Option<usize> {
        self.size_hint().1
    }
}

impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A> {
        if self.start < self.end {
            self.end = Step::backward(self.end.clone(), 1);
            Some(self.end.clone())
        } else {
            None
        }
    }

    fn nth_back(&mut self, n: usize) -> Option<A> {
        if let Some(next) = Step::backward_checked(self.end.clone(), n) {
            if next > self.start {
                self.end = Step::backward(next, 1);
                return Some(self.end.clone());
            }
        }
        self.end = self.start.clone();
        None
    }
}

impl<A: Step> FusedIterator for Range<A> {}

impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;

    #[track_caller]
    fn next(&mut self) -> Option<A> {
        let first = self.start.clone();
        self.start = Step::forward(first.clone(), 1);
        Some(first)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }

    #[track_caller]
    fn nth(&mut self, n: usize) -> Option<A> {
        let found = Step::forward(self.start.clone(), n);
        self.start = Step::forward(found.clone(), 1);
        Some(found)
    }

    fn __exact_len(&self) -> Option<usize> {
        Some(usize::MAX)
    }
}

impl<A: Step> FusedIterator for RangeFrom<A> {}

impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        A::take_first_inclusive(self)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.exhausted || !(self.start <= self.end) {
            return (0, Some(0));
        }
        let (lower, upper) = Step::steps_between(&self.start, &self.end);
        let upper = match upper {
            Some(steps) => steps.checked_add(1),
            None => None,
        };
        (lower.saturating_add(1), upper)
    }

    fn nth(&mut self, n: usize) -> Option<A> {
        if self.exhausted || !(self.start <= self.end) {
            return None;
        }
        if let Some(found) = Step::forward_checked(self.start.clone(), n) {
            if found <= self.end {
                self.start = found;
                return self.next();
            }
        }
        self.start = self.end.clone();
        self.exhausted = true;
        None
    }

    fn count(self) -> usize {
        match self.size_hint().1 {
            Some(count) => count,
            None => panic!("count overflowed usize"),
        }
    }

    fn last(mut self) -> Option<A> {
        self.next_back()
    }

    fn min(mut self) -> Option<A>
    where
        A: Ord,
    {
        self.next()
    }

    fn max(mut self) -> Option<A>
    where
        A: Ord,
    {
        self.next_back()
    }

    fn is_sorted(self) -> bool {
        true
    }

    fn __exact_len(&self) -> Option<usize> {
        self.size_hint().1
    }
}

impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> {
        if self.exhausted || !(self.start <= self.end) {
            return None;
        }
        let last = self.end.clone();
        if self.start < last {
            self.end = Step::backward(last.clone(), 1);
        } else {
            self.exhausted = true;
        }
        Some(last)
    }

    fn nth_back(&mut self, n: usize) -> Option<A> {
        if self.exhausted || !(self.start <= self.end) {
            return None;
        }
        if let Some(found) = Step::backward_checked(self.end.clone(), n) {
            if found >= self.start {
                self.end = found;
                return self.next_back();
            }
        }
        self.end = self.start.clone();
        self.exhausted = true;
        None
    }
}

impl<A: Step> FusedIterator for RangeInclusive<A> {}

macro_rules! exact_size_ranges {
    ($($type:ident)*) => {$(
        impl ExactSizeIterator for Range<$type> {}
    )*};
}

macro_rules! exact_size_inclusive_ranges {
    ($($type:ident)*) => {$(
        impl ExactSizeIterator for RangeInclusive<$type> {}
    )*};
}

exact_size_ranges! { usize u8 u16 u32 isize i8 i16 i32 }
exact_size_inclusive_ranges! { u8 u16 i8 i16 }
