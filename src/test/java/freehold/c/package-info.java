/// Tests of the C front end: programs that run as gcc's do, and faults that are found where they
/// happen.
package freehold.c;
