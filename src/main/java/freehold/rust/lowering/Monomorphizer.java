package freehold.rust.lowering;

import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.FunctionId;
import freehold.mir.Global;
import freehold.mir.Program;
import freehold.mir.VTable;
import freehold.mir.VTableId;
import freehold.mir.type.DefId;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.TypedProgram;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects what `main` can reach, each function once per set of type arguments, into a program
/// that is ready to run.
public final class Monomorphizer {
  private final LoweredBodies bodies;
  private final Instances instances;
  private final ShimBodies shims;
  private final List<Body> functions = new ArrayList<>();
  private final List<VTable> vtableList = new ArrayList<>();
  private final Map<Program.VTableKey, VTableId> vtableIndex = new HashMap<>();

  private Monomorphizer(TypedProgram program, LoweredBodies bodies, DefId main) {
    this.bodies = bodies;
    this.instances = new Instances(program, main);
    this.shims = new ShimBodies(program, instances::normalize, main);
  }

  /// Throws [UnsupportedConstruct] where the program needs what Freehold does not know yet.
  public static Program collect(
      TypedProgram program, LoweredBodies bodies, DefId main, LayoutCalculator layouts) {
    return new Monomorphizer(program, bodies, main).run(main, layouts);
  }

  private Program run(DefId main, LayoutCalculator layouts) {
    FunctionId start = instances.function(new Instance.Item(main, List.of()));
    boolean found = true;
    while (found) {
      Optional<Instance> next = instances.nextOpen();
      next.ifPresent(instance -> functions.add(body(instance)));
      Optional<Instances.NeededVTable> table =
          next.isPresent() ? Optional.empty() : instances.nextOpenVTable();
      table.ifPresent(this::addVTable);
      found = next.isPresent() || table.isPresent();
    }
    List<Global> globals = new ArrayList<>();
    for (Instances.NeededGlobal needed : instances.globals()) {
      FunctionId initializer = instances.function(needed.initializer());
      Body body = functions.get(initializer.index());
      globals.add(
          new Global(
              needed.kind(),
              body.name(),
              needed.type(),
              needed.mutable(),
              Optional.of(initializer),
              body.span()));
    }
    Program program =
        new Program(
            functions, start, globals, vtableList, instances.dropGlue(), vtableIndex, layouts);
    return ProgramOrder.order(program);
  }

  private Body body(Instance instance) {
    return switch (instance) {
      case Instance.Item(DefId definition, List<Type> arguments) ->
          source(definition, arguments, definition);
      case Instance.ClosureBody(var closure, List<Type> arguments) ->
          source(closure.id(), arguments, closure.id());
      case Instance.Promoted(DefId owner, List<Type> arguments, int index) ->
          promoted(owner, arguments, index);
      case Instance.DropGlue(Type type) -> generated(dropGlue(type));
      case Instance.CloneShim shim -> generated(shims.clone(shim));
      case Instance.ClosureCall call ->
          generated(
              shims.closureCall(
                  call,
                  closureBody(call.closure(), call.arguments()),
                  instances.needsDrop(new Type.Closure(call.closure(), call.arguments()))));
      case Instance.FunctionCall call -> generated(shims.functionCall(call));
      case Instance.CallOnceUnsized call -> generated(callOnce(call));
      case Instance.ClosurePointer pointer ->
          generated(
              shims.closurePointer(pointer, closureBody(pointer.closure(), pointer.arguments())));
      case Instance.Reified reified -> generated(shims.reified(reified));
    };
  }

  private Constant closureBody(freehold.mir.type.ClosureDefinition closure, List<Type> arguments) {
    return instances.callee(
        new Instance.ClosureBody(closure, arguments), new Type.Closure(closure, arguments));
  }

  private Body source(DefId definition, List<Type> arguments, DefId owner) {
    LoweredBodies.Elaborated elaborated =
        bodies
            .elaborated(definition)
            .orElseThrow(() ->
                new UnsupportedConstruct(
                    definition.path() + " (it has no body)", instances.program.spanOf(definition)));
    String name =
        arguments.isEmpty()
            ? elaborated.body().name()
            : name(definition, arguments, elaborated.body());
    return new Instantiation(instances, bodies, owner, arguments)
        .instantiate(elaborated.body(), name);
  }

  private String name(DefId definition, List<Type> arguments, Body body) {
    return bodies.built(definition).filter(f -> f.source().closure().isPresent()).isPresent()
        ? body.name()
        : instances.program.instanceName(definition, arguments);
  }

  private Body promoted(DefId owner, List<Type> arguments, int index) {
    Body body = bodies.elaborated(owner).orElseThrow().promoteds().get(index).initializer();
    return new Instantiation(instances, bodies, owner, arguments).instantiate(body, body.name());
  }

  /// A body that was made up for this instance: nothing to substitute, only callees to resolve.
  private Body generated(Body body) {
    return new Instantiation(instances, bodies, body.definition(), List.of())
        .instantiate(body, body.name());
  }

  private Body dropGlue(Type type) {
    Span span =
        switch (type) {
          case Type.Adt adt -> adt.definition().span();
          case Type.Closure closure -> closure.definition().span();
          case Type other -> instances.program.spanOf(instances.user);
        };
    return new DropGlue(instances.program, instances::normalize, instances.user, type, span)
        .build();
  }

  private Body callOnce(Instance.CallOnceUnsized call) {
    Type declared =
        Substitution.apply(
            instances.program.signature(call.method()).result(),
            List.of(call.callee(), call.arguments()));
    return shims.callOnceUnsized(call, instances.normalize(declared));
  }

  private void addVTable(Instances.NeededVTable needed) {
    List<VTable.Method> methods = new ArrayList<>();
    for (TypedProgram.VTableEntry entry : instances.program.vtableMethods(needed.trait())) {
      methods.add(new VTable.Method(entry.name(), method(needed.concrete(), entry)));
    }
    VTable table =
        new VTable(needed.concrete(), needed.trait(), instances.glue(needed.concrete()), methods);
    vtableIndex.put(
        new Program.VTableKey(needed.concrete(), needed.trait()), new VTableId(vtableList.size()));
    vtableList.add(table);
  }

  private Optional<FunctionId> method(Type concrete, TypedProgram.VTableEntry entry) {
    if (!entry.callable()) {
      return Optional.empty();
    }
    List<Type> arguments = new ArrayList<>();
    arguments.add(concrete);
    entry.arguments().forEach(argument -> arguments.add(instances.normalize(argument)));
    if (CallOnce.isCallOnce(entry)) {
      Type tuple = arguments.get(1);
      return Optional.of(
          instances.function(new Instance.CallOnceUnsized(entry.method(), concrete, tuple)));
    }
    return InstanceCalls.methodInstance(instances, entry.method(), arguments)
        .map(instances::function);
  }
}
