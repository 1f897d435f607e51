// A `Drop` of the person's own is a call: its frame is pushed while the scope closes.
struct Loud(u8);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0); //~ SCENE //~ SCENE 2
    }
}

fn main() {
    let _a = Loud(1);
    let _b = Loud(2);
} //~ SCENE 2 //~ SCENE 3
