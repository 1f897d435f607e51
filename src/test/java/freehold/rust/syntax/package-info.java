/// Tests of the Rust syntax: text to tree, macros, derives, messages.
package freehold.rust.syntax;
