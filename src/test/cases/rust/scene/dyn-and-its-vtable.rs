// A trait object is a fat pointer: to the data, and to the vtable of its type.
trait Speak {
    fn speak(&self) -> u8;
}

struct Dog(u8);

impl Speak for Dog {
    fn speak(&self) -> u8 {
        self.0 //~ SCENE
    }
}

fn main() {
    let pet: Box<dyn Speak> = Box::new(Dog(7));
    println!("{}", pet.speak()); //~ SCENE
}
