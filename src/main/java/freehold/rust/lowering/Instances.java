package freehold.rust.lowering;

import freehold.mir.Constant;
import freehold.mir.FunctionId;
import freehold.mir.GlobalId;
import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.TypedProgram;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a program is found to need: functions, globals, vtables, drop glue; each gets its number
/// when it is first asked for, its body later.
final class Instances {
  /// A global that is needed. `pointer` tells how it is reached if it is a `static`.
  record NeededGlobal(
      freehold.mir.Global.Kind kind, Instance initializer, Type type, boolean mutable) {}

  /// A concrete type seen as a `dyn`.
  record NeededVTable(Type concrete, Type.Dynamic trait) {}

  final TypedProgram program;
  final DefId user;
  private final Map<Instance, FunctionId> functions = new LinkedHashMap<>();
  private final Deque<Instance> open = new ArrayDeque<>();
  private final Map<Instance, GlobalId> globalIds = new HashMap<>();
  private final List<NeededGlobal> globals = new ArrayList<>();
  private final Set<NeededVTable> vtables = new LinkedHashSet<>();
  private final Deque<NeededVTable> openVTables = new ArrayDeque<>();
  private final Map<Type, FunctionId> dropGlue = new LinkedHashMap<>();
  private final Map<Type, Type> normalized = new HashMap<>();
  private final Map<Type, Boolean> drops = new HashMap<>();
  private final Map<Type, Boolean> copies = new HashMap<>();

  Instances(TypedProgram program, DefId user) {
    this.program = program;
    this.user = user;
  }

  FunctionId function(Instance instance) {
    FunctionId known = functions.get(instance);
    if (known == null) {
      InstanceLimit.hold(program, instance);
      known = new FunctionId(functions.size());
      functions.put(instance, known);
      open.add(instance);
    }
    return known;
  }

  Optional<Instance> nextOpen() {
    return Optional.ofNullable(open.poll());
  }

  Map<Instance, FunctionId> functions() {
    return functions;
  }

  GlobalId global(NeededGlobal global) {
    GlobalId known = globalIds.get(global.initializer());
    if (known == null) {
      known = new GlobalId(globals.size());
      globalIds.put(global.initializer(), known);
      globals.add(global);
      function(global.initializer());
    }
    return known;
  }

  List<NeededGlobal> globals() {
    return globals;
  }

  void vtable(Type concrete, Type.Dynamic trait) {
    Type.Dynamic erased = (Type.Dynamic) Substitution.erase(trait);
    NeededVTable needed = new NeededVTable(concrete, erased);
    if (vtables.add(needed)) {
      openVTables.add(needed);
    }
  }

  Optional<NeededVTable> nextOpenVTable() {
    return Optional.ofNullable(openVTables.poll());
  }

  Map<Type, FunctionId> dropGlue() {
    return dropGlue;
  }

  /// The glue of a type; a `dyn` finds its own in its vtable.
  Optional<FunctionId> glue(Type type) {
    if (type instanceof Type.Dynamic || !needsDrop(type)) {
      return Optional.empty();
    }
    return Optional.of(dropGlue.computeIfAbsent(type, t -> function(new Instance.DropGlue(t))));
  }

  boolean needsDrop(Type type) {
    return drops.computeIfAbsent(type, t -> program.needsDrop(t, user));
  }

  boolean isCopy(Type type) {
    return copies.computeIfAbsent(type, t -> program.isCopy(t, user));
  }

  /// A type without parameters with projections and opaque types replaced and regions erased.
  Type normalize(Type type) {
    Type known = normalized.get(type);
    if (known == null) {
      known = Substitution.erase(program.normalize(Substitution.erase(type)));
      normalized.put(type, known);
    }
    return known;
  }

  /// What calls an instance.
  Constant callee(Instance instance, Type type) {
    return new Constant.Function(type, function(instance));
  }
}
