package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks calls: of functions, methods, pointers, closures, and through the `Fn` traits.
final class CallChecker {
  private final BodyChecker body;

  CallChecker(BodyChecker body) {
    this.body = body;
  }

  Type call(Expr.Call call, Expectation expectation) {
    Type callee = body.settle(body.check(call.callee(), Expectation.NONE));
    switch (callee) {
      case Type.FunctionDefinition function -> {
        return function(call, function, expectation);
      }
      case Type.FunctionPointer(Signature signature) -> {
        requireUnsafe(signature, call.span());
        return arguments(call, signature, expectation, "E0057");
      }
      case Type.Closure closure -> {
        Signature signature = body.closureTypes.signature(closure);
        return arguments(call, signature, expectation, "E0057");
      }
      case Type.Error error -> {
        call.arguments().forEach(a -> body.check(a, Expectation.NONE));
        return Type.ERROR;
      }
      default -> {
        return overloaded(call, callee, expectation);
      }
    }
  }

  private Type function(Expr.Call call, Type.FunctionDefinition function, Expectation expectation) {
    Signature signature = signature(function, call.span());
    Definition definition = body.solver.definition(function.definition());
    requireUnsafe(signature, call.span());
    if (definition.kind() == Definition.Kind.FUNCTION) {
      requireSafeForeign(definition, call.span());
    }
    return arguments(call, signature, expectation, "E0061");
  }

  private void refuseDrop(Definition method, Span span) {
    boolean drop =
        method.isInTrait() && body.declarations.language.is(method.parent().id(), "ops::Drop");
    if (drop && !span.isLibrary()) {
      body.report(
          Diagnostic.error("E0040", "explicit use of destructor method", span)
              .label(span, "explicit destructor calls not allowed"));
    }
  }

  private void requireSafeForeign(Definition definition, Span span) {
    boolean foreign =
        !definition.isLibrary()
            && definition.syntax() instanceof freehold.rust.syntax.Item.Function f
            && f.body().isEmpty()
            && !definition.isInTrait();
    if (foreign && body.unsafeDepth == 0) {
      unsafeCall(span);
    }
  }

  Signature signature(Type.FunctionDefinition function, Span span) {
    Signature declared =
        new CallableSignatures(body.declarations).of(body.solver.definition(function.definition()));
    Signature erased =
        freehold.mir.type.Substitution.map(declared, freehold.mir.type.Substitution::erase);
    Signature actual = freehold.mir.type.Substitution.apply(erased, function.arguments());
    return freehold.mir.type.Substitution.map(actual, t -> body.normalize(t, span));
  }

  private void requireUnsafe(Signature signature, Span span) {
    if (signature.isUnsafe() && body.unsafeDepth == 0) {
      unsafeCall(span);
    }
  }

  private void unsafeCall(Span span) {
    body.report(
        Diagnostic.error(
                "E0133",
                "call to unsafe function is unsafe and requires unsafe function or block",
                span)
            .label(span, "call to unsafe function"));
  }

  private Type arguments(
      Expr.Call call, Signature signature, Expectation expectation, String code) {
    Counts counts = new Counts(code, call.callee().span(), call.span());
    check(call.arguments(), signature, signature.parameters(), expectation, counts);
    return signature.result();
  }

  /// How a wrong number of arguments is reported.
  private record Counts(String code, Span callee, Span call) {}

  private void check(
      List<Expr> given,
      Signature signature,
      List<Type> formal,
      Expectation expectation,
      Counts counts) {
    if (given.size() != formal.size() && !(signature.variadic() && given.size() > formal.size())) {
      wrongCount(given, formal.size(), counts);
      given.forEach(a -> body.check(a, Expectation.NONE));
      return;
    }
    List<Type> expected = expected(signature.result(), formal, expectation);
    for (int i = 0; i < formal.size(); i++) {
      body.sizes.later(formal.get(i), given.get(i).span());
    }
    body.sizes.later(signature.result(), counts.call());
    for (boolean closures : new boolean[] {false, true}) {
      if (closures) {
        body.obligations.selectWherePossible();
      }
      for (int i = 0; i < given.size(); i++) {
        if (isClosure(given.get(i)) == closures) {
          one(given.get(i), i < formal.size() ? formal.get(i) : null, expected, i);
        }
      }
    }
  }

  private void one(Expr argument, Type formal, List<Type> expected, int index) {
    if (formal == null) {
      body.check(argument, Expectation.NONE);
      return;
    }
    Type hint = body.table.resolve(expected == null ? formal : expected.get(index));
    Expectation wanted = Expectation.of(hint);
    Type found = body.check(argument, wanted);
    // What the result should be may ask for a coercion that the open formal type would miss.
    boolean guided =
        expected != null
            && wanted.strong()
            && body.table.canUnify(hint, formal)
            && body.coercion.coerce(argument, found, hint);
    if (guided) {
      body.table.unify(formal, hint);
    } else {
      body.demand(argument, found, formal);
    }
  }

  private static boolean isClosure(Expr expr) {
    return expr instanceof Expr.Closure
        || (expr instanceof Expr.Parenthesized p && isClosure(p.inner()));
  }

  /// What the arguments should be if the result were what is wanted; nothing is unified for good.
  private List<Type> expected(Type result, List<Type> formal, Expectation expectation) {
    if (!expectation.isPresent()) {
      return null;
    }
    Type wanted = body.resolve(expectation.type());
    if (wanted instanceof Type.Inference) {
      return null;
    }
    InferenceTable.Snapshot before = body.table.snapshot();
    List<Type> hints = body.table.unify(result, wanted) ? body.table.resolveAll(formal) : null;
    body.table.rollback(before);
    return hints;
  }

