/// Our standard library: Rust source among the resources, read once and shared by all programs.
///
/// Knows nothing of the programs that use it. Start reading at [freehold.rust.std.StandardLibrary].
package freehold.rust.std;
