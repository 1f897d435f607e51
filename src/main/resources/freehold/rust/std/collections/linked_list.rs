//! `LinkedList<T>`: elements that each know the one before and the one after.

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::iter::{FromIterator, FusedIterator};
use crate::marker::PhantomData;
use crate::mem;
use crate::prelude::v1::*;
use crate::ptr::{NonNull, Unique};

/// Elements that each know the one before and the one after, in blocks of their own.
pub struct LinkedList<T> {
    head: Option<Unique<Node<T>>>,
    tail: Option<NonNull<Node<T>>>,
    len: usize,
}

/// An element and its neighbours. Each node owns the one after it.
struct Node<T> {
    next: Option<Unique<Node<T>>>,
    prev: Option<NonNull<Node<T>>>,
    element: T,
}

fn same_node<T>(node: Unique<Node<T>>) -> NonNull<Node<T>> {
    unsafe { NonNull::new_unchecked(node.as_ptr()) }
}

impl<T> LinkedList<T> {
    /// An empty list.
    pub const fn new() -> LinkedList<T> {
        LinkedList { head: None, tail: None, len: 0 }
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.head.is_none()
    }

    /// Drops all elements.
    pub fn clear(&mut self) {
        while let Some(element) = self.pop_front() {
            mem::drop(element);
        }
    }

    /// Adds an element at the end.
    pub fn push_back(&mut self, elt: T) {
        let node = Box::new(Node { next: None, prev: self.tail, element: elt });
        let node = unsafe { Unique::new_unchecked(Box::into_raw(node)) };
        match self.tail {
            Some(tail) => unsafe { (*tail.as_ptr()).next = Some(node) },
            None => self.head = Some(node),
        }
        self.tail = Some(same_node(node));
        self.len += 1;
    }

    /// Adds an element at the front.
    pub fn push_front(&mut self, elt: T) {
        let node = Box::new(Node { next: self.head, prev: None, element: elt });
        let node = unsafe { Unique::new_unchecked(Box::into_raw(node)) };
        match self.head {
            Some(head) => unsafe { (*head.as_ptr()).prev = Some(same_node(node)) },
            None => self.tail = Some(same_node(node)),
        }
        self.head = Some(node);
        self.len += 1;
    }

    /// Adds an element at the end, and lends it.
    pub fn push_back_mut(&mut self, elt: T) -> &mut T {
        self.push_back(elt);
        self.back_mut().unwrap()
    }

    /// Adds an element at the front, and lends it.
    pub fn push_front_mut(&mut self, elt: T) -> &mut T {
        self.push_front(elt);
        self.front_mut().unwrap()
    }

    /// Moves those elements out for which `filter` is true.
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F> {
        ExtractIf { unseen: mem::take(self), list: self, filter }
    }

    /// Takes the first element out.
    pub fn pop_front(&mut self) -> Option<T> {
        let node = unsafe { Box::from_raw(self.head?.as_ptr()) };
        let node = *node;
        self.head = node.next;
        match self.head {
            Some(head) => unsafe { (*head.as_ptr()).prev = None },
            None => self.tail = None,
        }
        self.len -= 1;
        Some(node.element)
    }

    /// Takes the last element out.
    pub fn pop_back(&mut self) -> Option<T> {
        let node = unsafe { Box::from_raw(self.tail?.as_ptr()) };
        let node = *node;
        self.tail = node.prev;
        match self.tail {
            Some(tail) => unsafe { (*tail.as_ptr()).next = None },
            None => self.head = None,
        }
        self.len -= 1;
        Some(node.element)
    }

    /// The first element.
    pub fn front(&self) -> Option<&T> {
        self.iter().next()
    }

    /// The first element, to change.
    pub fn front_mut(&mut self) -> Option<&mut T> {
        self.iter_mut().next()
    }

    /// The last element.
    pub fn back(&self) -> Option<&T> {
        self.iter().next_back()
    }

    /// The last element, to change.
    pub fn back_mut(&mut self) -> Option<&mut T> {
        self.iter_mut().next_back()
    }

    /// Gives a reference to each element.
    pub fn iter(&self) -> Iter<'_, T> {
        let head = match self.head {
            Some(head) => Some(same_node(head)),
            None => None,
        };
        Iter { head, tail: self.tail, len: self.len, _marker: PhantomData }
    }

    /// Gives a mutable reference to each element.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        let head = match self.head {
            Some(head) => Some(same_node(head)),
            None => None,
        };
        IterMut { head, tail: self.tail, len: self.len, _marker: PhantomData }
    }

    /// Whether an element equals `x`.
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        self.iter().any(|element| element == x)
    }

    /// Moves all elements of `other` to the end of this list.
    pub fn append(&mut self, other: &mut LinkedList<T>) {
        match self.tail {
            None => mem::swap(self, other),
            Some(tail) => {
                if let Some(head) = other.head.take() {
                    unsafe {
                        (*tail.as_ptr()).next = Some(head);
                        (*head.as_ptr()).prev = Some(tail);
                    }
                    self.tail = other.tail.take();
                    self.len += other.len;
                    other.len = 0;
                }
            }
        }
    }

    /// Moves the elements from `at` on into a list of their own.
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> {
        if at > self.len {
            panic!("Cannot split off at a nonexistent index");
        }
        if at == 0 {
            return mem::take(self);
        }
        if at == self.len {
            return LinkedList::new();
        }
        let mut last = self.head;
        let mut i = 1;
        while i < at {
            last = match last {
                Some(node) => unsafe { (*node.as_ptr()).next },
                None => None,
            };
            i += 1;
        }
        match last {
            Some(node) => unsafe {
                let head = (*node.as_ptr()).next.take();
                if let Some(head) = head {
                    (*head.as_ptr()).prev = None;
                }
                let rest = LinkedList { head, tail: self.tail, len: self.len - at };
                self.tail = Some(same_node(node));
                self.len = at;
                rest
            },
            None => LinkedList::new(),
        }
    }

    /// Keeps the elements for which `f` is true and drops the others.
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) {
        let mut kept = LinkedList::new();
        while let Some(element) = self.pop_front() {
            if f(&element) {
                kept.push_back(element);
            }
        }
        *self = kept;
    }
}