  private void wrongCount(List<Expr> given, int wanted, Counts counts) {
    String what = counts.code().equals("E0057") ? "closure" : "function";
    String message =
        "this "
            + what
            + " takes "
            + wanted
            + " argument"
            + (wanted == 1 ? "" : "s")
            + " but "
            + given.size()
            + " argument"
            + (given.size() == 1 ? " was" : "s were")
            + " supplied";
    body.report(Diagnostic.error(counts.code(), message, counts.callee()));
  }

  private static final String[] CALL_TRAITS = {"ops::Fn", "ops::FnMut", "ops::FnOnce"};
  private static final String[] CALL_METHODS = {"call", "call_mut", "call_once"};

  /// A call through `Fn`, `FnMut` or `FnOnce`, of whatever the callee leads to.
  private Type overloaded(Expr.Call call, Type callee, Expectation expectation) {
    for (Autoderef.Step step : new Autoderef(body).steps(callee, call.span())) {
      if (step.type() instanceof Type.FunctionDefinition
          || step.type() instanceof Type.FunctionPointer
          || step.type() instanceof Type.Closure) {
        body.facts.adjust(call.callee(), step.adjustments());
        Signature signature = pointerSignature(step.type());
        return arguments(call, signature, expectation, "E0057");
      }
      // `f()` with `f: &mut F` calls `F`, so that `f` need not be `mut` (rustc_hir_typeck::callee).
      if (step.type() instanceof Type.Reference && step.adjustments().isEmpty()) {
        continue;
      }
      for (int i = 0; i < CALL_TRAITS.length; i++) {
        Optional<Type> result = through(call, step, i, expectation);
        if (result.isPresent()) {
          return result.get();
        }
      }
    }
    call.arguments().forEach(a -> body.check(a, Expectation.NONE));
    if (callee instanceof Type.Inference) {
      body.report(Diagnostic.error("E0282", "type annotations needed", call.callee().span()));
    } else {
      body.report(
          Diagnostic.error(
                  "E0618", "expected function, found `" + body.words(callee) + "`", call.span())
              .label(call.span(), "call expression requires function"));
    }
    return Type.ERROR;
  }

  private Signature pointerSignature(Type callable) {
    return ((Type.FunctionPointer) pointer(callable)).signature();
  }

  private Type pointer(Type callable) {
    return callable instanceof Type.FunctionPointer ? callable : body.coercion.pointerTo(callable);
  }

  private Optional<Type> through(
      Expr.Call call, Autoderef.Step step, int kind, Expectation expectation) {
    Definition trait = body.declarations.language.get(CALL_TRAITS[kind]);
    Type arguments = body.table.fresh();
    TraitReference goal = new TraitReference(trait.id(), List.of(step.type(), arguments));
    if (step.type() instanceof Type.Inference || body.solver.holds(goal) == Solver.Outcome.NO) {
      return Optional.empty();
    }
    body.obligations.add(new Obligation(new Predicate.Trait(goal, null), call.span()));
    body.obligations.selectWherePossible();
    List<Adjustment> adjustments = new ArrayList<>(step.adjustments());
    if (kind < 2) {
      boolean mutable = kind == 1;
      adjustments.add(
          new Adjustment.Borrow(
              mutable, true, new Type.Reference(Region.ERASED, mutable, step.type())));
    }
    body.facts.adjust(call.callee(), adjustments);
    Definition method = body.declarations.language.method(CALL_TRAITS[kind], CALL_METHODS[kind]);
    body.facts.methods.put(
        call, new BodyFacts.MethodFacts(method.id(), List.of(step.type(), arguments)));
    Type output =
        body.normalize(
            new Type.Projection(
                body.declarations.language.associatedType("ops::FnOnce", "Output").id(),
                List.of(step.type(), arguments)),
            call.span());
    Type tuple = body.settle(arguments);
    List<Type> formal =
        tuple instanceof Type.Tuple t
            ? t.elements()
            : call.arguments().stream().map(a -> body.table.fresh()).toList();
    body.table.unify(arguments, new Type.Tuple(formal));
    Counts counts = new Counts("E0057", call.callee().span(), call.span());
    check(call.arguments(), Signature.of(formal, output), formal, expectation, counts);
    return Optional.of(output);
  }

  Type method(Expr.MethodCall call, Expectation expectation) {
    Type receiver = body.check(call.receiver(), Expectation.NONE);
    Optional<MethodLookup.Pick> pick = body.methods.method(call, receiver);
    if (pick.isEmpty()) {
      call.arguments().forEach(a -> body.check(a, Expectation.NONE));
      return Type.ERROR;
    }
    refuseDrop(pick.get().method(), call.method().span());
    Type.FunctionDefinition function =
        new Type.FunctionDefinition(pick.get().method().id(), pick.get().arguments());
    body.facts.methods.put(
        call, new BodyFacts.MethodFacts(function.definition(), function.arguments()));
    Signature signature = signature(function, call.span());
    requireUnsafe(signature, call.span());
    List<Type> formal = signature.parameters().subList(1, signature.parameters().size());
    Counts counts = new Counts("E0061", call.method().span(), call.span());
    check(call.arguments(), signature, formal, expectation, counts);
    return signature.result();
  }
}
