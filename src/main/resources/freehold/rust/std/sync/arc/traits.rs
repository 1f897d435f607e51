//! What an owner does as its value does, and what owners are made of.

use super::{ArcBox, Arc};
use crate::alloc::{self, Layout};
use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::convert::TryFrom;
use crate::error::Error;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::iter::FromIterator;
use crate::mem::ManuallyDrop;
use crate::prelude::v1::*;
use crate::ptr;

impl<T: Default> Default for Arc<T> {
    fn default() -> Arc<T> {
        Arc::new(T::default())
    }
}

impl Default for Arc<str> {
    fn default() -> Arc<str> {
        Arc::from("")
    }
}

impl<T> Default for Arc<[T]> {
    fn default() -> Arc<[T]> {
        Arc::from(Vec::new())
    }
}

impl<T: PartialEq + ?Sized> PartialEq for Arc<T> {
    fn eq(&self, other: &Arc<T>) -> bool {
        **self == **other
    }

    fn ne(&self, other: &Arc<T>) -> bool {
        **self != **other
    }
}

impl<T: Eq + ?Sized> Eq for Arc<T> {}

impl<T: PartialOrd + ?Sized> PartialOrd for Arc<T> {
    fn partial_cmp(&self, other: &Arc<T>) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<T: Ord + ?Sized> Ord for Arc<T> {
    fn cmp(&self, other: &Arc<T>) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: Hash + ?Sized> Hash for Arc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T: fmt::Display + ?Sized> fmt::Display for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<T: fmt::Debug + ?Sized> fmt::Debug for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized> fmt::Pointer for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer: *const T = &**self;
        fmt::Pointer::fmt(&pointer, f)
    }
}

impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized> Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T {
        &**self
    }
}

impl<T: Error + ?Sized> Error for Arc<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        (**self).source()
    }
}

impl<T> From<T> for Arc<T> {
    fn from(value: T) -> Arc<T> {
        Arc::new(value)
    }
}

impl<T: ?Sized> From<Box<T>> for Arc<T> {
    /// Moves the value from its box into a block with counts.
    fn from(boxed: Box<T>) -> Arc<T> {
        unsafe {
            let value = Box::into_raw(boxed);
            let size = intrinsics::size_of_value(value as *const T);
            let align = intrinsics::align_of_value(value as *const T);
            let block = new_block(value as *const T, size, align);
            if size != 0 {
                intrinsics::free(value as *mut u8, size, align);
            }
            Arc::from_block(block as *mut ArcBox<T>)
        }
    }
}

/// A block with one owner and the bytes of the value.
unsafe fn new_block<T: ?Sized>(value: *const T, size: usize, align: usize) -> *const ArcBox<T> {
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
        super::with_address(value as *const ArcBox<T>, memory as *const u8)
    }
}

impl<T> From<Vec<T>> for Arc<[T]> {
    fn from(vec: Vec<T>) -> Arc<[T]> {
        let mut vec = ManuallyDrop::new(vec);
        unsafe {
            let elements = ptr::slice_from_raw_parts(vec.as_ptr(), vec.len());
            let size = vec.len() * intrinsics::size_of::<T>();
            let block = new_block(elements, size, intrinsics::align_of::<T>());
            vec.set_len(0);
            ManuallyDrop::drop(&mut vec);
            Arc::from_block(block as *mut ArcBox<[T]>)
        }
    }
}

impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(slice: &[T]) -> Arc<[T]> {
        Arc::from(slice.to_vec())
    }
}

impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    fn from(array: [T; N]) -> Arc<[T]> {
        let owner: Arc<[T; N]> = Arc::new(array);
        owner
    }
}

impl From<&str> for Arc<str> {
    fn from(text: &str) -> Arc<str> {
        unsafe {
            let block = new_block(text as *const str, text.len(), 1);
            Arc::from_block(block as *mut ArcBox<str>)
        }
    }
}

impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    fn from(slice: &mut [T]) -> Arc<[T]> {
        Arc::from(slice.to_vec())
    }
}

impl From<&mut str> for Arc<str> {
    fn from(text: &mut str) -> Arc<str> {
        Arc::from(&*text)
    }
}

impl From<String> for Arc<str> {
    fn from(text: String) -> Arc<str> {
        Arc::from(text.as_str())
    }
}

impl<'a> From<Cow<'a, str>> for Arc<str> {
    fn from(text: Cow<'a, str>) -> Arc<str> {
        Arc::from(&*text)
    }
}

impl From<Arc<str>> for Arc<[u8]> {
    fn from(text: Arc<str>) -> Arc<[u8]> {
        unsafe { Arc::from_raw(Arc::into_raw(text) as *const [u8]) }
    }
}

impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;

    fn try_from(slice: Arc<[T]>) -> Result<Arc<[T; N]>, Arc<[T]>> {
        if slice.len() == N {
            unsafe { Ok(Arc::from_raw(Arc::into_raw(slice) as *const [T; N])) }
        } else {
            Err(slice)
        }
    }
}

impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]> {
        let elements: Vec<T> = Vec::from_iter(iter);
        Arc::from(elements)
    }
}

impl Arc<dyn Any + Send + Sync> {
    /// An owner of a `T`, if that is what is owned; else the owner as it was.
    pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn Any + Send + Sync>> {
        if (*self).is::<T>() {
            unsafe { Ok(Arc::from_raw(Arc::into_raw(self) as *const T)) }
        } else {
            Err(self)
        }
    }
}
