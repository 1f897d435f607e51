//! The operator `a?`.

use crate::ops::ControlFlow;
use crate::prelude::v1::*;

/// What `?` can be put behind.
pub trait Try: FromResidual<Self::Residual> {
    /// What `?` gives when all is well.
    type Output;
    /// What `?` returns from the function when it is not.
    type Residual;
    /// Wraps what is well.
    fn from_output(output: Self::Output) -> Self;
    /// Tells the two cases apart.
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

/// What a function that uses `?` can return.
pub trait FromResidual<R = <Self as Try>::Residual> {
    /// Wraps what is not well.
    #[track_caller]
    fn from_residual(residual: R) -> Self;
}

/// Names the type with this residual and another output.
pub trait Residual<O> {
    /// That type.
    type TryType: Try<Output = O, Residual = Self>;
}
