package freehold.rust.lowering;

import freehold.mir.Body;
import freehold.mir.PromotedBody;
import freehold.rust.types.TypedBody;
import freehold.rust.types.TypedExpr;
import java.util.List;

/// One function, constant or closure as MIR, still generic.
///
/// @param promoteds the constant expressions that the body borrows, by index
/// @param closures the closure expressions directly inside
/// @param captures of a closure: what its environment holds, in order
public record LoweredFunction(
    TypedBody source,
    Body body,
    List<PromotedBody> promoteds,
    List<TypedExpr.Closure> closures,
    List<TypedExpr.Capture> captures) {}
