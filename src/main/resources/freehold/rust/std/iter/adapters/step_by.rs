use crate::prelude::v1::*;

/// The first item, and then each that is a step further.
#[derive(Clone, Debug)]
pub struct StepBy<I> {
    iter: I,
    step_minus_one: usize,
    first_take: bool,
}

impl<I> StepBy<I> {
    #[track_caller]
    pub(in crate::iter) fn new(iter: I, step: usize) -> StepBy<I> {
        assert!(step != 0);
        StepBy { iter, step_minus_one: step - 1, first_take: true }
    }
}

impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        if self.first_take {
            self.first_take = false;
            self.iter.next()
        } else {
            self.iter.nth(self.step_minus_one)
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (lower, upper) = self.iter.size_hint();
        let upper = match upper {
            Some(count) => Some(self.steps(count)),
            None => None,
        };
        (self.steps(lower), upper)
    }

    fn __exact_len(&self) -> Option<usize> {
        let count = self.iter.__exact_len()?;
        Some(self.steps(count))
    }
}

impl<I> StepBy<I> {
    /// How many of the next `count` items are given.
    fn steps(&self, count: usize) -> usize {
        if self.first_take {
            if count == 0 { 0 } else { 1 + (count - 1) / self.step() }
        } else {
            count / self.step()
        }
    }

    fn step(&self) -> usize {
        self.step_minus_one.saturating_add(1)
    }
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        let rest = self.iter.len() % self.step();
        let skipped = if self.first_take {
            if rest == 0 { self.step_minus_one } else { rest - 1 }
        } else {
            rest
        };
        self.iter.nth_back(skipped)
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
