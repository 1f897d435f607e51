package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.BinaryOperator;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.UnaryOperator;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;

/// Checks operators: built in on scalars, else through their traits.
final class OperatorChecker {
  private final BodyChecker body;

  OperatorChecker(BodyChecker body) {
    this.body = body;
  }

  Type unary(Expr.Unary unary, Expectation expectation) {
    if (unary.operator() == UnaryOperator.DEREFERENCE) {
      return dereference(unary, expectation);
    }
    boolean negate = unary.operator() == UnaryOperator.NEGATE;
    Type operand = body.settle(body.check(unary.operand(), expectation));
    if (operand instanceof Type.Error) {
      return operand;
    }
    boolean builtIn =
        negate
            ? isNumber(operand) && !isUnsigned(operand)
            : isInteger(operand) || operand instanceof Type.Bool;
    if (builtIn) {
      return operand;
    }
    String trait = negate ? "ops::Neg" : "ops::Not";
    Definition definition = body.declarations.language.get(trait);
    TraitReference goal = new TraitReference(definition.id(), List.of(operand));
    if (!(operand instanceof Type.Inference) && body.solver.holds(goal) == Solver.Outcome.NO) {
      body.report(
          Diagnostic.error(
                  "E0600",
                  "cannot apply unary operator `"
                      + unary.operator().symbol()
                      + "` to type `"
                      + body.words(operand)
                      + "`",
                  unary.span())
              .label(
                  unary.span(), "cannot apply unary operator `" + unary.operator().symbol() + "`"));
      return Type.ERROR;
    }
    return through(unary, trait, negate ? "neg" : "not", List.of(operand), unary.span());
  }

  private Type dereference(Expr.Unary unary, Expectation expectation) {
    Expectation inner = Expectation.NONE;
    Type operand = body.settle(body.check(unary.operand(), inner));
    if (operand instanceof Type.RawPointer(boolean mutable, Type target)) {
      if (body.unsafeDepth == 0) {
        body.report(
            Diagnostic.error(
                    "E0133",
                    "dereference of raw pointer is unsafe and requires unsafe function or block",
                    unary.span())
                .label(unary.span(), "dereference of raw pointer"));
      }
      return target;
    }
    var next = new Autoderef(body).next(operand, unary.span());
    if (next.isEmpty()) {
      if (!(operand instanceof Type.Error)) {
        body.report(
            Diagnostic.error(
                    "E0614",
                    "type `" + body.words(operand) + "` cannot be dereferenced",
                    unary.span())
                .label(unary.span(), "can't be dereferenced"));
      }
      return Type.ERROR;
    }
    if (next.get().overloaded()) {
      Definition method = body.declarations.language.method("ops::Deref", "deref");
      body.facts.methods.put(unary, new BodyFacts.MethodFacts(method.id(), List.of(operand)));
    }
    return next.get().target();
  }

  Type binary(Expr.Binary binary) {
    BinaryOperator operator = binary.operator();
    if (operator.isLazy()) {
      body.checkCoerce(binary.left(), Type.BOOL);
      boolean before = body.diverges;
      body.checkCoerce(binary.right(), Type.BOOL);
      body.diverges = before;
      return Type.BOOL;
    }
    Type left = body.settle(body.check(binary.left(), Expectation.NONE));
    if (isScalar(left)) {
      return scalar(binary, left);
    }
    return overloaded(binary, left, body.table.fresh(), false);
  }

  private Type scalar(Expr.Binary binary, Type left) {
    Expectation hint = binary.operator().isShift() ? Expectation.NONE : Expectation.hint(left);
    Type right = body.settle(body.check(binary.right(), hint));
    if (right instanceof Type.Error) {
      return binary.operator().isComparison() ? Type.BOOL : left;
    }
    boolean only = binary.operator().isComparison() && isKnownScalar(left);
    if (only || isBuiltIn(binary.operator(), left, right)) {
      return builtIn(binary.operator(), left, right, binary.right());
    }
    return overloaded(binary, left, right, true);
  }

  /// A type that can be compared with itself alone.
  private static boolean isKnownScalar(Type type) {
    return type instanceof Type.Whole
        || type instanceof Type.Floating
        || type instanceof Type.Bool
        || type instanceof Type.Char;
  }

