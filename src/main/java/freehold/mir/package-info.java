/// The one IR that every language lowers to: data only, in the words of rustc's MIR.
///
/// Knows neither how it is run nor how it is drawn. Start reading at [freehold.mir.Program],
/// [freehold.mir.Body] and [freehold.mir.type.Type].
package freehold.mir;
