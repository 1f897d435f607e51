package freehold.rust.lowering;

import freehold.mir.AggregateKind;
import freehold.mir.Constant;
import freehold.mir.Intrinsic;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.VTable;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.rust.types.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each call of an instance calls. Some need no call at all: constructors, copies that are
/// called `clone`, drops.
final class InstanceCalls {
  private final Instances instances;
  private final Instantiation instantiation;

  InstanceCalls(Instances instances, Instantiation instantiation) {
    this.instances = instances;
    this.instantiation = instantiation;
  }

  Terminator call(Terminator.Call generic, List<Statement> statements) {
    Terminator.Call call =
        with(
            generic,
            instantiation.operand(generic.callee()),
            instantiation.operands(generic.arguments()),
            instantiation.place(generic.destination()));
    return resolved(call, statements);
  }

  private static Terminator.Call with(
      Terminator.Call call, Operand callee, List<Operand> arguments, Place destination) {
    return new Terminator.Call(
        call.source(),
        call.callSpan(),
        callee,
        arguments,
        destination,
        call.target(),
        call.unwind());
  }

  private static Terminator.Call with(
      Terminator.Call call, Constant callee, List<Operand> arguments) {
    return with(call, new Operand.Literal(callee), arguments, call.destination());
  }

  private Terminator resolved(Terminator.Call call, List<Statement> statements) {
    if (!(instantiation.typeOf(call.callee()) instanceof Type.FunctionDefinition function)
        || call.callee() instanceof Operand.Literal(Constant.Function known)) {
      return call;
    }
    Resolution resolution = instances.program.resolve(function.definition(), function.arguments());
    return switch (resolution) {
      case Resolution.Item(DefId definition, List<Type> arguments) ->
          with(
              call,
              instances.callee(new Instance.Item(definition, arguments), function),
              call.arguments());
      case Resolution.OfIntrinsic(Intrinsic intrinsic, List<Type> arguments) ->
          intrinsic(call, function, intrinsic, arguments, statements);
      case Resolution.Constructor(AdtDefinition definition, int variant, List<Type> arguments) ->
          construct(call, new Type.Adt(definition, arguments), variant, statements);
      case Resolution.ClosureCall closureCall -> closure(call, closureCall, statements);
      case Resolution.FunctionCall functionCall -> function(call, functionCall, statements);
      case Resolution.CloneShim(Type type) -> clone(call, function, type, statements);
      case Resolution.Virtual(Type.Dynamic trait, int slot) -> virtual(call, function, slot);
      case Resolution.Foreign(String name) ->
          throw new UnsupportedConstruct("extern function " + name, call.source().span());
    };
  }

  private Terminator goOn(Terminator.Call call) {
    return call.target().isPresent()
        ? new Terminator.Goto(call.source(), call.target().get())
        : new Terminator.Unreachable(call.source());
  }

  private Terminator assign(Terminator.Call call, Rvalue value, List<Statement> statements) {
    statements.add(new Statement.Assign(call.source(), call.destination(), value));
    return goOn(call);
  }

  private Terminator construct(
      Terminator.Call call, Type.Adt type, int variant, List<Statement> statements) {
    AggregateKind kind =
        type.definition().isEnum()
            ? new AggregateKind.Variant(type, variant)
            : new AggregateKind.Struct(type);
    return assign(call, new Rvalue.Aggregate(kind, call.arguments()), statements);
  }

  private Terminator intrinsic(
      Terminator.Call call,
      Type function,
      Intrinsic intrinsic,
      List<Type> arguments,
      List<Statement> statements) {
    return switch (intrinsic) {
      case NEEDS_DROP -> {
        long answer = instances.needsDrop(arguments.getFirst()) ? 1 : 0;
        yield assign(call, new Rvalue.Use(OperandLowering.scalar(Type.BOOL, answer)), statements);
      }
      case DROP_IN_PLACE -> dropInPlace(call, statements);
      case CALL_ONCE_UNSIZED -> callOnce(call, function, arguments);
      default ->
          with(
              call,
              new Constant.IntrinsicFunction(function, intrinsic, arguments),
              call.arguments());
    };
  }

  private Terminator dropInPlace(Terminator.Call call, List<Statement> statements) {
    Place pointer =
        switch (call.arguments().getFirst()) {
          case Operand.Move(Place place) -> place;
          case Operand.Copy(Place place) -> place;
          case Operand.Literal literal ->
              throw new UnsupportedConstruct(
                  "dropping what a constant points to", call.source().span());
        };
    if (call.target().isEmpty()) {
      return goOn(call);
    }
    return instantiation.drop(
        new Terminator.Drop(call.source(), pointer.deref(), call.target().get(), call.unwind()));
  }

  private Terminator callOnce(Terminator.Call call, Type function, List<Type> arguments) {
    Type callee = arguments.get(0);
    if (callee instanceof Type.Dynamic trait) {
      int slot = CallOnce.slot(instances.program, trait);
      return virtual(call, function, slot);
    }
    DefId method = instances.program.languageFunction("call_once");
    Instance instance = new Instance.CallOnceUnsized(method, callee, arguments.get(1));
    return with(call, instances.callee(instance, function), call.arguments());
  }

  /// `method` counts the trait's methods; the vtable begins with words of its own.
  private static Terminator virtual(Terminator.Call call, Type function, int method) {
    int slot = VTable.HEADER_SLOTS + method;
    return with(call, new Constant.VirtualMethod(function, slot), call.arguments());
  }

