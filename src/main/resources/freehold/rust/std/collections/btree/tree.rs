//! The B-tree under a `BTreeMap`. Its pairs are numbered in the order of their keys.

use super::node::{FEWEST, MOST, Node};
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::mem;
use crate::prelude::v1::*;

/// A tree in which all leaves are equally deep.
pub(super) struct Tree<K, V> {
    root: Option<Box<Node<K, V>>>,
    height: usize,
    len: usize,
}

impl<K, V> Tree<K, V> {
    pub(super) const fn new() -> Tree<K, V> {
        Tree { root: None, height: 0, len: 0 }
    }

    pub(super) const fn len(&self) -> usize {
        self.len
    }

    /// The number of a key; else the number that it would get.
    pub(super) fn search<Q: ?Sized + Ord>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        let mut node = match &self.root {
            Some(root) => &**root,
            None => return Err(0),
        };
        let mut before = 0;
        loop {
            let mut i = 0;
            while i < node.len {
                let here = unsafe { &*node.key(i) };
                match key.cmp(here.borrow()) {
                    Ordering::Greater => i += 1,
                    Ordering::Equal if node.is_leaf() => return Ok(before + i),
                    Ordering::Equal => {
                        return Ok(before + node.size_before(i) + node.child(i).size);
                    }
                    Ordering::Less => break,
                }
            }
            before += node.size_before(i);
            if node.is_leaf() {
                return Err(before);
            }
            node = node.child(i);
        }
    }

    /// The node of a pair, and which of its pairs it is.
    fn place(&self, number: usize) -> (&Node<K, V>, usize) {
        let mut node = match &self.root {
            Some(root) => &**root,
            None => unreachable!(),
        };
        let mut rest = number;
        while !node.is_leaf() {
            match step(node, rest) {
                Step::Here(index) => return (node, index),
                Step::Down(index, number) => {
                    node = node.child(index);
                    rest = number;
                }
            }
        }
        (node, rest)
    }

    /// Where a key is.
    pub(super) fn key(&self, number: usize) -> *mut K {
        let (node, index) = self.place(number);
        node.key(index)
    }

    /// Where a value is.
    pub(super) fn value(&self, number: usize) -> *mut V {
        let (node, index) = self.place(number);
        node.value(index)
    }

    /// Where key and value are.
    pub(super) fn pair(&self, number: usize) -> (*mut K, *mut V) {
        let (node, index) = self.place(number);
        (node.key(index), node.value(index))
    }

    /// Puts a pair in, under that number.
    pub(super) fn insert(&mut self, number: usize, key: K, value: V) {
        self.len += 1;
        let mut root = match self.root.take() {
            Some(root) => root,
            None => Node::new(),
        };
        if root.len == MOST {
            let mut above = Node::new();
            above.size = root.size;
            above.insert_child(0, root);
            above.split_child(0);
            root = above;
            self.height += 1;
        }
        insert_under(&mut root, number, key, value);
        self.root = Some(root);
    }

    /// Takes the pair of that number out.
    pub(super) fn remove(&mut self, number: usize) -> (K, V) {
        self.len -= 1;
        let root = match &mut self.root {
            Some(root) => &mut **root,
            None => unreachable!(),
        };
        let pair = remove_under(root, number);
        if root.len == 0 {
            let below = root.take_only_child();
            self.height = self.height.saturating_sub(1);
            self.root = below;
        }
        pair
    }

    /// Moves the pairs from a number on into a tree of their own.
    pub(super) fn split_off(&mut self, number: usize) -> Tree<K, V> {
        let mut other = Tree::new();
        while self.len > number {
            let (key, value) = self.remove(self.len - 1);
            other.insert(0, key, value);
        }
        other
    }

    /// Says that all pairs have been moved out or dropped.
    pub(super) fn forget_pairs(&mut self) {
        if let Some(root) = &mut self.root {
            root.forget_pairs();
        }
        self.len = 0;
    }
}

