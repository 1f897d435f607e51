//! Values that are lent or owned, whichever is at hand.

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::iter::FromIterator;
use crate::ops::{Add, AddAssign, Deref};
use crate::prelude::v1::*;

/// What can be lent as a `Borrowed` that compares and hashes as the value itself does.
pub trait Borrow<Borrowed: ?Sized> {
    /// Lends it.
    fn borrow(&self) -> &Borrowed;
}

/// What can be lent as a `Borrowed` to change.
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    /// Lends it, to change.
    fn borrow_mut(&mut self) -> &mut Borrowed;
}

impl<T: ?Sized> Borrow<T> for T {
    fn borrow(&self) -> &T {
        self
    }
}

impl<T: ?Sized> BorrowMut<T> for T {
    fn borrow_mut(&mut self) -> &mut T {
        self
    }
}

impl<T: ?Sized> Borrow<T> for &T {
    fn borrow(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized> Borrow<T> for &mut T {
    fn borrow(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized> BorrowMut<T> for &mut T {
    fn borrow_mut(&mut self) -> &mut T {
        &mut **self
    }
}

/// What an owned value can be made of when one only has it lent.
pub trait ToOwned {
    /// The owned type: `String` for `str`, `Vec<T>` for `[T]`.
    type Owned: Borrow<Self>;

    /// An owned copy.
    fn to_owned(&self) -> Self::Owned;

    /// Makes `target` an owned copy.
    fn clone_into(&self, target: &mut Self::Owned) {
        *target = self.to_owned();
    }
}

impl<T: Clone> ToOwned for T {
    type Owned = T;

    fn to_owned(&self) -> T {
        self.clone()
    }
}

impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;

    fn to_owned(&self) -> Vec<T> {
        self.to_vec()
    }
}

impl ToOwned for str {
    type Owned = String;

    fn to_owned(&self) -> String {
        String::from(self)
    }
}

/// Something lent, or an owned copy that is made when it has to change.
pub enum Cow<'a, B: ?Sized + ToOwned + 'a> {
    /// It is lent.
    Borrowed(&'a B),
    /// It is owned.
    Owned(<B as ToOwned>::Owned),
}

use self::Cow::{Borrowed, Owned};

impl<B: ?Sized + ToOwned> Cow<'_, B> {
    /// Whether it is lent.
    pub const fn is_borrowed(c: &Self) -> bool {
        match c {
            Borrowed(_) => true,
            Owned(_) => false,
        }
    }

    /// Whether it is owned.
    pub const fn is_owned(c: &Self) -> bool {
        match c {
            Borrowed(_) => false,
            Owned(_) => true,
        }
    }

    /// The owned value, to change; a copy is made if it was lent.
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
        if let Borrowed(borrowed) = *self {
            *self = Owned(borrowed.to_owned());
        }
        match self {
            Owned(owned) => owned,
            Borrowed(_) => unreachable!(),
        }
    }

    /// The owned value; a copy is made if it was lent.
    pub fn into_owned(self) -> <B as ToOwned>::Owned {
        match self {
            Borrowed(borrowed) => borrowed.to_owned(),
            Owned(owned) => owned,
        }
    }
}

impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> {
    type Target = B;

    fn deref(&self) -> &B {
        match self {
            Borrowed(borrowed) => *borrowed,
            Owned(owned) => owned.borrow(),
        }
    }
}

impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {
    fn borrow(&self) -> &B {
        &**self
    }
}

impl<B: ?Sized + ToOwned> AsRef<B> for Cow<'_, B> {
    fn as_ref(&self) -> &B {
        &**self
    }
}

impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {
    fn clone(&self) -> Self {
        match self {
            Borrowed(borrowed) => Borrowed(*borrowed),
            Owned(owned) => {
                let lent: &B = owned.borrow();
                Owned(lent.to_owned())
            }
        }
    }
}

impl<B: ?Sized + ToOwned<Owned: Default>> Default for Cow<'_, B> {
    fn default() -> Self {
        Owned(<B as ToOwned>::Owned::default())
    }
}

