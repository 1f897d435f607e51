package freehold.rust.lowering;

import freehold.mir.AggregateKind;
import freehold.mir.BinaryOp;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Terminator;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.TypedProgram;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Bodies of the functions that the language defines without source: calls through the `Fn` traits,
/// clones of tuples and closures, constructors as functions.
final class ShimBodies {
  private final TypedProgram program;
  private final UnaryOperator<Type> normalize;
  private final DefId user;

  ShimBodies(TypedProgram program, UnaryOperator<Type> normalize, DefId user) {
    this.program = program;
    this.normalize = normalize;
    this.user = user;
  }

  private Signature signature(ClosureDefinition closure, List<Type> arguments) {
    return normalized(Substitution.apply(closure.signature(), arguments));
  }

  private Signature normalized(Signature signature) {
    return Substitution.map(Substitution.map(signature, Substitution::erase), normalize);
  }

  static Type selfType(Type closure, ClosureDefinition.Kind kind) {
    return switch (kind) {
      case FN -> new Type.Reference(Region.ERASED, false, closure);
      case FN_MUT -> new Type.Reference(Region.ERASED, true, closure);
      case FN_ONCE -> closure;
    };
  }

  /// `bodyOf` is the constant that calls the closure's body.
  Body closureCall(Instance.ClosureCall call, Constant bodyOf, boolean drops) {
    ClosureDefinition closure = call.closure();
    Type type = new Type.Closure(closure, call.arguments());
    Signature signature = signature(closure, call.arguments());
    ShimBuilder shim =
        new ShimBuilder(closure.id(), closure.text(), closure.span(), signature.result());
    Place self = shim.argument(selfType(type, call.kind()));
    Place tuple = shim.argument(new Type.Tuple(signature.parameters()));
    callBody(shim, closure, self, call.kind(), bodyOf, parts(tuple, signature), drops);
    return shim.finish();
  }

