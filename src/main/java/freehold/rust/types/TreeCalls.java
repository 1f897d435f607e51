package freehold.rust.types;

import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Paths and calls of the typed tree.
final class TreeCalls {
  private final TreeBuilder tree;

  TreeCalls(TreeBuilder tree) {
    this.tree = tree;
  }

  TypedExpr path(Expr.OfPath path, Type type) {
    Span span = path.span();
    return switch (tree.facts.paths.get(path)) {
      case ValueResolution.Local(VariableId variable) -> new TypedExpr.Local(variable, type, span);
      case ValueResolution.Function(DefId definition, var arguments) ->
          TreeBuilder.functionItem(definition, tree.body.types.all(arguments), span);
      case ValueResolution.Const(DefId definition, var arguments) ->
          new TypedExpr.Const(definition, tree.body.types.all(arguments), type, span);
      case ValueResolution.Static(DefId definition, boolean mutable) ->
          new TypedExpr.Static(definition, mutable, type, span);
      case ValueResolution.Constructor constructor -> constructor(constructor, type, span);
      case ValueResolution.ConstParameter(Type value) ->
          new TypedExpr.Literal(new Constant.Parameter(type, value), type, span);
      case ValueResolution.Failed failed -> throw new AssertionError("reported");
    };
  }

  private static TypedExpr constructor(
      ValueResolution.Constructor constructor, Type type, Span span) {
    if (type instanceof Type.Adt adt) {
      return new TypedExpr.Adt(
          adt, constructor.variant(), List.of(), java.util.Optional.empty(), span);
    }
    return new TypedExpr.Literal(new Constant.ZeroSized(type), type, span);
  }

  TypedExpr call(Expr.Call call, Type type) {
    Span span = call.span();
    BodyFacts.MethodFacts method = tree.facts.methods.get(call);
    if (method != null) {
      TypedExpr callee = tree.build(call.callee());
      return through(method.method(), tree.body.types.all(method.arguments()), callee, call, type);
    }
    if (tree.facts.paths.get(strip(call.callee()))
            instanceof ValueResolution.Constructor constructor
        && type instanceof Type.Adt adt) {
      return adt(constructor, adt, call);
    }
    Type calleeType = calleeType(call.callee());
    if (calleeType instanceof Type.Closure closure) {
      return closureCall(closure, call, type);
    }
    return new TypedExpr.Call(
        tree.build(call.callee()), tree.all(call.arguments()), span, type, span);
  }

  private static Expr strip(Expr expr) {
    return expr instanceof Expr.Parenthesized inner ? strip(inner.inner()) : expr;
  }

  private Type calleeType(Expr callee) {
    List<Adjustment> steps = tree.facts.adjustments.getOrDefault(callee, List.of());
    return steps.isEmpty()
        ? tree.typeOf(callee)
        : tree.body.types.of(steps.get(steps.size() - 1).target());
  }

  private TypedExpr adt(ValueResolution.Constructor constructor, Type.Adt type, Expr.Call call) {
    List<TypedExpr.FieldValue> fields = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      fields.add(new TypedExpr.FieldValue(i, tree.build(call.arguments().get(i))));
    }
    return new TypedExpr.Adt(
        type, constructor.variant(), List.copyOf(fields), java.util.Optional.empty(), call.span());
  }

  private TypedExpr through(
      DefId method, List<Type> arguments, TypedExpr callee, Expr.Call call, Type result) {
    List<TypedExpr> values = tree.all(call.arguments());
    Type tuple = new Type.Tuple(values.stream().map(TypedExpr::type).toList());
    TypedExpr packed = new TypedExpr.Tuple(values, tuple, call.span());
    return TreeBuilder.call(
        method, arguments, List.of(callee, packed), result, call.span(), call.span());
  }

  /// A closure is called through the weakest `Fn` trait that it has.
  private TypedExpr closureCall(Type.Closure closure, Expr.Call call, Type result) {
    ClosureDefinition.Kind kind =
        closure.definition().isDefined() ? closure.definition().kind() : ClosureDefinition.Kind.FN;
    boolean mutable = kind == ClosureDefinition.Kind.FN_MUT;
    TypedExpr callee = tree.build(call.callee(), mutable);
    Type tuple =
        new Type.Tuple(
            call.arguments().stream().map(a -> tree.body.types.of(adjustedType(a))).toList());
    List<Type> arguments = List.of(closure, tuple);
    return switch (kind) {
      case FN ->
          through(
              tree.body.method("ops::Fn", "call"),
              arguments,
              borrowed(callee, false),
              call,
              result);
      case FN_MUT ->
          through(
              tree.body.method("ops::FnMut", "call_mut"),
              arguments,
              borrowed(callee, true),
              call,
              result);
      case FN_ONCE ->
          through(tree.body.method("ops::FnOnce", "call_once"), arguments, callee, call, result);
    };
  }

  private Type adjustedType(Expr expr) {
    List<Adjustment> steps = tree.facts.adjustments.getOrDefault(expr, List.of());
    return steps.isEmpty() ? tree.facts.types.get(expr) : steps.get(steps.size() - 1).target();
  }

  private static TypedExpr borrowed(TypedExpr callee, boolean mutable) {
    Type type = new Type.Reference(Region.ERASED, mutable, callee.type());
    BorrowKind kind = mutable ? BorrowKind.TWO_PHASE : BorrowKind.SHARED;
    return new TypedExpr.Borrow(kind, callee, false, type, callee.span());
  }

  TypedExpr method(Expr.MethodCall call, Type type) {
    BodyFacts.MethodFacts method = tree.facts.methods.get(call);
    List<TypedExpr> values = new ArrayList<>();
    values.add(tree.build(call.receiver()));
    values.addAll(tree.all(call.arguments()));
    Span name = call.method().span();
    Span callSpan =
        name.file() == call.span().file() && name.start() <= call.span().end()
            ? new Span(name.file(), name.start(), Math.max(name.end(), call.span().end()))
            : call.span();
    return TreeBuilder.call(
        method.method(),
        tree.body.types.all(method.arguments()),
        values,
        type,
        callSpan,
        call.span());
  }
}