impl<'a, 'b, B: ?Sized + PartialEq<C> + ToOwned, C: ?Sized + ToOwned> PartialEq<Cow<'b, C>>
    for Cow<'a, B>
{
    fn eq(&self, other: &Cow<'b, C>) -> bool {
        PartialEq::eq(&**self, &**other)
    }
}

impl<B: ?Sized + Eq + ToOwned> Eq for Cow<'_, B> {}

impl<'a, B: ?Sized + PartialOrd + ToOwned> PartialOrd for Cow<'a, B> {
    fn partial_cmp(&self, other: &Cow<'a, B>) -> Option<Ordering> {
        PartialOrd::partial_cmp(&**self, &**other)
    }
}

impl<B: ?Sized + Ord + ToOwned> Ord for Cow<'_, B> {
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(&**self, &**other)
    }
}

impl<B: ?Sized + Hash + ToOwned> Hash for Cow<'_, B> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(&**self, state)
    }
}

impl<B> fmt::Debug for Cow<'_, B>
where
    B: ?Sized + fmt::Debug + ToOwned<Owned: fmt::Debug>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Borrowed(borrowed) => fmt::Debug::fmt(borrowed, f),
            Owned(owned) => fmt::Debug::fmt(owned, f),
        }
    }
}

impl<B> fmt::Display for Cow<'_, B>
where
    B: ?Sized + fmt::Display + ToOwned<Owned: fmt::Display>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Borrowed(borrowed) => fmt::Display::fmt(borrowed, f),
            Owned(owned) => fmt::Display::fmt(owned, f),
        }
    }
}

impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;

    fn add(mut self, other: &'a str) -> Cow<'a, str> {
        self += other;
        self
    }
}

impl<'a> Add<Cow<'a, str>> for Cow<'a, str> {
    type Output = Cow<'a, str>;

    fn add(mut self, other: Cow<'a, str>) -> Cow<'a, str> {
        self += other;
        self
    }
}

impl<'a> AddAssign<&'a str> for Cow<'a, str> {
    fn add_assign(&mut self, other: &'a str) {
        if self.is_empty() {
            *self = Borrowed(other);
        } else if !other.is_empty() {
            self.to_mut().push_str(other);
        }
    }
}

impl<'a> AddAssign<Cow<'a, str>> for Cow<'a, str> {
    fn add_assign(&mut self, other: Cow<'a, str>) {
        if self.is_empty() {
            *self = other;
        } else if !other.is_empty() {
            self.to_mut().push_str(&other);
        }
    }
}

impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
    fn from(slice: &'a [T]) -> Cow<'a, [T]> {
        Borrowed(slice)
    }
}

impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {
    fn from(array: &'a [T; N]) -> Cow<'a, [T]> {
        Borrowed(array)
    }
}

impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
    fn from(vec: Vec<T>) -> Cow<'a, [T]> {
        Owned(vec)
    }
}

impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {
    fn from(vec: &'a Vec<T>) -> Cow<'a, [T]> {
        Borrowed(vec.as_slice())
    }
}

impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Cow<'a, [T]> {
        Owned(Vec::from_iter(iter))
    }
}

impl<'a> FromIterator<char> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Cow<'a, str> {
        Owned(String::from_iter(iter))
    }
}

impl<'a> FromIterator<&'a str> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> Cow<'a, str> {
        Owned(String::from_iter(iter))
    }
}

impl<'a> FromIterator<String> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Cow<'a, str> {
        Owned(String::from_iter(iter))
    }
}

impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> {
    fn eq(&self, other: &Vec<U>) -> bool {
        **self == *other.as_slice()
    }
}

impl<T: PartialEq<U> + Clone, U> PartialEq<&[U]> for Cow<'_, [T]> {
    fn eq(&self, other: &&[U]) -> bool {
        **self == **other
    }
}
