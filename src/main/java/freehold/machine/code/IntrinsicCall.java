package freehold.machine.code;

import freehold.mir.Intrinsic;
import freehold.mir.type.Layout;
import freehold.mir.type.Type;
import java.util.List;

/// A call of something that only the machine can do.
///
/// @param types its generic arguments
/// @param kind of the first generic argument, [ScalarKind#NOTHING] if there is none
/// @param size of the first generic argument in bytes
/// @param align of the first generic argument
/// @param resultKind how the result is stored
/// @param resultType type of the destination
/// @param resultLayout of the destination
/// @param argumentTypes of the operands
public record IntrinsicCall(
    Intrinsic intrinsic,
    List<Type> types,
    ScalarKind kind,
    long size,
    long align,
    ScalarKind resultKind,
    Type resultType,
    Layout resultLayout,
    List<Type> argumentTypes,
    CallSite site) {}
