//! Into iterators, and out of them.

use crate::prelude::v1::*;

/// What `collect` can make of an iterator's items.
pub trait FromIterator<A>: Sized {
    /// Makes it of all the items.
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

/// What a `for` loop can go through.
pub trait IntoIterator {
    /// What the loop's variable is.
    type Item;

    /// The iterator.
    type IntoIter: Iterator<Item = Self::Item>;

    /// Makes the iterator.
    fn into_iter(self) -> Self::IntoIter;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;

    fn into_iter(self) -> I {
        self
    }
}

/// What can take the items of an iterator in.
pub trait Extend<A> {
    /// Takes them all in.
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);

    /// Takes one in.
    fn extend_one(&mut self, item: A) {
        self.extend(Some(item));
    }

    /// Makes room for so many more.
    fn extend_reserve(&mut self, additional: usize) {
        let _ = additional;
    }
}

impl Extend<()> for () {
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) {
        for () in iter {}
    }
}

macro_rules! extend_tuple {
    ($($type:ident $target:ident $number:tt)+) => {
        impl<$($type,)+ $($target: Extend<$type>),+> Extend<($($type,)+)> for ($($target,)+) {
            fn extend<Items: IntoIterator<Item = ($($type,)+)>>(&mut self, iter: Items) {
                let mut iter = iter.into_iter();
                let (lower, _) = iter.size_hint();
                if lower > 0 {
                    $(self.$number.extend_reserve(lower);)+
                }
                while let Some(item) = iter.next() {
                    $(self.$number.extend_one(item.$number);)+
                }
            }
        }

        impl<$($type,)+ $($target: Default + Extend<$type>),+> FromIterator<($($type,)+)>
            for ($($target,)+)
        {
            fn from_iter<Items: IntoIterator<Item = ($($type,)+)>>(iter: Items) -> Self {
                let mut whole = ($($target::default(),)+);
                whole.extend(iter);
                whole
            }
        }
    };
}

extend_tuple! { A TargetA 0 B TargetB 1 }
extend_tuple! { A TargetA 0 B TargetB 1 C TargetC 2 }
extend_tuple! { A TargetA 0 B TargetB 1 C TargetC 2 D TargetD 3 }
