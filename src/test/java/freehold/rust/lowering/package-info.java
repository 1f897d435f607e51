/// Tests of lowering: graphs of small trees, and the order of drops of whole programs.
package freehold.rust.lowering;
