package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks closure expressions; what is wanted of them tells the types of their parameters.
final class ClosureChecker {
  private final BodyChecker body;

  ClosureChecker(BodyChecker body) {
    this.body = body;
  }

  /// What the surroundings want; parts may be null.
  private record Wanted(List<Type> parameters, Type result, Optional<ClosureDefinition.Kind> kind) {
    static final Wanted NOTHING = new Wanted(null, null, Optional.empty());
  }

  Type check(Expr.Closure closure, Expectation expectation) {
    if (closure.isAsync()) {
      body.report(Diagnostic.unsupported("async closure", closure.span()));
      return Type.ERROR;
    }
    Wanted wanted = wanted(expectation);
    Definition definition =
        body.declarations
            .names
            .table()
            .add(
                Definition.Kind.CLOSURE,
                "{closure}",
                body.owner,
                body.scope.module(),
                closure,
                List.of(),
                body.owner.edition(),
                closure.span(),
                null);
    ClosureDefinition closureDefinition = new ClosureDefinition(definition.id(), closure.span());
    Type.Closure type =
        new Type.Closure(
            closureDefinition,
            body.declarations.generics(body.owner).identity().stream()
                .map(freehold.mir.type.Substitution::erase)
                .toList());
    if (wanted.parameters() != null && wanted.parameters().size() != closure.parameters().size()) {
      wrongCount(closure, type, wanted.parameters().size());
      wanted = Wanted.NOTHING;
    }
    List<Type> parameters = parameters(closure, type, wanted);
    Type result =
        closure
            .returns()
            .map(body::lower)
            .orElse(wanted.result() == null ? body.table.fresh() : wanted.result());
    body.closureTypes.put(closureDefinition, Signature.of(parameters, result));
    checkBody(closure, parameters, result);
    body.facts.closures.put(
        closure, new ClosureFacts(closureDefinition, type, parameters, result, wanted.kind()));
    return type;
  }

  private List<Type> parameters(Expr.Closure closure, Type self, Wanted wanted) {
    List<Type> result = new ArrayList<>();
    for (int i = 0; i < closure.parameters().size(); i++) {
      Expr.ClosureParameter parameter = closure.parameters().get(i);
      Type expected = wanted.parameters() == null ? null : wanted.parameters().get(i);
      Type type = parameter.type().map(body::lower).orElse(null);
      if (type == null) {
        type = expected == null ? body.table.fresh() : expected;
      } else if (expected != null && !body.table.unify(type, expected)) {
        body.report(CallableWords.types(self, closure.span()));
      }
      result.add(type);
    }
    return List.copyOf(result);
  }

  private void checkBody(Expr.Closure closure, List<Type> parameters, Type result) {
    Type outerReturn = body.returnType;
    boolean outerDiverges = body.diverges;
    int outerUnsafe = body.unsafeDepth;
    body.returnType = result;
    body.diverges = false;
    body.unsafeDepth = 0;
    body.loops.push(
        new LoopFrame(body.newLabel(), Optional.empty(), LoopFrame.Kind.BOUNDARY, null));
    body.scopes.push();
    for (int i = 0; i < parameters.size(); i++) {
      body.patterns.checkIrrefutable(closure.parameters().get(i).pattern(), parameters.get(i));
    }
    body.checkCoerce(closure.body(), result);
    body.scopes.pop();
    body.loops.pop();
    body.returnType = outerReturn;
    body.diverges = outerDiverges;
    body.unsafeDepth = outerUnsafe;
  }

  private void wrongCount(Expr.Closure closure, Type type, int wanted) {
    int given = closure.parameters().size();
    body.report(CallableWords.count(type, wanted, given, closure.span()));
  }

  private Wanted wanted(Expectation expectation) {
    if (!expectation.isPresent()) {
      return Wanted.NOTHING;
    }
    Type type = body.resolve(expectation.type());
    return switch (type) {
      case Type.FunctionPointer(Signature signature) ->
          new Wanted(signature.parameters(), signature.result(), Optional.empty());
      case Type.Dynamic dynamic -> ofObject(dynamic);
      case Type.Inference variable -> ofObligations(variable);
      case Type.Opaque opaque -> ofPredicates(opaque, body.declarations.opaqueBounds(opaque));
      default -> Wanted.NOTHING;
    };
  }

  private Wanted ofObject(Type.Dynamic dynamic) {
    if (dynamic.trait() == null || !isCallable(dynamic.trait())) {
      return Wanted.NOTHING;
    }
    Type result = dynamic.equalities().isEmpty() ? null : dynamic.equalities().get(0).type();
    return new Wanted(
        tuple(dynamic.arguments().get(0)), result, Optional.of(kind(dynamic.trait())));
  }

  private boolean isCallable(DefId trait) {
    LanguageItems language = body.declarations.language;
    return language.is(trait, "ops::Fn")
        || language.is(trait, "ops::FnMut")
        || language.is(trait, "ops::FnOnce");
  }

  private ClosureDefinition.Kind kind(DefId trait) {
    LanguageItems language = body.declarations.language;
    if (language.is(trait, "ops::Fn")) {
      return ClosureDefinition.Kind.FN;
    }
    return language.is(trait, "ops::FnMut")
        ? ClosureDefinition.Kind.FN_MUT
        : ClosureDefinition.Kind.FN_ONCE;
  }

  private List<Type> tuple(Type arguments) {
    return body.settle(arguments) instanceof Type.Tuple tuple ? tuple.elements() : null;
  }

  /// What is still to be proven of the unknown type that the closure will be.
  private Wanted ofObligations(Type.Inference variable) {
    List<Predicate> predicates = new ArrayList<>();
    for (Obligation obligation : body.obligations.pending()) {
      predicates.add(obligation.predicate());
    }
    return ofPredicates(variable, predicates);
  }

  private Wanted ofPredicates(Type self, List<Predicate> predicates) {
    List<Type> parameters = null;
    Type result = null;
    ClosureDefinition.Kind kind = null;
    for (Predicate predicate : predicates) {
      switch (predicate) {
        case Predicate.Trait(TraitReference reference, Span span) -> {
          if (body.resolve(reference.self()).equals(self) && isCallable(reference.trait())) {
            List<Type> known = tuple(normalized(reference.arguments().get(1)));
            parameters = known == null ? parameters : known;
            ClosureDefinition.Kind asked = kind(reference.trait());
            kind = kind == null || asked.compareTo(kind) < 0 ? asked : kind;
          }
        }
        case Predicate.Equality(Type.Projection projection, Type type, Span span) -> {
          if (body.resolve(projection.arguments().get(0)).equals(self) && isOutput(projection)) {
            List<Type> known = tuple(normalized(projection.arguments().get(1)));
            parameters = known == null ? parameters : known;
            result = normalized(type);
          }
        }
        case Predicate.TypeOutlives outlives -> {}
        case Predicate.RegionOutlives outlives -> {}
      }
    }
    return new Wanted(parameters, result, Optional.ofNullable(kind));
  }

  private Type normalized(Type type) {
    return body.normalize(type, body.exprs.current().span());
  }

  private boolean isOutput(Type.Projection projection) {
    return projection
        .item()
        .equals(body.declarations.language.associatedType("ops::FnOnce", "Output").id());
  }
}