  // ---- calls through the Fn traits

  private Terminator closure(
      Terminator.Call call, Resolution.ClosureCall resolution, List<Statement> statements) {
    ClosureDefinition closure = resolution.closure();
    Type type = new Type.Closure(closure, resolution.arguments());
    boolean once = resolution.kind() == ClosureDefinition.Kind.FN_ONCE;
    boolean mustLend = once && closure.kind() != ClosureDefinition.Kind.FN_ONCE;
    if (mustLend) {
      Instance shim = new Instance.ClosureCall(closure, resolution.arguments(), resolution.kind());
      return with(call, instances.callee(shim, type), call.arguments());
    }
    List<Operand> arguments = new ArrayList<>();
    arguments.add(call.arguments().getFirst());
    arguments.addAll(untupled(call.arguments().get(1), statements));
    Instance body = new Instance.ClosureBody(closure, resolution.arguments());
    return with(call, instances.callee(body, type), arguments);
  }

  /// The elements of a tuple operand as operands of their own; a tuple that was made only for this
  /// call is not made at all.
  private List<Operand> untupled(Operand operand, List<Statement> statements) {
    if (operand instanceof Operand.Move(Place made)
        && !statements.isEmpty()
        && statements.getLast() instanceof Statement.Assign(var source, Place place, Rvalue value)
        && place.equals(made)
        && value instanceof Rvalue.Aggregate(AggregateKind kind, List<Operand> parts)
        && kind instanceof AggregateKind.Tuple) {
      statements.removeLast();
      return parts;
    }
    if (!(instantiation.typeOf(operand) instanceof Type.Tuple tuple)) {
      throw new AssertionError("arguments of a call are a tuple");
    }
    List<Operand> parts = new ArrayList<>();
    for (int i = 0; i < tuple.elements().size(); i++) {
      Type type = tuple.elements().get(i);
      parts.add(
          switch (operand) {
            case Operand.Move(Place place) -> new Operand.Move(place.field(i, type));
            case Operand.Copy(Place place) -> new Operand.Copy(place.field(i, type));
            case Operand.Literal literal ->
                throw new AssertionError("a constant tuple of arguments");
          });
    }
    return parts;
  }

  private Terminator function(
      Terminator.Call call, Resolution.FunctionCall resolution, List<Statement> statements) {
    List<Operand> arguments = untupled(call.arguments().get(1), statements);
    if (resolution.callee() instanceof Type.FunctionDefinition) {
      return resolved(
          with(call, new Constant.ZeroSized(resolution.callee()), arguments), statements);
    }
    Operand self = call.arguments().getFirst();
    if (resolution.kind() == ClosureDefinition.Kind.FN_ONCE) {
      return with(call, self, arguments, call.destination());
    }
    return self instanceof Operand.Literal
        ? with(
            call,
            instances.callee(
                new Instance.FunctionCall(resolution.callee(), resolution.kind()),
                resolution.callee()),
            call.arguments())
        : with(call, new Operand.Copy(placeOf(self).deref()), arguments, call.destination());
  }

  private static Place placeOf(Operand operand) {
    return switch (operand) {
      case Operand.Move(Place place) -> place;
      case Operand.Copy(Place place) -> place;
      case Operand.Literal literal -> throw new AssertionError(literal);
    };
  }

  private Terminator clone(
      Terminator.Call call,
      Type.FunctionDefinition function,
      Type type,
      List<Statement> statements) {
    Operand from = call.arguments().getFirst();
    if (instances.isCopy(type) && !(from instanceof Operand.Literal)) {
      Operand copy = new Operand.Copy(placeOf(from).deref());
      return assign(call, new Rvalue.Use(copy), statements);
    }
    Instance shim = new Instance.CloneShim(function.definition(), type);
    return with(call, instances.callee(shim, function), call.arguments());
  }

  // ---- functions as values

  /// The function that a pointer to a value of this type points to.
  Operand reified(Type type) {
    if (!(type instanceof Type.FunctionDefinition function)) {
      throw new AssertionError("not a function: " + type.text());
    }
    Resolution resolution = instances.program.resolve(function.definition(), function.arguments());
    return new Operand.Literal(instances.callee(instance(function, resolution), function));
  }

  private static Instance instance(Type.FunctionDefinition function, Resolution resolution) {
    return switch (resolution) {
      case Resolution.Item(DefId definition, List<Type> arguments) ->
          new Instance.Item(definition, arguments);
      case Resolution.ClosureCall(var closure, List<Type> arguments, var kind) ->
          new Instance.ClosureCall(closure, arguments, kind);
      case Resolution.FunctionCall(Type callee, var kind) ->
          new Instance.FunctionCall(callee, kind);
      case Resolution.CloneShim(Type type) -> new Instance.CloneShim(function.definition(), type);
      case Resolution.OfIntrinsic r -> reifiedInstance(function);
      case Resolution.Constructor r -> reifiedInstance(function);
      case Resolution.Virtual r -> reifiedInstance(function);
      case Resolution.Foreign r -> reifiedInstance(function);
    };
  }

  private static Instance reifiedInstance(Type.FunctionDefinition function) {
    return new Instance.Reified(function.definition(), function.arguments());
  }

  /// The function in a vtable's slot for a concrete type.
  static Optional<Instance> methodInstance(
      Instances instances, DefId method, List<Type> arguments) {
    Resolution resolution = instances.program.resolve(method, arguments);
    return Optional.of(instance(new Type.FunctionDefinition(method, arguments), resolution));
  }
}
