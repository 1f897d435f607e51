//! A generic container with its own iterators, `IntoIterator` three ways, `FromIterator`, `Extend`.
#[derive(Debug, Clone, Default)]
struct Stack<T> {
    items: Vec<T>,
}

struct Iter<'a, T> {
    stack: &'a Stack<T>,
    left: usize,
}

impl<T> Stack<T> {
    fn new() -> Self {
        Stack { items: Vec::new() }
    }

    fn push(&mut self, item: T) -> &mut Self {
        self.items.push(item);
        self
    }

    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }

    fn iter(&self) -> Iter<'_, T> {
        Iter { stack: self, left: self.items.len() }
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.left = self.left.checked_sub(1)?;
        self.stack.items.get(self.left)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<'a, T> IntoIterator for &'a Stack<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Stack<T> {
    type Item = T;
    type IntoIter = std::iter::Rev<std::vec::IntoIter<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter().rev()
    }
}

impl<T> FromIterator<T> for Stack<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        Stack { items: iter.into_iter().collect() }
    }
}

impl<T> Extend<T> for Stack<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for item in iter {
            self.push(item);
        }
    }
}

fn main() {
    let mut stack = Stack::new();
    stack.push(1).push(2).push(3);
    println!("{:?} {}", stack.iter().collect::<Vec<_>>(), stack.iter().len());
    for item in &stack {
        print!("{item} ");
    }
    println!();
    stack.extend([10, 20]);
    println!("{:?}", stack.pop());
    let doubled: Stack<i32> = stack.clone().into_iter().map(|x| x * 2).collect();
    println!("{doubled:?}");
    let evens: Vec<i32> = doubled.into_iter().skip_while(|x| *x > 6).step_by(2).collect();
    println!("{evens:?}");
    println!("{:?}", Stack::<String>::default().pop());
}
