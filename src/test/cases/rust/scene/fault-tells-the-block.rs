//! Reading through a pointer into a freed block stops the run, and a sentence tells why.
//! It tells the life of the block; what the stopped program still owns is not leaked.
fn main() {
    let kept = Box::new(1);
    let block = Box::new(2);
    let pointer = &raw const *block;
    drop(block);
    let value = unsafe { *pointer };
    println!("{kept} {value}");
} //~ SCENE end
