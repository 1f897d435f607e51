//! What all errors have in common.

use crate::any::TypeId;
use crate::fmt::{Debug, Display};
use crate::prelude::v1::*;

/// A reason why something did not work.
pub trait Error: Debug + Display {
    /// The error that caused this one.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        None
    }

    /// A short text; `Display` says more.
    fn description(&self) -> &str {
        "description() is deprecated; use Display"
    }

    /// The error that caused this one.
    fn cause(&self) -> Option<&dyn Error> {
        self.source()
    }

    /// The type of the error.
    #[doc(hidden)]
    fn __type_id(&self) -> TypeId
    where
        Self: 'static,
    {
        TypeId::of::<Self>()
    }
}

impl<'a, T: Error + ?Sized> Error for &'a T {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Error::source(&**self)
    }
}

macro_rules! downcast {
    ($($type:ty),*) => {$(
        impl $type {
            /// Whether this is an error of type `T`.
            pub fn is<T: Error + 'static>(&self) -> bool {
                self.__type_id() == TypeId::of::<T>()
            }

            /// The error as a `T`, if it is one.
            pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {
                if self.is::<T>() {
                    unsafe { Some(&*(self as *const Self as *const T)) }
                } else {
                    None
                }
            }

            /// The error as a `T`, to change, if it is one.
            pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {
                if self.is::<T>() {
                    unsafe { Some(&mut *(self as *mut Self as *mut T)) }
                } else {
                    None
                }
            }
        }
    )*};
}

downcast! { (dyn Error + 'static), (dyn Error + Send + 'static), (dyn Error + Send + Sync + 'static) }

macro_rules! plain_errors {
    ($($type:ty)*) => {$(
        impl Error for $type {}
    )*};
}

plain_errors! {
    !
    crate::fmt::Error
    crate::cell::BorrowError
    crate::cell::BorrowMutError
    crate::char::CharTryFromError
    crate::char::DecodeUtf16Error
    crate::char::ParseCharError
    crate::convert::Infallible
    crate::num::ParseFloatError
    crate::num::ParseIntError
    crate::num::TryFromIntError
    crate::str::ParseBoolError
    crate::str::Utf8Error
}
