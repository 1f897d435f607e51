package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks field access and indexing.
final class FieldChecker {
  private final BodyChecker body;

  FieldChecker(BodyChecker body) {
    this.body = body;
  }

  Type field(Expr.Field expr) {
    Type operand = body.check(expr.operand(), Expectation.NONE);
    List<Autoderef.Step> steps = new Autoderef(body).steps(operand, expr.span());
    AdtDefinition.Field hidden = null;
    Type.Adt hiddenIn = null;
    for (Autoderef.Step step : steps) {
      switch (step.type()) {
        case Type.Adt adt when !adt.definition().isEnum() -> {
          AdtDefinition.Variant variant = adt.definition().onlyVariant();
          int index = StructChecker.indexOf(variant, expr.name().name());
          if (index < 0) {
            continue;
          }
          AdtDefinition.Field field = variant.fields().get(index);
          if (!Fields.isVisible(body, adt.definition(), field)) {
            hidden = field;
            hiddenIn = adt;
            continue;
          }
          requireUnionSafe(adt, expr.span());
          return found(expr, step, index, Fields.type(body, adt, field, expr.span()));
        }
        case Type.Tuple tuple -> {
          int index = number(expr.name().name());
          if (index >= 0 && index < tuple.elements().size()) {
            return found(expr, step, index, tuple.elements().get(index));
          }
        }
        default -> {}
      }
    }
    if (hidden != null) {
      Fields.requireVisible(body, hiddenIn, hidden, expr.name().span(), "E0616");
      return Fields.type(body, hiddenIn, hidden, expr.span());
    }
    return missing(expr, body.settle(operand));
  }

  private void requireUnionSafe(Type.Adt adt, Span span) {
    if (adt.definition().kind() == AdtDefinition.Kind.UNION
        && body.unsafeDepth == 0
        && !body.scope.owner().isLibrary()
        && !isAssigned(span)) {
      body.report(
          Diagnostic.error(
                  "E0133", "access to union field is unsafe and requires unsafe block", span)
              .label(span, "access to union field"));
    }
  }

  /// Writing a field of a union needs no `unsafe`.
  private boolean isAssigned(Span span) {
    return span.file().text().substring(span.end()).stripLeading().startsWith("= ");
  }

  private Type found(Expr.Field expr, Autoderef.Step step, int index, Type type) {
    body.facts.adjust(expr.operand(), step.adjustments());
    body.facts.fields.put(expr, index);
    return type;
  }

  private static int number(String name) {
    try {
      return Integer.parseInt(name);
    } catch (NumberFormatException notATupleField) {
      return -1;
    }
  }

  private Type missing(Expr.Field expr, Type operand) {
    if (operand instanceof Type.Error) {
      return Type.ERROR;
    }
    if (operand instanceof Type.Inference && body.table.isGeneralVariable(operand)) {
      body.report(Diagnostic.error("E0282", "type annotations needed", expr.operand().span()));
      return Type.ERROR;
    }
    String name = expr.name().name();
    Span span = expr.name().span();
    if (body.methods.exists(operand, expr.name())) {
      body.report(
          Diagnostic.error(
                  "E0615",
                  "attempted to take value of method `"
                      + name
                      + "` on type `"
                      + body.words(operand)
                      + "`",
                  span)
              .label(span, "method, not a field"));
    } else if (isScalar(operand)) {
      body.report(
          Diagnostic.error(
              "E0610",
              "`"
                  + body.words(operand)
                  + "` is a primitive type and therefore doesn't have"
                  + " fields",
              span));
    } else {
      body.report(
          Diagnostic.error(
                  "E0609", "no field `" + name + "` on type `" + body.words(operand) + "`", span)
              .label(span, "unknown field"));
    }
    return Type.ERROR;
  }

  private boolean isScalar(Type type) {
    return type instanceof Type.Whole
        || type instanceof Type.Floating
        || type instanceof Type.Bool
        || type instanceof Type.Char
        || type instanceof Type.Inference;
  }

  Type index(Expr.Index expr) {
    Type operand = body.check(expr.operand(), Expectation.NONE);
    Type index = body.check(expr.index(), Expectation.NONE);
    Type settled = body.settle(operand);
    if (settled instanceof Type.Error) {
      return Type.ERROR;
    }
    List<Autoderef.Step> steps = new Autoderef(body).steps(settled, expr.span());
    for (Autoderef.Step step : steps) {
      Optional<Type> builtIn = builtIn(expr, step, body.settle(index));
      if (builtIn.isPresent()) {
        return builtIn.get();
      }
      Optional<Type> overloaded = overloaded(expr, step, index);
      if (overloaded.isPresent()) {
        return overloaded.get();
      }
    }
    return unsized(expr, steps, index).orElseGet(() -> notIndexable(expr, settled));
  }

