/// Types, and where their parts lie in memory.
///
/// Start reading at [freehold.mir.type.Type]; layouts are computed by
/// [freehold.mir.type.LayoutCalculator] for a [freehold.mir.type.Target].
package freehold.mir.type;
