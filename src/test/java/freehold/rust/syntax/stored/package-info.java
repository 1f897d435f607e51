/// Tests of [freehold.rust.syntax.stored]: a tree that was stored and read is the tree it was.
package freehold.rust.syntax.stored;