  private Type notIndexable(Expr.Index expr, Type operand) {
    body.report(
        Diagnostic.error(
            "E0608",
            "cannot index into a value of type `" + body.words(operand) + "`",
            expr.span()));
    return Type.ERROR;
  }

  private Optional<Type> builtIn(Expr.Index expr, Autoderef.Step step, Type index) {
    Type element =
        switch (step.type()) {
          case Type.Array array -> array.element();
          case Type.Slice slice -> slice.element();
          default -> null;
        };
    boolean number = index.equals(Type.USIZE) || body.table.isIntegerVariable(index);
    if (element == null || !number) {
      return Optional.empty();
    }
    body.table.unify(index, Type.USIZE);
    body.facts.adjust(expr.operand(), step.adjustments());
    return Optional.of(element);
  }

  private Optional<Type> overloaded(Expr.Index expr, Autoderef.Step step, Type index) {
    Definition trait = body.declarations.language.get("ops::Index");
    if (step.type() instanceof Type.Inference) {
      return Optional.empty();
    }
    Type wanted = body.table.fresh();
    TraitReference open = new TraitReference(trait.id(), List.of(step.type(), wanted));
    if (body.solver.holds(open) == Solver.Outcome.NO) {
      return Optional.empty();
    }
    TraitReference goal = new TraitReference(trait.id(), List.of(step.type(), index));
    if (body.solver.holds(goal) == Solver.Outcome.NO && !lastHope(step)) {
      return Optional.empty();
    }
    List<Adjustment> adjustments = new ArrayList<>(step.adjustments());
    return Optional.of(use(expr, adjustments, step.type(), index));
  }

  /// An array is indexed by ranges as a slice; anything else that has `Index` at all stops here.
  private static boolean lastHope(Autoderef.Step step) {
    return !(step.type() instanceof Type.Array);
  }

  private Type use(Expr.Index expr, List<Adjustment> adjustments, Type container, Type index) {
    Definition trait = body.declarations.language.get("ops::Index");
    List<Type> arguments = List.of(container, index);
    Type wanted = soleIndex(trait, container);
    if (wanted != null && body.resolve(wanted) != body.resolve(index)) {
      body.coercion.coerce(expr.index(), index, wanted);
      arguments = List.of(container, wanted);
    }
    body.obligations.add(
        new Obligation(
            new Predicate.Trait(new TraitReference(trait.id(), arguments), null),
            expr.index().span()));
    body.facts.adjust(expr.operand(), adjustments);
    Definition method = body.declarations.language.method("ops::Index", "index");
    body.facts.methods.put(expr, new BodyFacts.MethodFacts(method.id(), arguments));
    DefId output = body.declarations.language.associatedType("ops::Index", "Output").id();
    return body.normalize(new Type.Projection(output, arguments), expr.span());
  }

  /// The one index type that the container takes, if there is but one.
  private Type soleIndex(Definition trait, Type container) {
    Type wanted = body.table.fresh();
    InferenceTable.Snapshot before = body.table.snapshot();
    TraitReference open = new TraitReference(trait.id(), List.of(container, wanted));
    Selection selection = body.solver.select(open);
    Type result = selection instanceof Selection.OfImpl ? body.table.resolve(wanted) : null;
    body.table.rollback(before);
    return result instanceof Type.Reference r && !InferenceTable.hasVariables(r) ? r : null;
  }

  private Optional<Type> unsized(Expr.Index expr, List<Autoderef.Step> steps, Type index) {
    Autoderef.Step last = steps.get(steps.size() - 1);
    if (!(last.type() instanceof Type.Array array)) {
      return Optional.empty();
    }
    Type slice = new Type.Slice(array.element());
    List<Adjustment> adjustments = new ArrayList<>(last.adjustments());
    adjustments.add(
        new Adjustment.Borrow(false, false, new Type.Reference(Region.ERASED, false, last.type())));
    adjustments.add(
        new Adjustment.Pointer(
            freehold.mir.CastKind.UNSIZE, new Type.Reference(Region.ERASED, false, slice)));
    adjustments.add(new Adjustment.Deref(false, slice));
    return Optional.of(use(expr, adjustments, slice, index));
  }
}
