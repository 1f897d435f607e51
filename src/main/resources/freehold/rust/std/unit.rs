//! The type `()`.

use crate::iter::{FromIterator, IntoIterator};
use crate::prelude::v1::*;

impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> () {
        for () in iter {}
    }
}
