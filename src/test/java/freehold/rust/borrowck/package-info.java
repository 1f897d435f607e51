/// Cases for the borrow checker: programs with their errors on the line.
package freehold.rust.borrowck;
