package freehold.rust.borrowck;

import freehold.mir.Constant;
import freehold.mir.Operand;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.OutlivesBound;
import freehold.rust.types.Resolution;
import freehold.rust.types.TypedProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a call says about regions: the callee's signature with its lifetimes as fresh variables.
final class CallConstraints {
  private final TypedProgram program;
  private final RegionGraph graph;
  private final RegionTypes types;
  private final TypeRelation relation;

  CallConstraints(
      TypedProgram program, RegionGraph graph, RegionTypes types, TypeRelation relation) {
    this.program = program;
    this.graph = graph;
    this.types = types;
    this.relation = relation;
  }

  void call(Terminator.Call call, List<Type> arguments, Type destination, Cause at) {
    if (call.callee() instanceof Operand.Literal(Constant constant)
        && constant.type() instanceof Type.FunctionDefinition function) {
      signature(function.definition(), function.arguments(), arguments, destination, at);
      if (isMonomorphic(function)
          && !isOfObject(function)
          && program.resolve(function.definition(), eraseAll(function.arguments()))
              instanceof Resolution.Item(DefId found, List<Type> given)
          && !found.equals(function.definition())) {
        signature(found, given, arguments, destination, at);
      }
    }
  }

  /// A call through a trait object is the trait's own: an `impl` for all types, and what it asks of
  /// them, has no part in it.
  private static boolean isOfObject(Type.FunctionDefinition function) {
    return !function.arguments().isEmpty()
        && function.arguments().getFirst() instanceof Type.Dynamic;
  }

  /// A trait's own bound on `Self` holds for the object, or it would be none.
  private static boolean isOfSelf(Type type) {
    return type instanceof Type.Parameter parameter && parameter.name().equals("Self");
  }

  private static List<Type> eraseAll(List<Type> types) {
    return Substitution.mapAll(types, Substitution::erase);
  }

  private static boolean isMonomorphic(Type type) {
    boolean[] fine = {
      !(type instanceof Type.Parameter
          || type instanceof Type.Projection
          || type instanceof Type.Opaque
          || type instanceof Type.Error)
    };
    Substitution.mapChildren(
        type,
        child -> {
          fine[0] &= isMonomorphic(child);
          return child;
        });
    return fine[0];
  }

  private void signature(
      DefId definition, List<Type> generics, List<Type> arguments, Type destination, Cause at) {
    Signature declared = program.signature(definition);
    if (declared == null) {
      return;
    }
    List<Type> fresh = Substitution.mapAll(generics, types::fresh);
    Map<Region, Region> named = new HashMap<>();
    Signature signature = Substitution.apply(declared, fresh);
    for (int i = 0; i < arguments.size() && i < signature.parameters().size(); i++) {
      Type parameter = ObjectLifetimes.of(signature.parameters().get(i));
      Cause passed = at.as(Cause.Kind.ARGUMENT);
      relation.subtype(arguments.get(i), instantiated(parameter, named), passed);
    }
    Type result = ObjectLifetimes.of(signature.result());
    relation.subtype(instantiated(result, named), destination, at);
    boolean ofObject = !generics.isEmpty() && generics.getFirst() instanceof Type.Dynamic;
    for (OutlivesBound bound : program.outlives(definition)) {
      if (!(ofObject && isOfSelf(bound.longer()))) {
        bound(bound, fresh, named, at.as(Cause.Kind.BOUND));
      }
    }
  }

  /// A bound on lifetimes, for this call. Of an associated type not its parameters have to live
  /// long but what it is, which is not known here.
  private void bound(
      OutlivesBound bound, List<Type> generics, Map<Region, Region> named, Cause at) {
    Type longer = instantiated(Substitution.apply(bound.longer(), generics), named);
    Type shorter =
        instantiated(Substitution.apply(new Type.Lifetime(bound.shorter()), generics), named);
    if (shorter instanceof Type.Lifetime(Region region) && !hasProjection(longer)) {
      int least = RegionTypes.variable(region);
      graph.allOutlive(longer, least, at);
    }
  }

  private static boolean hasProjection(Type type) {
    boolean[] found = {type instanceof Type.Projection};
    Substitution.mapChildren(
        type,
        child -> {
          found[0] |= hasProjection(child);
          return child;
        });
    return found[0];
  }

  /// Lifetimes that are left after substitution are the call's own, the same wherever they are
  /// named the same.
  private Type instantiated(Type type, Map<Region, Region> named) {
    return RegionTypes.renumber(
        type,
        region ->
            switch (region) {
              case Region.Variable v -> v;
              case Region.Static() -> new Region.Variable(RegionGraph.STATIC);
              case Region.Erased() -> new Region.Variable(graph.fresh());
              case Region.Parameter p -> named.computeIfAbsent(p, r -> variable());
              case Region.Bound b -> named.computeIfAbsent(b, r -> variable());
              case Region.Elided e -> named.computeIfAbsent(e, r -> variable());
            });
  }

  private Region variable() {
    return new Region.Variable(graph.fresh());
  }
}
