/// From names to declarations: modules, imports, visibility.
///
/// Knows no types. Start reading at [freehold.rust.names.Definition], [freehold.rust.names.Module]
/// and [freehold.rust.names.NameResolver].
package freehold.rust.names;
