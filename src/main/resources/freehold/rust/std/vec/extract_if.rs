//! Moving chosen elements out of a vector.

use crate::fmt;
use crate::intrinsics;
use crate::prelude::v1::*;

/// The elements that [`Vec::extract_if`] moves out.
pub struct ExtractIf<'a, T, F> {
    vec: &'a mut Vec<T>,
    next: usize,
    end: usize,
    gone: usize,
    old_len: usize,
    filter: F,
}

impl<'a, T, F> ExtractIf<'a, T, F> {
    pub(super) fn new(
        vec: &'a mut Vec<T>,
        filter: F,
        start: usize,
        end: usize,
    ) -> ExtractIf<'a, T, F> {
        let old_len = vec.len();
        unsafe { vec.set_len(0) };
        ExtractIf { vec, next: start, end, gone: 0, old_len, filter }
    }
}

impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        while self.next < self.end {
            let i = self.next;
            unsafe {
                let element = self.vec.as_mut_ptr().add(i);
                let chosen = (self.filter)(&mut *element);
                self.next += 1;
                if chosen {
                    self.gone += 1;
                    return Some(intrinsics::read(element as *const T));
                }
                if self.gone > 0 {
                    let place = self.vec.as_mut_ptr().add(i - self.gone);
                    intrinsics::copy_nonoverlapping(element as *const T, place, 1);
                }
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.end - self.next))
    }
}

impl<T, F> Drop for ExtractIf<'_, T, F> {
    /// The elements that were not looked at stay, next to those that were kept.
    fn drop(&mut self) {
        unsafe {
            if self.gone > 0 {
                let first = self.vec.as_mut_ptr();
                let source = first.add(self.next) as *const T;
                let target = first.add(self.next - self.gone);
                intrinsics::copy(source, target, self.old_len - self.next);
            }
            self.vec.set_len(self.old_len - self.gone);
        }
    }
}

impl<T: fmt::Debug, F> fmt::Debug for ExtractIf<'_, T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExtractIf").finish_non_exhaustive()
    }
}
