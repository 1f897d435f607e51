package freehold.rust.lowering;

import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.rust.types.TypeWalk;
import freehold.rust.types.TypedProgram;
import java.util.List;

/// How large the types may grow for which a function is instantiated: a generic function that calls
/// itself for a larger type would never end.
final class InstanceLimit {
  /// A program that people write stays below some hundreds.
  private static final int TYPE_SIZE = 1 << 12;

  private InstanceLimit() {}

  static void hold(TypedProgram program, Instance instance) {
    switch (instance) {
      case Instance.Item(DefId definition, List<Type> arguments) ->
          hold(program, definition, arguments);
      case Instance.ClosureBody(var closure, List<Type> arguments) ->
          hold(program, closure.id(), arguments);
      case Instance.Promoted i -> {}
      case Instance.DropGlue(Type type) -> hold(program, type);
      case Instance.CloneShim(DefId method, Type type) -> hold(program, method, List.of(type));
      case Instance.ClosureCall i -> {}
      case Instance.FunctionCall i -> {}
      case Instance.CallOnceUnsized i -> {}
      case Instance.ClosurePointer i -> {}
      case Instance.Reified i -> {}
    }
  }

  private static void hold(TypedProgram program, Type dropped) {
    if (dropped instanceof Type.Adt adt) {
      hold(program, adt.definition().id(), List.of(dropped));
    }
  }

  private static void hold(TypedProgram program, DefId definition, List<Type> arguments) {
    for (Type argument : arguments) {
      if (TypeWalk.size(argument, TYPE_SIZE + 1) > TYPE_SIZE) {
        throw UnsupportedConstruct.endless(definition.path(), program.spanOf(definition));
      }
    }
  }
}