  private Type builtIn(BinaryOperator operator, Type left, Type right, Expr rightExpr) {
    if (operator.isShift()) {
      return left;
    }
    if (!body.table.unify(left, right)) {
      body.mismatch(rightExpr.span(), left, right);
    }
    return operator.isComparison() ? Type.BOOL : left;
  }

  /// Whether the language itself knows the operator on these types.
  private boolean isBuiltIn(BinaryOperator operator, Type left, Type right) {
    return switch (operator) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER ->
          (isInteger(left) && isInteger(right)) || (isFloat(left) && isFloat(right));
      case SHIFT_LEFT, SHIFT_RIGHT -> isInteger(left) && isInteger(right);
      case BIT_AND, BIT_OR, BIT_XOR ->
          (isInteger(left) && isInteger(right))
              || (left instanceof Type.Bool && right instanceof Type.Bool);
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          isScalar(left) && isScalar(right);
      case AND, OR -> true;
    };
  }

  /// An operator through its trait; `right` is what is known of the right side, which was checked
  /// already if `checked`.
  private Type overloaded(Expr.Binary binary, Type left, Type right, boolean checked) {
    OperatorTrait trait = OperatorTrait.of(binary.operator());
    Definition definition = body.declarations.language.get(trait.path());
    if (left instanceof Type.Error) {
      body.check(binary.right(), Expectation.NONE);
      return Type.ERROR;
    }
    Type wanted = checked ? right : body.table.fresh();
    TraitReference goal = new TraitReference(definition.id(), List.of(left, wanted));
    if (!body.table.isGeneralVariable(left) && hasNoOther(definition, left)) {
      if (!checked) {
        body.check(binary.right(), Expectation.NONE);
      }
      unsupported(binary, left);
      return binary.operator().isComparison() ? Type.BOOL : Type.ERROR;
    }
    Span blame = binary.operatorSpan();
    body.obligations.add(new Obligation(new Predicate.Trait(goal, null), blame));
    if (!checked) {
      body.obligations.selectWherePossible();
      Type known = body.table.resolve(wanted);
      Type found = body.check(binary.right(), Expectation.hint(known));
      Expr operand = binary.right();
      if (binary.operator().isComparison() && !isReborrowed(known, found)) {
        if (!body.table.unify(known, found)) {
          body.mismatch(operand.span(), known, found);
        }
      } else {
        body.demand(operand, found, wanted);
      }
    }
    body.obligations.selectWherePossible();
    body.facts.methods.put(
        binary,
        new BodyFacts.MethodFacts(
            body.declarations.language.method(trait.path(), trait.method()).id(),
            List.of(left, wanted)));
    if (binary.operator().isComparison()) {
      return Type.BOOL;
    }
    return output(trait.path(), List.of(left, wanted), binary.span());
  }

  /// Whether the right side is a `&mut` where the left asks for a `&`.
  private boolean isReborrowed(Type known, Type found) {
    return body.table.resolve(known) instanceof Type.Reference(var _, boolean isMutable, var _)
        && !isMutable
        && body.table.resolve(found) instanceof Type.Reference(var _, boolean givesMutable, var _)
        && givesMutable;
  }

  /// Whether the operator is defined for no right side at all.
  private boolean hasNoOther(Definition trait, Type left) {
    TraitReference goal = new TraitReference(trait.id(), List.of(left, body.table.fresh()));
    return body.solver.holds(goal) == Solver.Outcome.NO;
  }

  private Type output(String trait, List<Type> arguments, Span span) {
    DefId item = body.declarations.language.associatedType(trait, "Output").id();
    return body.normalize(new Type.Projection(item, arguments), span);
  }

  private Type through(Expr expr, String trait, String method, List<Type> arguments, Span span) {
    body.obligations.add(
        new Obligation(
            new Predicate.Trait(
                new TraitReference(body.declarations.language.get(trait).id(), arguments), null),
            span));
    body.facts.methods.put(
        expr,
        new BodyFacts.MethodFacts(
            body.declarations.language.method(trait, method).id(), arguments));
    return output(trait, arguments, span);
  }

  private void unsupported(Expr.Binary binary, Type left) {
    String right = body.words(body.facts.types.getOrDefault(binary.right(), Type.ERROR));
    String type = body.words(left);
    if (type.contains("{type error}") || right.contains("{type error}")) {
      return;
    }
    String message =
        switch (binary.operator()) {
          case ADD -> "cannot add `" + right + "` to `" + type + "`";
          case SUBTRACT -> "cannot subtract `" + right + "` from `" + type + "`";
          case MULTIPLY -> "cannot multiply `" + type + "` by `" + right + "`";
          case DIVIDE -> "cannot divide `" + type + "` by `" + right + "`";
          default ->
              "binary operation `"
                  + binary.operator().symbol()
                  + "` cannot be applied to type `"
                  + type
                  + "`";
        };
    body.report(Diagnostic.error("E0369", message, binary.operatorSpan()));
  }

  Type compound(Expr.CompoundAssign compound) {
    Type left = body.settle(body.check(compound.target(), Expectation.NONE));
    if (isScalar(left)) {
      Expectation hint = compound.operator().isShift() ? Expectation.NONE : Expectation.hint(left);
      Type right = body.settle(body.check(compound.value(), hint));
      if (right instanceof Type.Error) {
        return Type.UNIT;
      }
      if (isBuiltIn(compound.operator(), left, right)) {
        builtIn(compound.operator(), left, right, compound.value());
        requirePlace(compound);
        return Type.UNIT;
      }
      overloadedAssign(compound, left, right, true);
      return Type.UNIT;
    }
    overloadedAssign(compound, left, body.table.fresh(), false);
    return Type.UNIT;
  }

  private void requirePlace(Expr.CompoundAssign compound) {
    if (!Places.isPlace(compound.target(), body.facts)) {
      body.report(
          Diagnostic.error(
              "E0067", "invalid left-hand side of assignment", compound.target().span()));
    }
  }

  private void overloadedAssign(
      Expr.CompoundAssign compound, Type left, Type right, boolean checked) {
    OperatorTrait trait = OperatorTrait.assigning(compound.operator());
    Definition definition = body.declarations.language.get(trait.path());
    TraitReference goal = new TraitReference(definition.id(), List.of(left, right));
    if (left instanceof Type.Error) {
      body.check(compound.value(), Expectation.NONE);
      return;
    }
    if (!body.table.isGeneralVariable(left) && hasNoOther(definition, left)) {
      if (!checked) {
        body.check(compound.value(), Expectation.NONE);
      }
      body.report(
          Diagnostic.error(
              "E0368",
              "binary assignment operation `"
                  + compound.operator().symbol()
                  + "=` cannot be applied to type `"
                  + body.words(left)
                  + "`",
              compound.span()));
      return;
    }
    body.obligations.add(new Obligation(new Predicate.Trait(goal, null), compound.operatorSpan()));
    if (!checked) {
      body.obligations.selectWherePossible();
      body.checkCoerce(compound.value(), body.table.resolve(right));
    }
    body.obligations.selectWherePossible();
    body.facts.adjust(
        compound.target(),
        List.of(new Adjustment.Borrow(true, true, new Type.Reference(Region.ERASED, true, left))));
    body.facts.methods.put(
        compound,
        new BodyFacts.MethodFacts(
            body.declarations.language.method(trait.path(), trait.method()).id(),
            List.of(left, right)));
  }

  private boolean isScalar(Type type) {
    return isNumber(type)
        || type instanceof Type.Bool
        || type instanceof Type.Char
        || type instanceof Type.RawPointer
        || type instanceof Type.FunctionPointer;
  }

  private boolean isNumber(Type type) {
    return isInteger(type) || isFloat(type);
  }

  private boolean isInteger(Type type) {
    return type instanceof Type.Whole || body.table.isIntegerVariable(type);
  }

  private boolean isUnsigned(Type type) {
    return type instanceof Type.Whole whole && !whole.kind().isSigned();
  }

  private boolean isFloat(Type type) {
    return type instanceof Type.Floating || body.table.isFloatVariable(type);
  }
}
