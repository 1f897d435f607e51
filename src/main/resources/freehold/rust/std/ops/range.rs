//! `a..b` and its kin.

use crate::fmt;
use crate::prelude::v1::*;

/// `..`: everything.
#[derive(Copy, Clone, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;

/// `a..b`: from `a`, up to but not with `b`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Range<Idx> {
    /// The first one that is in.
    pub start: Idx,
    /// The first one that is out again.
    pub end: Idx,
}

/// `a..`: from `a`, without end.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RangeFrom<Idx> {
    /// The first one that is in.
    pub start: Idx,
}

/// `..b`: up to but not with `b`.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct RangeTo<Idx> {
    /// The first one that is out.
    pub end: Idx,
}

/// `a..=b`: from `a`, up to and with `b`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> {
    pub(crate) start: Idx,
    pub(crate) end: Idx,
    /// Whether iteration gave `end` already.
    pub(crate) exhausted: bool,
}

/// `..=b`: up to and with `b`.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> {
    /// The last one that is in.
    pub end: Idx,
}

impl fmt::Debug for RangeFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<Idx: fmt::Debug> fmt::Debug for Range<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")?;
        self.end.fmt(f)
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeFrom<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeTo<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")?;
        self.end.fmt(f)
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..=")?;
        self.end.fmt(f)?;
        if self.exhausted {
            f.write_str(" (exhausted)")?;
        }
        Ok(())
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeToInclusive<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..=")?;
        self.end.fmt(f)
    }
}

impl<Idx: PartialOrd<Idx>> Range<Idx> {
    /// Whether the item lies in the range.
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        self.start <= *item && *item < self.end
    }

    /// Whether nothing lies in the range.
    pub fn is_empty(&self) -> bool {
        !(self.start < self.end)
    }
}

impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    /// Whether the item lies in the range.
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        self.start <= *item
    }
}

impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    /// Whether the item lies in the range.
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        *item < self.end
    }
}

impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    /// Whether the item lies in the range.
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        *item <= self.end
    }
}

impl<Idx> RangeInclusive<Idx> {
    /// The range `start..=end`.
    pub const fn new(start: Idx, end: Idx) -> Self {
        RangeInclusive { start, end, exhausted: false }
    }

    /// The first one that is in.
    pub const fn start(&self) -> &Idx {
        &self.start
    }

    /// The last one that is in.
    pub const fn end(&self) -> &Idx {
        &self.end
    }

    /// Both ends.
    pub fn into_inner(self) -> (Idx, Idx) {
        (self.start, self.end)
    }
}

impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    /// Whether the item lies in the range.
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        if self.exhausted {
            self.start <= *item && *item < self.end
        } else {
            self.start <= *item && *item <= self.end
        }
    }

    /// Whether nothing (more) lies in the range.
    pub fn is_empty(&self) -> bool {
        self.exhausted || !(self.start <= self.end)
    }
}

/// One end of a range of keys.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Bound<T> {
    /// The end is in.
    Included(T),
    /// The end is out.
    Excluded(T),
    /// There is no end.
    Unbounded,
}

use self::Bound::{Excluded, Included, Unbounded};

impl<T> Bound<T> {
    /// The bound by reference.
    pub fn as_ref(&self) -> Bound<&T> {
        match *self {
            Included(ref x) => Included(x),
            Excluded(ref x) => Excluded(x),
            Unbounded => Unbounded,
        }
    }

    /// Changes the end.
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {
        match self {
            Included(x) => Included(f(x)),
            Excluded(x) => Excluded(f(x)),
            Unbounded => Unbounded,
        }
    }
}

impl<T: Clone> Bound<&T> {
    /// The bound with its own copy of the end.
    pub fn cloned(self) -> Bound<T> {
        match self {
            Included(x) => Included(x.clone()),
            Excluded(x) => Excluded(x.clone()),
            Unbounded => Unbounded,
        }
    }
}

/// Anything written with `..`, and pairs of bounds.
pub trait RangeBounds<T: ?Sized> {
    /// Where it starts.
    fn start_bound(&self) -> Bound<&T>;
    /// Where it ends.
    fn end_bound(&self) -> Bound<&T>;

    /// Whether the item lies between the bounds.
    fn contains<U>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>,
        U: ?Sized + PartialOrd<T>,
    {
        let after_start = match self.start_bound() {
            Included(start) => *start <= *item,
            Excluded(start) => *start < *item,
            Unbounded => true,
        };
        let before_end = match self.end_bound() {
            Included(end) => *item <= *end,
            Excluded(end) => *item < *end,
            Unbounded => true,
        };
        after_start && before_end
    }
}

impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> {
        Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Unbounded
    }
}

impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> {
        Included(&self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Unbounded
    }
}

impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> {
        Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Excluded(&self.end)
    }
}

impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> {
        Included(&self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        Excluded(&self.end)
    }
}

impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Included(&self.start)
    }
    fn end_bound(&self) -> Bound<&T> {
        if self.exhausted {
            Excluded(&self.end)
        } else {
            Included(&self.end)
        }
    }
}

impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Unbounded
    }
    fn end_bound(&self) -> Bound<&T> {
        Included(&self.end)
    }
}

impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {
    fn start_bound(&self) -> Bound<&T> {
        self.0.as_ref()
    }
    fn end_bound(&self) -> Bound<&T> {
        self.1.as_ref()
    }
}

impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {
    fn start_bound(&self) -> Bound<&T> {
        self.0
    }
    fn end_bound(&self) -> Bound<&T> {
        self.1
    }
}

macro_rules! bounds_by_reference {
    ($($name:ident: $start:ident $end:ident;)*) => {$(
        impl<T> RangeBounds<T> for $name<&T> {
            fn start_bound(&self) -> Bound<&T> {
                bound!(self.start, $start)
            }
            fn end_bound(&self) -> Bound<&T> {
                bound!(self.end, $end)
            }
        }
    )*};
}

macro_rules! bound {
    ($end:expr, Unbounded) => {
        Unbounded
    };
    ($end:expr, $kind:ident) => {
        $kind($end)
    };
}

bounds_by_reference! {
    RangeFrom: Included Unbounded;
    RangeTo: Unbounded Excluded;
    Range: Included Excluded;
    RangeInclusive: Included Included;
    RangeToInclusive: Unbounded Included;
}
