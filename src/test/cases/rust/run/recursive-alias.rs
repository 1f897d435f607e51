//! An alias may stand before the struct that it speaks of and that speaks of it.
type Link<T> = Option<Box<Node<T>>>;

struct Node<T> {
    value: T,
    next: Link<T>,
}

struct List<T> {
    head: Link<T>,
}

impl<T> List<T> {
    fn push(&mut self, value: T) {
        let next = self.head.take();
        self.head = Some(Box::new(Node { value, next }));
    }

    fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut(self.head.as_deref_mut())
    }
}

struct IterMut<'a, T: 'a>(Option<&'a mut Node<T>>);

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.take().map(|node| {
            self.0 = node.next.as_deref_mut();
            &mut node.value
        })
    }
}

fn main() {
    let mut list = List { head: None };
    for i in 1..4 {
        list.push(i);
    }
    for value in list.iter_mut() {
        *value *= 10;
    }
    let mut node = &list.head;
    while let Some(here) = node {
        println!("{}", here.value);
        node = &here.next;
    }
}
