/// Tests of the memory picture.
package freehold.ui.memory;
