/// Trees as bytes: what the build has parsed and expanded, a program of the person need not parse
/// again.
///
/// [TreeWriter] runs in the build and writes any tree by its record components; the readers run at
/// every start and are therefore plain code. The form is private to one build: writer and readers
/// come from the same jar, and there are no versions. Bodies of functions are read on demand.
///
/// Must not know what the tree is of. Start at [StoredCrate].
package freehold.rust.syntax.stored;