impl<K: Clone, V: Clone> Clone for Tree<K, V> {
    fn clone(&self) -> Tree<K, V> {
        let mut copy = Tree::new();
        let mut i = 0;
        while i < self.len {
            let (key, value) = self.pair(i);
            let (key, value) = unsafe { ((*key).clone(), (*value).clone()) };
            copy.insert(i, key, value);
            i += 1;
        }
        copy
    }
}

/// Where to look for a pair from a node with children on.
enum Step {
    /// It is the node's pair of that index.
    Here(usize),
    /// It is in the child of that index, under that number.
    Down(usize, usize),
}

fn step<K, V>(node: &Node<K, V>, number: usize) -> Step {
    let mut rest = number;
    let mut i = 0;
    loop {
        let size = node.child(i).size;
        if rest < size {
            return Step::Down(i, rest);
        }
        if rest == size {
            return Step::Here(i);
        }
        rest -= size + 1;
        i += 1;
    }
}

/// Puts a pair into a node that is not full, or into one under it.
fn insert_under<K, V>(node: &mut Node<K, V>, number: usize, key: K, value: V) {
    node.size += 1;
    if node.is_leaf() {
        node.insert_pair(number, key, value);
        return;
    }
    let mut rest = number;
    let mut i = 0;
    while rest > node.child(i).size {
        rest -= node.child(i).size + 1;
        i += 1;
    }
    if node.child(i).len == MOST {
        node.split_child(i);
        if rest > node.child(i).size {
            rest -= node.child(i).size + 1;
            i += 1;
        }
    }
    insert_under(node.child_mut(i), rest, key, value);
}

/// Takes a pair out of a node that has one to spare, or out of one under it.
fn remove_under<K, V>(node: &mut Node<K, V>, number: usize) -> (K, V) {
    node.size -= 1;
    if node.is_leaf() {
        return node.remove_pair(number);
    }
    loop {
        match step(node, number) {
            Step::Down(index, rest) => {
                if node.child(index).len > FEWEST {
                    return remove_under(node.child_mut(index), rest);
                }
                node.fill_child(index);
                if node.len == 0 {
                    return remove_under(node.child_mut(0), number);
                }
            }
            Step::Here(index) => {
                if node.child(index).len > FEWEST {
                    let last = node.child(index).size - 1;
                    let (key, value) = remove_under(node.child_mut(index), last);
                    return node.replace_pair(index, key, value);
                }
                if node.child(index + 1).len > FEWEST {
                    let (key, value) = remove_under(node.child_mut(index + 1), 0);
                    return node.replace_pair(index, key, value);
                }
                node.merge_children(index);
                if node.len == 0 {
                    return remove_under(node.child_mut(0), number);
                }
            }
        }
    }
}

/// The pairs of a tree, moved out in order.
pub(super) struct IntoPairs<K, V> {
    tree: Tree<K, V>,
    start: usize,
    end: usize,
}

impl<K, V> IntoPairs<K, V> {
    pub(super) fn new(tree: Tree<K, V>) -> IntoPairs<K, V> {
        let end = tree.len();
        IntoPairs { tree, start: 0, end }
    }

    pub(super) fn tree(&self) -> &Tree<K, V> {
        &self.tree
    }

    pub(super) fn start(&self) -> usize {
        self.start
    }

    pub(super) fn end(&self) -> usize {
        self.end
    }

    fn take(&self, number: usize) -> (K, V) {
        let (key, value) = self.tree.pair(number);
        unsafe { (key.read(), value.read()) }
    }

    pub(super) fn take_first(&mut self) -> Option<(K, V)> {
        if self.start == self.end {
            return None;
        }
        self.start += 1;
        Some(self.take(self.start - 1))
    }

    pub(super) fn take_last(&mut self) -> Option<(K, V)> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        Some(self.take(self.end))
    }
}

impl<K, V> Drop for IntoPairs<K, V> {
    /// Drops the pairs that nobody took; the nodes go after them.
    fn drop(&mut self) {
        while let Some(pair) = self.take_first() {
            mem::drop(pair);
        }
        self.tree.forget_pairs();
    }
}
