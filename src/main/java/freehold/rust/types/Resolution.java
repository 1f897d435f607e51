package freehold.rust.types;

import freehold.mir.Intrinsic;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import java.util.List;

/// What a mention of a function or constant means once its generic arguments are known.
public sealed interface Resolution {
  /// A function or constant with a body.
  record Item(DefId definition, List<Type> arguments) implements Resolution {}

  record OfIntrinsic(Intrinsic intrinsic, List<Type> arguments) implements Resolution {}

  /// A tuple struct or variant used as a function.
  record Constructor(AdtDefinition definition, int variant, List<Type> arguments)
      implements Resolution {}

  /// A call through the `Fn` traits of a closure: the first argument is the closure as the method
  /// wants it (`self`, `&self`, `&mut self`: `kind`), the second the tuple of arguments.
  record ClosureCall(ClosureDefinition closure, List<Type> arguments, ClosureDefinition.Kind kind)
      implements Resolution {}

  /// A call through the `Fn` traits of a function definition or pointer: `self` (by `kind`) is
  /// `callee`, the second argument the tuple of arguments.
  record FunctionCall(Type callee, ClosureDefinition.Kind kind) implements Resolution {}

  /// `Clone::clone` of a tuple, array, closure or function: field by field; a bit copy for `Copy`
  /// types.
  record CloneShim(Type type) implements Resolution {}

  /// A method of a `dyn`'s vtable; see [TypedProgram#vtableMethods] for the order.
  record Virtual(Type.Dynamic trait, int slot) implements Resolution {}

  /// An `extern` function that only the machine could provide, by its name.
  record Foreign(String name) implements Resolution {}
}
