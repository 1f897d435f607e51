/// Preprocessed tokens to trees, by our own ANTLR grammar (`CGrammar`).
///
/// Parsing never throws: a text that cannot be read gives an empty tree and a located error. Names
/// and types mean nothing here, save that the parser keeps track of which names are types. Start
/// reading at `CParser`.
package freehold.c.syntax;
