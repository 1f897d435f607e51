package freehold.rust.lowering;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import java.util.List;

/// One function of the monomorphic program and where its body comes from. All types are
/// monomorphic.
sealed interface Instance {
  /// A function, constant or static for given arguments.
  record Item(DefId definition, List<Type> arguments) implements Instance {}

  /// The body of a closure: environment and parameters as separate arguments.
  record ClosureBody(ClosureDefinition closure, List<Type> arguments) implements Instance {}

  /// The initializer of a constant expression that `owner` borrows.
  record Promoted(DefId owner, List<Type> arguments, int index) implements Instance {}

  /// Takes `*mut T` and drops it.
  record DropGlue(Type type) implements Instance {}

  /// `Clone::clone` field by field; `method` is the trait's.
  record CloneShim(DefId method, Type type) implements Instance {}

  /// A method of the `Fn` traits: `self` by `kind`, and the tuple of arguments.
  record ClosureCall(ClosureDefinition closure, List<Type> arguments, ClosureDefinition.Kind kind)
      implements Instance {}

  /// The same for a function definition or pointer.
  record FunctionCall(Type callee, ClosureDefinition.Kind kind) implements Instance {}

  /// Takes `*mut F` and the tuple of arguments, moves the `F` out and calls it; `method` is
  /// `FnOnce::call_once`.
  record CallOnceUnsized(DefId method, Type callee, Type arguments) implements Instance {}

  /// A closure without captures as a function of its parameters only.
  record ClosurePointer(ClosureDefinition closure, List<Type> arguments) implements Instance {}

  /// Something that only calls know how to do (constructor, intrinsic, method of a `dyn`) as a
  /// function of its own.
  record Reified(DefId definition, List<Type> arguments) implements Instance {}
}
