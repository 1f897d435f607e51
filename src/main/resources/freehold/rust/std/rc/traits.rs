//! What an owner does as its value does, and what owners are made of.

use super::{RcBox, Rc};
use crate::alloc::{self, Layout};
use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::convert::TryFrom;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::iter::FromIterator;
use crate::mem::ManuallyDrop;
use crate::prelude::v1::*;
use crate::ptr;

impl<T: Default> Default for Rc<T> {
    fn default() -> Rc<T> {
        Rc::new(T::default())
    }
}

impl Default for Rc<str> {
    fn default() -> Rc<str> {
        Rc::from("")
    }
}

impl<T> Default for Rc<[T]> {
    fn default() -> Rc<[T]> {
        Rc::from(Vec::new())
    }
}

impl<T: PartialEq + ?Sized> PartialEq for Rc<T> {
    fn eq(&self, other: &Rc<T>) -> bool {
        **self == **other
    }

    fn ne(&self, other: &Rc<T>) -> bool {
        **self != **other
    }
}

impl<T: Eq + ?Sized> Eq for Rc<T> {}

impl<T: PartialOrd + ?Sized> PartialOrd for Rc<T> {
    fn partial_cmp(&self, other: &Rc<T>) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<T: Ord + ?Sized> Ord for Rc<T> {
    fn cmp(&self, other: &Rc<T>) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: Hash + ?Sized> Hash for Rc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T: fmt::Display + ?Sized> fmt::Display for Rc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<T: fmt::Debug + ?Sized> fmt::Debug for Rc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized> fmt::Pointer for Rc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer: *const T = &**self;
        fmt::Pointer::fmt(&pointer, f)
    }
}

impl<T: ?Sized> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized> Borrow<T> for Rc<T> {
    fn borrow(&self) -> &T {
        &**self
    }
}

impl<T> From<T> for Rc<T> {
    fn from(value: T) -> Rc<T> {
        Rc::new(value)
    }
}

impl<T: ?Sized> From<Box<T>> for Rc<T> {
    /// Moves the value from its box into a block with counts.
    fn from(boxed: Box<T>) -> Rc<T> {
        unsafe {
            let value = Box::into_raw(boxed);
            let size = intrinsics::size_of_value(value as *const T);
            let align = intrinsics::align_of_value(value as *const T);
            let block = new_block(value as *const T, size, align);
            if size != 0 {
                intrinsics::free(value as *mut u8, size, align);
            }
            Rc::from_block(block as *mut RcBox<T>)
        }
    }
}

/// A block with one owner and the bytes of the value.
unsafe fn new_block<T: ?Sized>(value: *const T, size: usize, align: usize) -> *const RcBox<T> {
    unsafe {
        let word = intrinsics::align_of::<usize>();
        let align = if align < word { word } else { align };
        let offset = super::offset_of_value(align);
        let whole = (offset + size + align - 1) / align * align;
        let memory = alloc::allocate_or_abort(Layout::from_size_align_unchecked(whole, align));
        let counts = memory as *mut usize;
        intrinsics::write(counts, 1);
        intrinsics::write(counts.add(1), 1);
        intrinsics::copy_nonoverlapping(value as *const u8, memory.add(offset), size);
        super::with_address(value as *const RcBox<T>, memory as *const u8)
    }
}

impl<T> From<Vec<T>> for Rc<[T]> {
    fn from(vec: Vec<T>) -> Rc<[T]> {
        let mut vec = ManuallyDrop::new(vec);
        unsafe {
            let elements = ptr::slice_from_raw_parts(vec.as_ptr(), vec.len());
            let size = vec.len() * intrinsics::size_of::<T>();
            let block = new_block(elements, size, intrinsics::align_of::<T>());
            vec.set_len(0);
            ManuallyDrop::drop(&mut vec);
            Rc::from_block(block as *mut RcBox<[T]>)
        }
    }
}

impl<T: Clone> From<&[T]> for Rc<[T]> {
    fn from(slice: &[T]) -> Rc<[T]> {
        Rc::from(slice.to_vec())
    }
}

impl<T, const N: usize> From<[T; N]> for Rc<[T]> {
    fn from(array: [T; N]) -> Rc<[T]> {
        let owner: Rc<[T; N]> = Rc::new(array);
        owner
    }
}

impl From<&str> for Rc<str> {
    fn from(text: &str) -> Rc<str> {
        unsafe {
            let block = new_block(text as *const str, text.len(), 1);
            Rc::from_block(block as *mut RcBox<str>)
        }
    }
}

impl<T: Clone> From<&mut [T]> for Rc<[T]> {
    fn from(slice: &mut [T]) -> Rc<[T]> {
        Rc::from(slice.to_vec())
    }
}

impl From<&mut str> for Rc<str> {
    fn from(text: &mut str) -> Rc<str> {
        Rc::from(&*text)
    }
}

impl From<String> for Rc<str> {
    fn from(text: String) -> Rc<str> {
        Rc::from(text.as_str())
    }
}

impl<'a> From<Cow<'a, str>> for Rc<str> {
    fn from(text: Cow<'a, str>) -> Rc<str> {
        Rc::from(&*text)
    }
}

impl From<Rc<str>> for Rc<[u8]> {
    fn from(text: Rc<str>) -> Rc<[u8]> {
        unsafe { Rc::from_raw(Rc::into_raw(text) as *const [u8]) }
    }
}

impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> {
    type Error = Rc<[T]>;

    fn try_from(slice: Rc<[T]>) -> Result<Rc<[T; N]>, Rc<[T]>> {
        if slice.len() == N {
            unsafe { Ok(Rc::from_raw(Rc::into_raw(slice) as *const [T; N])) }
        } else {
            Err(slice)
        }
    }
}

impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]> {
        let elements: Vec<T> = Vec::from_iter(iter);
        Rc::from(elements)
    }
}

impl Rc<dyn Any> {
    /// An owner of a `T`, if that is what is owned; else the owner as it was.
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Rc<dyn Any>> {
        if (*self).is::<T>() {
            unsafe { Ok(Rc::from_raw(Rc::into_raw(self) as *const T)) }
        } else {
            Err(self)
        }
    }
}