  private static List<Operand> parts(Place tuple, Signature signature) {
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < signature.parameters().size(); i++) {
      operands.add(new Operand.Move(tuple.field(i, signature.parameters().get(i))));
    }
    return operands;
  }

  /// Calls the body with the environment as it wants it; a closure that was given by value is
  /// dropped afterwards.
  private static void callBody(
      ShimBuilder shim,
      ClosureDefinition closure,
      Place self,
      ClosureDefinition.Kind given,
      Constant bodyOf,
      List<Operand> parameters,
      boolean drops) {
    List<Operand> arguments = new ArrayList<>();
    boolean lends =
        given == ClosureDefinition.Kind.FN_ONCE && closure.kind() != ClosureDefinition.Kind.FN_ONCE;
    BorrowKind kind =
        closure.kind() == ClosureDefinition.Kind.FN ? BorrowKind.SHARED : BorrowKind.MUTABLE;
    Place environment = self;
    if (lends) {
      Type type = shim.locals().get(self.local().index()).type();
      environment = shim.temporary(selfType(type, closure.kind()));
      shim.assign(environment, new Rvalue.Ref(Region.ERASED, kind, self));
    }
    arguments.add(new Operand.Move(environment));
    arguments.addAll(parameters);
    Place result = Place.of(freehold.mir.LocalId.RETURN);
    Operand callee = new Operand.Literal(bodyOf);
    boolean mustDrop = lends && drops;
    int at = shim.next().index();
    BlockId after = new BlockId(at + 1);
    Optional<BlockId> unwind = mustDrop ? Optional.of(new BlockId(at + 3)) : Optional.empty();
    shim.call(callee, arguments, result, after, unwind);
    if (mustDrop) {
      shim.drop(self, new BlockId(at + 2), Optional.empty());
    }
    shim.returns();
    if (mustDrop) {
      shim.cleanup(true);
      shim.drop(self, new BlockId(at + 4), Optional.empty());
      shim.resume();
    }
  }

  /// A closure without captures called without its environment.
  Body closurePointer(Instance.ClosurePointer pointer, Constant bodyOf) {
    ClosureDefinition closure = pointer.closure();
    Type type = new Type.Closure(closure, pointer.arguments());
    Signature signature = signature(closure, pointer.arguments());
    ShimBuilder shim =
        new ShimBuilder(closure.id(), closure.text(), closure.span(), signature.result());
    List<Operand> parameters = new ArrayList<>();
    for (Type parameter : signature.parameters()) {
      parameters.add(new Operand.Move(shim.argument(parameter)));
    }
    Place self = shim.temporary(type);
    shim.assign(
        self, new Rvalue.Aggregate(new AggregateKind.Closure((Type.Closure) type), List.of()));
    callBody(shim, closure, self, ClosureDefinition.Kind.FN_ONCE, bodyOf, parameters, false);
    return shim.finish();
  }

  Body functionCall(Instance.FunctionCall call) {
    Signature signature = signatureOf(call.callee());
    ShimBuilder shim = new ShimBuilder(user, "call", span(call.callee()), signature.result());
    Place self = shim.argument(selfType(call.callee(), call.kind()));
    Place tuple = shim.argument(new Type.Tuple(signature.parameters()));
    Operand callee =
        call.callee() instanceof Type.FunctionDefinition
            ? new Operand.Literal(new Constant.ZeroSized(call.callee()))
            : new Operand.Copy(call.kind() == ClosureDefinition.Kind.FN_ONCE ? self : self.deref());
    finishCall(shim, callee, parts(tuple, signature));
    return shim.finish();
  }

  private static void finishCall(ShimBuilder shim, Operand callee, List<Operand> arguments) {
    Place result = Place.of(freehold.mir.LocalId.RETURN);
    shim.call(callee, arguments, result, new BlockId(shim.next().index() + 1), Optional.empty());
    shim.returns();
  }

  private Signature signatureOf(Type callee) {
    return switch (callee) {
      case Type.FunctionPointer(Signature signature) -> normalized(signature);
      case Type.FunctionDefinition(DefId definition, List<Type> arguments) ->
          normalized(Substitution.apply(program.signature(definition), arguments));
      case Type other -> throw new AssertionError(other);
    };
  }

  private Span span(Type callee) {
    return callee instanceof Type.FunctionDefinition function
        ? program.spanOf(function.definition())
        : program.spanOf(user);
  }

  Body reified(Instance.Reified reified) {
    Type callee = new Type.FunctionDefinition(reified.definition(), reified.arguments());
    Signature signature = signatureOf(callee);
    ShimBuilder shim =
        new ShimBuilder(
            reified.definition(),
            program.instanceName(reified.definition(), reified.arguments()),
            span(callee),
            signature.result());
    List<Operand> arguments = new ArrayList<>();
    for (Type parameter : signature.parameters()) {
      arguments.add(new Operand.Move(shim.argument(parameter)));
    }
    finishCall(shim, new Operand.Literal(new Constant.ZeroSized(callee)), arguments);
    return shim.finish();
  }

  Body callOnceUnsized(Instance.CallOnceUnsized call, Type result) {
    ShimBuilder shim = new ShimBuilder(call.method(), "call_once", span(call.callee()), result);
    Place pointer = shim.argument(new Type.RawPointer(true, call.callee()));
    Place tuple = shim.argument(call.arguments());
    Place self = shim.temporary(call.callee());
    shim.assign(self, new Rvalue.Use(new Operand.Move(pointer.deref())));
    Type method =
        new Type.FunctionDefinition(call.method(), List.of(call.callee(), call.arguments()));
    finishCall(
        shim,
        new Operand.Literal(new Constant.ZeroSized(method)),
        List.of(new Operand.Move(self), new Operand.Move(tuple)));
    return shim.finish();
  }

  // ---- clones

  Body clone(Instance.CloneShim clone) {
    Type type = clone.type();
    ShimBuilder shim =
        new ShimBuilder(clone.method(), "clone", program.spanOf(clone.method()), type);
    Place from = shim.argument(new Type.Reference(Region.ERASED, false, type)).deref();
    switch (type) {
      case Type.Tuple tuple -> cloneFields(shim, clone, from, tuple.elements());
      case Type.Closure closure -> cloneFields(shim, clone, from, captures(closure));
      case Type.Array(Type element, Type.Length(long length)) ->
          cloneElements(shim, clone, from, element, length);
      case Type other -> {
        Place result = Place.of(freehold.mir.LocalId.RETURN);
        shim.assign(result, new Rvalue.Use(new Operand.Copy(from)));
        shim.returns();
      }
    }
    return shim.finish();
  }

  private List<Type> captures(Type.Closure closure) {
    return closure.definition().captures().stream()
        .map(c -> Substitution.erase(Substitution.apply(c.type(), closure.arguments())))
        .map(normalize)
        .toList();
  }

  private static AggregateKind kind(Type type) {
    return type instanceof Type.Closure closure
        ? new AggregateKind.Closure(closure)
        : new AggregateKind.Tuple();
  }

  private void cloneFields(
      ShimBuilder shim, Instance.CloneShim clone, Place from, List<Type> types) {
    List<Operand> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      Place part = shim.temporary(types.get(i));
      cloneOne(shim, clone, from.field(i, types.get(i)), types.get(i), part);
      parts.add(new Operand.Move(part));
    }
    shim.assign(
        Place.of(freehold.mir.LocalId.RETURN), new Rvalue.Aggregate(kind(clone.type()), parts));
    shim.returns();
  }

  private static void cloneOne(
      ShimBuilder shim, Instance.CloneShim clone, Place from, Type type, Place to) {
    Place reference = shim.temporary(new Type.Reference(Region.ERASED, false, type));
    shim.assign(reference, new Rvalue.Ref(Region.ERASED, BorrowKind.SHARED, from));
    Type callee = new Type.FunctionDefinition(clone.method(), List.of(type));
    shim.call(
        new Operand.Literal(new Constant.ZeroSized(callee)),
        List.of(new Operand.Move(reference)),
        to,
        new BlockId(shim.next().index() + 1),
        Optional.empty());
  }

  private void cloneElements(
      ShimBuilder shim, Instance.CloneShim clone, Place from, Type element, long length) {
    Place index = shim.temporary(Type.USIZE);
    Place done = shim.temporary(Type.BOOL);
    Place.Projection at = new Place.Projection.Index(index.local());
    shim.assign(index, new Rvalue.Use(OperandLowering.scalar(Type.USIZE, 0)));
    BlockId head = new BlockId(shim.next().index() + 1);
    shim.goTo(head);
    shim.assign(
        done,
        new Rvalue.Binary(
            BinaryOp.LESS, new Operand.Copy(index), OperandLowering.scalar(Type.USIZE, length)));
    shim.terminate(
        new Terminator.SwitchInt(
            shim.source(),
            new Operand.Move(done),
            List.of(new Terminator.Case(java.math.BigInteger.ZERO, new BlockId(head.index() + 3))),
            Optional.of(new BlockId(head.index() + 1))));
    Place result = Place.of(freehold.mir.LocalId.RETURN);
    cloneOne(shim, clone, from.project(at), element, result.project(at));
    shim.assign(
        index,
        new Rvalue.Binary(
            BinaryOp.ADD, new Operand.Copy(index), OperandLowering.scalar(Type.USIZE, 1)));
    shim.goTo(head);
    shim.returns();
  }
}
