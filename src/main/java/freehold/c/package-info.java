/// The C front end: a text becomes a program in MIR, linked with our own C library.
///
/// Its rooms follow the text: `preprocess`, `syntax`, `types`, `lowering`; `libc` holds the
/// library. It knows no machine and no other front end. Start reading at `CFrontEnd`.
package freehold.c;
