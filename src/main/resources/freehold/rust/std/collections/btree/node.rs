//! The nodes of a B-tree: up to eleven pairs in order, and the children between them.

use crate::intrinsics;
use crate::mem::MaybeUninit;
use crate::prelude::v1::*;

/// The most pairs in a node.
pub(super) const MOST: usize = 11;

/// The fewest pairs in a node, but in the root.
pub(super) const FEWEST: usize = 5;

/// Pairs in order. What is less than a pair is in the child before it, and what is greater in the
/// child after it. A leaf has no children.
pub(super) struct Node<K, V> {
    pub(super) len: usize,
    /// How many pairs there are in this node and all under it.
    pub(super) size: usize,
    keys: MaybeUninit<[K; MOST]>,
    values: MaybeUninit<[V; MOST]>,
    children: [Option<Box<Node<K, V>>>; MOST + 1],
}

impl<K, V> Node<K, V> {
    pub(super) fn new() -> Box<Node<K, V>> {
        Box::new(Node {
            len: 0,
            size: 0,
            keys: MaybeUninit::uninit(),
            values: MaybeUninit::uninit(),
            children: [None, None, None, None, None, None, None, None, None, None, None, None],
        })
    }

    pub(super) fn is_leaf(&self) -> bool {
        self.children[0].is_none()
    }

    pub(super) fn key(&self, index: usize) -> *mut K {
        unsafe { (self.keys.as_ptr() as *mut K).add(index) }
    }

    pub(super) fn value(&self, index: usize) -> *mut V {
        unsafe { (self.values.as_ptr() as *mut V).add(index) }
    }

    pub(super) fn child(&self, index: usize) -> &Node<K, V> {
        match &self.children[index] {
            Some(child) => child,
            None => unreachable!(),
        }
    }

    pub(super) fn child_mut(&mut self, index: usize) -> &mut Node<K, V> {
        match &mut self.children[index] {
            Some(child) => child,
            None => unreachable!(),
        }
    }

    /// How many pairs come before the child of that number.
    pub(super) fn size_before(&self, index: usize) -> usize {
        if self.is_leaf() {
            return index;
        }
        let mut size = index;
        let mut i = 0;
        while i < index {
            size += self.child(i).size;
            i += 1;
        }
        size
    }

    /// Puts a pair in; those from there on move up by one.
    pub(super) fn insert_pair(&mut self, index: usize, key: K, value: V) {
        let after = self.len - index;
        unsafe {
            intrinsics::copy(self.key(index) as *const K, self.key(index + 1), after);
            intrinsics::copy(self.value(index) as *const V, self.value(index + 1), after);
            intrinsics::write(self.key(index), key);
            intrinsics::write(self.value(index), value);
        }
        self.len += 1;
    }

    /// Moves a pair out; those after it move down by one.
    pub(super) fn remove_pair(&mut self, index: usize) -> (K, V) {
        let after = self.len - index - 1;
        self.len -= 1;
        unsafe {
            let key = intrinsics::read(self.key(index) as *const K);
            let value = intrinsics::read(self.value(index) as *const V);
            intrinsics::copy(self.key(index + 1) as *const K, self.key(index), after);
            intrinsics::copy(self.value(index + 1) as *const V, self.value(index), after);
            (key, value)
        }
    }

    /// Puts another pair in the place of one.
    pub(super) fn replace_pair(&mut self, index: usize, key: K, value: V) -> (K, V) {
        unsafe {
            let before = (
                intrinsics::read(self.key(index) as *const K),
                intrinsics::read(self.value(index) as *const V),
            );
            intrinsics::write(self.key(index), key);
            intrinsics::write(self.value(index), value);
            before
        }
    }

    /// Puts a child in; those from there on move up by one.
    pub(super) fn insert_child(&mut self, index: usize, child: Box<Node<K, V>>) {
        let mut i = MOST;
        while i > index {
            self.children[i] = self.children[i - 1].take();
            i -= 1;
        }
        self.children[index] = Some(child);
    }

    /// Moves a child out; those after it move down by one.
    pub(super) fn remove_child(&mut self, index: usize) -> Option<Box<Node<K, V>>> {
        let child = self.children[index].take();
        let mut i = index;
        while i < MOST {
            self.children[i] = self.children[i + 1].take();
            i += 1;
        }
        child
    }

