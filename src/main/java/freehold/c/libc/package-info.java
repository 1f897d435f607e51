/// Our C library: finds its headers and sources among the resources and gives them their meaning.
///
/// The library is C itself (`src/main/resources/freehold/c/libc`), so that a person can step into
/// `malloc`. It knows nothing of MIR. Start reading at `LibrarySources`.
package freehold.c.libc;
