package freehold.rust.types;

import freehold.mir.BinaryOp;
import freehold.mir.BorrowKind;
import freehold.mir.UnaryOp;
import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.BinaryOperator;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.LiteralValue;
import freehold.rust.syntax.UnaryOperator;
import freehold.source.Span;
import java.util.List;

/// Operators of the typed tree: built in where both sides are scalars, else calls.
final class TreeOperators {
  private final TreeBuilder tree;

  TreeOperators(TreeBuilder tree) {
    this.tree = tree;
  }

  TypedExpr unary(Expr.Unary unary, Type type, boolean mutable) {
    Span span = unary.span();
    BodyFacts.MethodFacts method = tree.facts.methods.get(unary);
    if (unary.operator() == UnaryOperator.DEREFERENCE) {
      Type operandType = tree.typeOf(unary.operand());
      TypedExpr operand =
          tree.build(unary.operand(), mutable && TreeBuilder.passesMutation(operandType));
      return method == null
          ? new TypedExpr.Deref(operand, type, span)
          : tree.overloadedDeref(
              operand, type, mutable, tree.extended().contains(unary.operand()), span);
    }
    boolean negate = unary.operator() == UnaryOperator.NEGATE;
    if (negate
        && unary.operand() instanceof Expr.Literal literal
        && isNumber(literal.value())
        && isScalar(type)) {
      return new TypedExpr.Literal(TreeLiterals.constant(literal.value(), type, true), type, span);
    }
    TypedExpr operand = tree.build(unary.operand());
    if (method == null || isScalar(operand.type())) {
      return new TypedExpr.Unary(negate ? UnaryOp.NEGATE : UnaryOp.NOT, operand, type, span);
    }
    return TreeBuilder.call(
        method.method(),
        tree.body.types.all(method.arguments()),
        List.of(operand),
        type,
        span,
        span);
  }

  private static boolean isNumber(LiteralValue value) {
    return value instanceof LiteralValue.Whole || value instanceof LiteralValue.Floating;
  }

  static boolean isScalar(Type type) {
    return type instanceof Type.Whole
        || type instanceof Type.Floating
        || type instanceof Type.Bool
        || type instanceof Type.Char
        || type instanceof Type.RawPointer
        || type instanceof Type.FunctionPointer;
  }

  TypedExpr binary(Expr.Binary binary, Type type) {
    Span span = binary.span();
    BinaryOperator operator = binary.operator();
    TypedExpr left = tree.build(binary.left());
    TypedExpr right = tree.build(binary.right());
    if (operator.isLazy()) {
      return new TypedExpr.Lazy(operator == BinaryOperator.AND, left, right, span);
    }
    BodyFacts.MethodFacts method = tree.facts.methods.get(binary);
    boolean builtIn = isScalar(left.type()) && isScalar(right.type());
    if (method == null || builtIn) {
      return new TypedExpr.Binary(operation(operator), left, right, type, span);
    }
    List<TypedExpr> operands =
        operator.isComparison() ? List.of(shared(left), shared(right)) : List.of(left, right);
    return TreeBuilder.call(
        method.method(), tree.body.types.all(method.arguments()), operands, type, span, span);
  }

  private static TypedExpr shared(TypedExpr operand) {
    Type type = new Type.Reference(Region.ERASED, false, operand.type());
    return new TypedExpr.Borrow(BorrowKind.SHARED, operand, false, type, operand.span());
  }

  static BinaryOp operation(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> BinaryOp.ADD;
      case SUBTRACT -> BinaryOp.SUBTRACT;
      case MULTIPLY -> BinaryOp.MULTIPLY;
      case DIVIDE -> BinaryOp.DIVIDE;
      case REMAINDER -> BinaryOp.REMAINDER;
      case BIT_AND -> BinaryOp.BIT_AND;
      case BIT_OR -> BinaryOp.BIT_OR;
      case BIT_XOR -> BinaryOp.BIT_XOR;
      case SHIFT_LEFT -> BinaryOp.SHIFT_LEFT;
      case SHIFT_RIGHT -> BinaryOp.SHIFT_RIGHT;
      case EQUAL -> BinaryOp.EQUAL;
      case NOT_EQUAL -> BinaryOp.NOT_EQUAL;
      case LESS -> BinaryOp.LESS;
      case LESS_OR_EQUAL -> BinaryOp.LESS_OR_EQUAL;
      case GREATER -> BinaryOp.GREATER;
      case GREATER_OR_EQUAL -> BinaryOp.GREATER_OR_EQUAL;
      case AND, OR -> throw new AssertionError("lazy operators are not operations");
    };
  }

  TypedExpr compound(Expr.CompoundAssign compound) {
    Span span = compound.span();
    BodyFacts.MethodFacts method = tree.facts.methods.get(compound);
    Type left = tree.typeOf(compound.target());
    TypedExpr value = tree.build(compound.value());
    if (method == null || (isScalar(left) && isScalar(value.type()))) {
      TypedExpr target =
          method == null
              ? tree.build(compound.target(), true)
              : tree.adjusted(compound.target(), List.of(), true);
      return new TypedExpr.CompoundAssign(operation(compound.operator()), target, value, span);
    }
    TypedExpr target = tree.build(compound.target(), true);
    return TreeBuilder.call(
        method.method(),
        tree.body.types.all(method.arguments()),
        List.of(target, value),
        Type.UNIT,
        span,
        span);
  }

  TypedExpr index(Expr.Index index, Type type, boolean mutable) {
    Span span = index.span();
    BodyFacts.MethodFacts method = tree.facts.methods.get(index);
    TypedExpr operand = tree.build(index.operand(), mutable);
    TypedExpr position = tree.build(index.index());
    if (method == null) {
      return new TypedExpr.Index(operand, position, type, span);
    }
    DefId function = mutable ? tree.body.method("ops::IndexMut", "index_mut") : method.method();
    Type receiver = new Type.Reference(Region.ERASED, mutable, operand.type());
    BorrowKind kind = mutable ? BorrowKind.TWO_PHASE : BorrowKind.SHARED;
    boolean lives = tree.extended().contains(index.operand());
    TypedExpr borrowed = new TypedExpr.Borrow(kind, operand, lives, receiver, span);
    Type result = new Type.Reference(Region.ERASED, mutable, type);
    TypedExpr call =
        TreeBuilder.call(
            function,
            tree.body.types.all(method.arguments()),
            List.of(borrowed, position),
            result,
            span,
            span);
    return new TypedExpr.Deref(call, type, span);
  }
}