    /// Splits a full child: its middle pair comes here, what is after that goes to a new child.
    pub(super) fn split_child(&mut self, index: usize) {
        let mut right = Node::new();
        let left = self.child_mut(index);
        while left.len > FEWEST + 1 {
            let (key, value) = left.remove_pair(left.len - 1);
            right.insert_pair(0, key, value);
        }
        right.size = right.len;
        if !left.is_leaf() {
            let mut i = 0;
            while i <= FEWEST {
                let child = left.children[FEWEST + 1 + i].take();
                if let Some(child) = &child {
                    right.size += child.size;
                }
                right.children[i] = child;
                i += 1;
            }
        }
        let (key, value) = left.remove_pair(FEWEST);
        left.size -= right.size + 1;
        self.insert_pair(index, key, value);
        self.insert_child(index + 1, right);
    }

    /// Makes sure that a child has a pair to spare.
    pub(super) fn fill_child(&mut self, index: usize) {
        if index > 0 && self.child(index - 1).len > FEWEST {
            self.lend_from_left(index);
        } else if index < self.len && self.child(index + 1).len > FEWEST {
            self.lend_from_right(index);
        } else if index < self.len {
            self.merge_children(index);
        } else {
            self.merge_children(index - 1);
        }
    }

    /// The last pair of the child before goes up, and the pair between goes down.
    fn lend_from_left(&mut self, index: usize) {
        let left = self.child_mut(index - 1);
        let last = left.len - 1;
        let (key, value) = left.remove_pair(last);
        let grandchild = left.remove_child(last + 1);
        let moved = size_of_child(&grandchild);
        left.size -= 1 + moved;
        let (key, value) = self.replace_pair(index - 1, key, value);
        let child = self.child_mut(index);
        child.insert_pair(0, key, value);
        if let Some(grandchild) = grandchild {
            child.insert_child(0, grandchild);
        }
        child.size += 1 + moved;
    }

    /// The first pair of the child after goes up, and the pair between goes down.
    fn lend_from_right(&mut self, index: usize) {
        let right = self.child_mut(index + 1);
        let (key, value) = right.remove_pair(0);
        let grandchild = right.remove_child(0);
        let moved = size_of_child(&grandchild);
        right.size -= 1 + moved;
        let (key, value) = self.replace_pair(index, key, value);
        let child = self.child_mut(index);
        let end = child.len;
        child.insert_pair(end, key, value);
        child.children[end + 1] = grandchild;
        child.size += 1 + moved;
    }

    /// Makes one child of two and the pair between them.
    pub(super) fn merge_children(&mut self, index: usize) {
        let (key, value) = self.remove_pair(index);
        let right = self.remove_child(index + 1);
        let left = self.child_mut(index);
        let end = left.len;
        left.insert_pair(end, key, value);
        left.size += 1;
        if let Some(mut right) = right {
            left.size += right.size;
            let mut i = 0;
            while i <= right.len {
                left.children[end + 1 + i] = right.children[i].take();
                i += 1;
            }
            while right.len > 0 {
                let (key, value) = right.remove_pair(0);
                let end = left.len;
                left.insert_pair(end, key, value);
            }
        }
    }

    /// The only child of a root without pairs.
    pub(super) fn take_only_child(&mut self) -> Option<Box<Node<K, V>>> {
        self.children[0].take()
    }

    /// Forgets all pairs here and under here: they have been moved out or dropped.
    pub(super) fn forget_pairs(&mut self) {
        if !self.is_leaf() {
            let mut i = 0;
            while i <= self.len {
                self.child_mut(i).forget_pairs();
                i += 1;
            }
        }
        self.len = 0;
    }
}

fn size_of_child<K, V>(child: &Option<Box<Node<K, V>>>) -> usize {
    match child {
        Some(child) => child.size,
        None => 0,
    }
}

impl<K, V> Drop for Node<K, V> {
    /// Drops all pairs here and under here, in order.
    fn drop(&mut self) {
        let mut i = 0;
        while i < self.len {
            self.children[i] = None;
            unsafe {
                intrinsics::drop_in_place(self.key(i));
                intrinsics::drop_in_place(self.value(i));
            }
            i += 1;
        }
    }
}
