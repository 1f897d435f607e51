// Arrays and tuples lie in the frame itself; a long array is cut in the middle.
fn main() {
    let pair = (1u8, 'x');
    let grid = [[1, 2], [3, 4]];
    let long = [7u8; 60];
    println!("{} {} {}", pair.1, grid[1][0], long[59]); //~ SCENE
}
