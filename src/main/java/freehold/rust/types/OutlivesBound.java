package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Type;

/// What a `where` clause demands of lifetimes: all in `longer` outlive `shorter`.
///
/// @param longer a type as declared, or a [Type.Lifetime] for `'a: 'b`
public record OutlivesBound(Type longer, Region shorter) {}
