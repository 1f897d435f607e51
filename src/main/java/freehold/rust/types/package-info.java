/// Types: inference, traits, method lookup, coercions; from the syntax tree to the typed tree.
///
/// Knows nothing of MIR bodies. The door is [freehold.rust.types.TypedProgram]; start reading there
/// and at [freehold.rust.types.TypedExpr].
package freehold.rust.types;
