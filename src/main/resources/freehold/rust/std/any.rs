//! Types as values.

use crate::fmt;
use crate::intrinsics;
use crate::prelude::v1::*;

/// Values that can tell their type while the program runs.
pub trait Any: 'static {
    /// The type of the value.
    fn type_id(&self) -> TypeId;
}

impl<T: 'static + ?Sized> Any for T {
    fn type_id(&self) -> TypeId {
        TypeId::of::<T>()
    }
}

/// A type, as a value that can be compared.
#[derive(Copy, Clone, Eq, PartialEq, PartialOrd, Ord, Hash)]
pub struct TypeId {
    number: u128,
}

impl TypeId {
    /// The type `T`.
    pub const fn of<T: ?Sized + 'static>() -> TypeId {
        TypeId { number: intrinsics::type_id::<T>() }
    }
}

impl fmt::Debug for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TypeId({:#034x})", self.number)
    }
}

/// The name of a type, as a person would write it.
pub const fn type_name<T: ?Sized>() -> &'static str {
    intrinsics::type_name::<T>()
}

/// The name of the type of a value.
pub const fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str {
    intrinsics::type_name::<T>()
}

macro_rules! downcast {
    ($($object:ty),*) => {$(
        impl $object {
            /// Whether the value is a `T`.
            pub fn is<T: Any>(&self) -> bool {
                TypeId::of::<T>() == self.type_id()
            }

            /// The value as a `T`, if it is one.
            pub fn downcast_ref<T: Any>(&self) -> Option<&T> {
                if self.is::<T>() {
                    unsafe { Some(&*(self as *const Self as *const T)) }
                } else {
                    None
                }
            }

            /// The value as a `T` to change it, if it is one.
            pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {
                if self.is::<T>() {
                    unsafe { Some(&mut *(self as *mut Self as *mut T)) }
                } else {
                    None
                }
            }
        }

        impl fmt::Debug for $object {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("Any { .. }")
            }
        }
    )*};
}

downcast! { (dyn Any), (dyn Any + Send), (dyn Any + Send + Sync) }
