//! Making hashers.

use crate::fmt;
use crate::hash::{DefaultHasher, Hash, Hasher};
use crate::marker::PhantomData;
use crate::prelude::v1::*;

/// Makes hashers that all give the same number for the same value.
pub trait BuildHasher {
    /// What it makes.
    type Hasher: Hasher;

    /// A new hasher.
    fn build_hasher(&self) -> Self::Hasher;

    /// The number for one value.
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self: Sized,
        Self::Hasher: Hasher,
    {
        let mut hasher = self.build_hasher();
        x.hash(&mut hasher);
        hasher.finish()
    }
}

/// Makes hashers by `Default`.
pub struct BuildHasherDefault<H>(PhantomData<fn() -> H>);

impl<H> BuildHasherDefault<H> {
    /// Makes hashers by `Default`.
    pub const fn new() -> Self {
        BuildHasherDefault(PhantomData)
    }
}

impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H {
        H::default()
    }
}

impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> Self {
        BuildHasherDefault(PhantomData)
    }
}

impl<H> Default for BuildHasherDefault<H> {
    fn default() -> Self {
        BuildHasherDefault(PhantomData)
    }
}

impl<H> PartialEq for BuildHasherDefault<H> {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl<H> Eq for BuildHasherDefault<H> {}

impl<H> fmt::Debug for BuildHasherDefault<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BuildHasherDefault")
    }
}

/// Makes the hashers of `HashMap`. In Freehold they are the same in each run, so that a run can be
/// repeated step by step; elsewhere they are random.
#[derive(Clone)]
pub struct RandomState {
    k0: u64,
    k1: u64,
}

impl RandomState {
    /// Makes hashers with a fixed key.
    pub fn new() -> RandomState {
        RandomState { k0: 0, k1: 0 }
    }
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher::with_keys(self.k0, self.k1)
    }
}

impl Default for RandomState {
    fn default() -> RandomState {
        RandomState::new()
    }
}

impl fmt::Debug for RandomState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RandomState { .. }")
    }
}