impl<T> Drop for LinkedList<T> {
    fn drop(&mut self) {
        self.clear();
    }
}

impl<T> Default for LinkedList<T> {
    fn default() -> LinkedList<T> {
        LinkedList::new()
    }
}

impl<T: Clone> Clone for LinkedList<T> {
    fn clone(&self) -> LinkedList<T> {
        self.iter().cloned().collect()
    }
}

impl<T: PartialEq> PartialEq for LinkedList<T> {
    fn eq(&self, other: &LinkedList<T>) -> bool {
        self.len == other.len && self.iter().eq(other.iter())
    }
}

impl<T: Eq> Eq for LinkedList<T> {}

impl<T: PartialOrd> PartialOrd for LinkedList<T> {
    fn partial_cmp(&self, other: &LinkedList<T>) -> Option<Ordering> {
        self.iter().partial_cmp(other.iter())
    }
}

impl<T: Ord> Ord for LinkedList<T> {
    fn cmp(&self, other: &LinkedList<T>) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl<T: Hash> Hash for LinkedList<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_length_prefix(self.len);
        for element in self {
            element.hash(state);
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for LinkedList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T, const N: usize> From<[T; N]> for LinkedList<T> {
    fn from(arr: [T; N]) -> LinkedList<T> {
        LinkedList::from_iter(arr)
    }
}

impl<T> FromIterator<T> for LinkedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> {
        let mut list = LinkedList::new();
        list.extend(iter);
        list
    }
}

impl<T> Extend<T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for element in iter {
            self.push_back(element);
        }
    }
}

impl<'a, T: Copy + 'a> Extend<&'a T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        for element in iter {
            self.push_back(*element);
        }
    }
}

/// References to the elements of a list.
pub struct Iter<'a, T> {
    head: Option<NonNull<Node<T>>>,
    tail: Option<NonNull<Node<T>>>,
    len: usize,
    _marker: PhantomData<&'a Node<T>>,
}

/// References to the elements of a list, to change.
pub struct IterMut<'a, T> {
    head: Option<NonNull<Node<T>>>,
    tail: Option<NonNull<Node<T>>>,
    len: usize,
    _marker: PhantomData<&'a mut Node<T>>,
}

macro_rules! list_iterator {
    ($name:ident, $item:ty, |$node:ident| $reference:expr) => {
        impl<'a, T> Iterator for $name<'a, T> {
            type Item = $item;

            fn next(&mut self) -> Option<$item> {
                if self.len == 0 {
                    return None;
                }
                self.len -= 1;
                let $node = self.head?.as_ptr();
                unsafe {
                    self.head = match (*$node).next {
                        Some(next) => Some(same_node(next)),
                        None => None,
                    };
                    Some($reference)
                }
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.len, Some(self.len))
            }
        }

        impl<'a, T> DoubleEndedIterator for $name<'a, T> {
            fn next_back(&mut self) -> Option<$item> {
                if self.len == 0 {
                    return None;
                }
                self.len -= 1;
                let $node = self.tail?.as_ptr();
                unsafe {
                    self.tail = (*$node).prev;
                    Some($reference)
                }
            }
        }

        impl<T> ExactSizeIterator for $name<'_, T> {}
        impl<T> FusedIterator for $name<'_, T> {}
    };
}

list_iterator!(Iter, &'a T, |node| &(*node).element);
list_iterator!(IterMut, &'a mut T, |node| &mut (*node).element);

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { head: self.head, tail: self.tail, len: self.len, _marker: PhantomData }
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements: Vec<&T> = self.clone().collect();
        f.debug_tuple("Iter").field(&elements).field(&self.len).finish()
    }
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Iter { head: None, tail: None, len: 0, _marker: PhantomData }
    }
}

impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {
        IterMut { head: None, tail: None, len: 0, _marker: PhantomData }
    }
}

impl<T> Default for IntoIter<T> {
    fn default() -> Self {
        LinkedList::new().into_iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.list).finish()
    }
}

/// The elements of a list, moved out.
#[derive(Clone)]
pub struct IntoIter<T> {
    list: LinkedList<T>,
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.list.pop_front()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.list.len, Some(self.list.len))
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.list.pop_back()
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}

impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { list: self }
    }
}

impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

/// The elements that [`LinkedList::extract_if`] moves out.
pub struct ExtractIf<'a, T, F> {
    /// Those that were not looked at yet.
    unseen: LinkedList<T>,
    /// Those that stay.
    list: &'a mut LinkedList<T>,
    filter: F,
}

impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        while let Some(mut element) = self.unseen.pop_front() {
            if (self.filter)(&mut element) {
                return Some(element);
            }
            self.list.push_back(element);
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.unseen.len()))
    }
}

impl<T, F> Drop for ExtractIf<'_, T, F> {
    fn drop(&mut self) {
        self.list.append(&mut self.unseen);
    }
}
