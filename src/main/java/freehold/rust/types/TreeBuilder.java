package freehold.rust.types;

import freehold.mir.BorrowKind;
import freehold.mir.Constant;
import freehold.mir.type.DefId;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.rust.syntax.Block;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Statement;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds typed expressions: applies adjustments, spells out overloaded operators.
///
/// Places are built for reading or for mutation: the latter takes `DerefMut` and `IndexMut` where
/// the former takes `Deref` and `Index`.
final class TreeBuilder {
  final BodyBuilder body;
  final BodyFacts facts;
  private final TreePatterns patterns;
  private final TreeOperators operators;
  private final TreeCalls calls;
  private final TreeClosures closures;
  private final ExtendedBorrows extended;

  TreeBuilder(BodyBuilder body) {
    this.body = body;
    this.facts = body.body.facts;
    this.patterns = new TreePatterns(this);
    this.operators = new TreeOperators(this);
    this.calls = new TreeCalls(this);
    this.closures = new TreeClosures(this);
    this.extended = new ExtendedBorrows(facts);
  }

  TreePatterns patterns() {
    return patterns;
  }

  ExtendedBorrows extended() {
    return extended;
  }

  Type typeOf(Expr expr) {
    return body.types.of(facts.types.get(expr));
  }

  /// The expression's value, or a place that is read.
  TypedExpr build(Expr expr) {
    return build(expr, false);
  }

  TypedExpr build(Expr expr, boolean mutable) {
    List<Adjustment> steps = facts.adjustments.getOrDefault(expr, List.of());
    return adjusted(expr, steps, mutable);
  }

  TypedExpr adjusted(Expr expr, List<Adjustment> steps, boolean mutable) {
    boolean[] mutability = mutability(expr, steps, mutable);
    TypedExpr current = unadjusted(expr, mutability[0]);
    for (int i = 0; i < steps.size(); i++) {
      current = adjust(expr, current, steps.get(i), mutability[i + 1]);
    }
    return current;
  }

  /// For the bare expression and after each step: whether that place is mutated later.
  private boolean[] mutability(Expr expr, List<Adjustment> steps, boolean mutable) {
    boolean[] result = new boolean[steps.size() + 1];
    result[steps.size()] = mutable;
    for (int i = steps.size() - 1; i >= 0; i--) {
      Type before = i == 0 ? typeOf(expr) : body.types.of(steps.get(i - 1).target());
      boolean after = result[i + 1];
      result[i] =
          switch (steps.get(i)) {
            case Adjustment.Deref(boolean overloaded, Type target) ->
                after && passesMutation(before);
            case Adjustment.Borrow(boolean mut, boolean twoPhase, Type target) ->
                mut || (after && isFollowedByUnsize(steps, i));
            case Adjustment.RawBorrow(boolean mut, Type target) -> mut;
            case Adjustment.NeverToAny never -> false;
            case Adjustment.Pointer(var kind, Type target) -> after && isFollowedByDeref(steps, i);
          };
    }
    return result;
  }

  private static boolean isFollowedByUnsize(List<Adjustment> steps, int index) {
    return index + 1 < steps.size() && steps.get(index + 1) instanceof Adjustment.Pointer;
  }

  private static boolean isFollowedByDeref(List<Adjustment> steps, int index) {
    return index + 1 < steps.size() && steps.get(index + 1) instanceof Adjustment.Deref;
  }

  static boolean passesMutation(Type pointer) {
    return switch (pointer) {
      case Type.Reference reference -> reference.mutable();
      case Type.RawPointer raw -> false;
      default -> true;
    };
  }

  private TypedExpr adjust(Expr expr, TypedExpr current, Adjustment step, boolean mutable) {
    Span span = expr.span();
    Type target = body.types.of(step.target());
    return switch (step) {
      case Adjustment.NeverToAny never ->
          target.isNever() ? current : new TypedExpr.NeverToAny(current, target, span);
      case Adjustment.Deref(boolean overloaded, Type t) ->
          overloaded
              ? overloadedDeref(current, target, mutable, extended.contains(expr), span)
              : new TypedExpr.Deref(current, target, span);
      case Adjustment.Borrow(boolean mut, boolean twoPhase, Type t) ->
          borrow(expr, current, mut, twoPhase, mutable, target);
      case Adjustment.RawBorrow(boolean mut, Type t) ->
          new TypedExpr.RawBorrow(mut, current, target, span);
      case Adjustment.Pointer(var kind, Type t) ->
          new TypedExpr.Cast(kind, current, asMutable(target, mutable, current), span);
    };
  }

  /// An array that is indexed as a slice for mutation is borrowed mutably first.
  private static Type asMutable(Type target, boolean mutable, TypedExpr current) {
    return mutable
            && target instanceof Type.Reference(var region, boolean m, Type inner)
            && current.type() instanceof Type.Reference before
            && before.mutable()
        ? new Type.Reference(region, true, inner)
        : target;
  }

  private TypedExpr borrow(
      Expr expr, TypedExpr current, boolean mut, boolean twoPhase, boolean mutable, Type target) {
    boolean really = mut || mutable;
    Type type =
        really && target instanceof Type.Reference(var region, boolean m, Type inner)
            ? new Type.Reference(region, true, inner)
            : target;
    BorrowKind kind =
        !really ? BorrowKind.SHARED : twoPhase ? BorrowKind.TWO_PHASE : BorrowKind.MUTABLE;
    return new TypedExpr.Borrow(kind, current, extended.contains(expr), type, expr.span());
  }

  /// `*Deref::deref(&operand)` or `*DerefMut::deref_mut(&mut operand)`.
  TypedExpr overloadedDeref(
      TypedExpr operand, Type target, boolean mutable, boolean lives, Span span) {
    String trait = mutable ? "ops::DerefMut" : "ops::Deref";
    DefId method = body.method(trait, mutable ? "deref_mut" : "deref");
    Type self = new Type.Reference(Region.ERASED, mutable, operand.type());
    BorrowKind kind = mutable ? BorrowKind.MUTABLE : BorrowKind.SHARED;
    TypedExpr receiver = new TypedExpr.Borrow(kind, operand, lives, self, span);
    Type result = new Type.Reference(Region.ERASED, mutable, target);
    TypedExpr call = call(method, List.of(operand.type()), List.of(receiver), result, span, span);
    return new TypedExpr.Deref(call, target, span);
  }

  static TypedExpr call(
      DefId function,
      List<Type> arguments,
      List<TypedExpr> values,
      Type result,
      Span callSpan,
      Span span) {
    return new TypedExpr.Call(
        functionItem(function, arguments, span), values, callSpan, result, span);
  }

  static TypedExpr functionItem(DefId function, List<Type> arguments, Span span) {
    Type type = new Type.FunctionDefinition(function, arguments);
    return new TypedExpr.Literal(new Constant.ZeroSized(type), type, span);
  }

  private TypedExpr unadjusted(Expr expr, boolean mutable) {
    Expr replacement = facts.replacements.get(expr);
    if (replacement != null) {
      return build(replacement, mutable);
    }
    Type type = typeOf(expr);
    Span span = expr.span();
    return switch (expr) {
      case Expr.Literal literal -> TreeLiterals.literal(literal.value(), type, span);
      case Expr.OfPath path -> calls.path(path, type);
      case Expr.Unary unary -> operators.unary(unary, type, mutable);
      case Expr.Binary binary -> operators.binary(binary, type);
      case Expr.Assign assign ->
          new TypedExpr.Assign(build(assign.target(), true), build(assign.value()), span);
      case Expr.CompoundAssign compound -> operators.compound(compound);
      case Expr.Borrow borrow -> borrowExpr(borrow, type);
      case Expr.Cast cast -> cast(cast, type);
      case Expr.Call call -> calls.call(call, type);
      case Expr.MethodCall call -> calls.method(call, type);
      case Expr.Field field ->
          new TypedExpr.Field(build(field.operand(), mutable), facts.fields.get(field), type, span);
      case Expr.Index index -> operators.index(index, type, mutable);
      case Expr.Tuple tuple -> new TypedExpr.Tuple(all(tuple.elements()), type, span);
      case Expr.Parenthesized(Expr inner, Span s) -> build(inner, mutable);
      case Expr.Array array -> new TypedExpr.Array(all(array.elements()), type, span);
      case Expr.Repeat repeat ->
          new TypedExpr.Repeat(
              build(repeat.value()), body.types.of(facts.lengths.get(repeat)), type, span);
      case Expr.Struct struct -> struct(struct, (Type.Adt) type);
      case Expr.OfBlock block -> blockExpr(block, type);
      case Expr.If branch -> conditional(branch, type);
      case Expr.Let let -> let(let);
      case Expr.Loop loop -> loop(loop, type);
      case Expr.Match match -> match(match, type);
      case Expr.Closure closure -> closures.closure(closure);
      case Expr.Break leave ->
          new TypedExpr.Break(facts.labels.get(leave), leave.value().map(this::build), span);
      case Expr.Continue next -> new TypedExpr.Continue(facts.labels.get(next), span);
      case Expr.Return result -> new TypedExpr.Return(result.value().map(this::build), span);
      case Expr.Range r -> throw new AssertionError("replaced");
      case Expr.While w -> throw new AssertionError("replaced");
      case Expr.For f -> throw new AssertionError("replaced");
      case Expr.Try t -> throw new AssertionError("replaced");
      case Expr.Await a -> throw new AssertionError("reported");
      case Expr.Underscore u -> throw new AssertionError("reported");
      case Expr.MacroCall m -> throw new AssertionError("expanded");
      case Expr.Error e -> throw new AssertionError("reported");
    };
  }

  List<TypedExpr> all(List<Expr> exprs) {
    List<TypedExpr> result = new ArrayList<>(exprs.size());
    for (Expr expr : exprs) {
      result.add(build(expr));
    }
    return List.copyOf(result);
  }

  private TypedExpr borrowExpr(Expr.Borrow borrow, Type type) {
    TypedExpr operand = build(borrow.operand(), borrow.mutable());
    if (borrow.raw()) {
      return new TypedExpr.RawBorrow(borrow.mutable(), operand, type, borrow.span());
    }
    BorrowKind kind = borrow.mutable() ? BorrowKind.MUTABLE : BorrowKind.SHARED;
    boolean lives = extended.contains(borrow.operand());
    return new TypedExpr.Borrow(kind, operand, lives, type, borrow.span());
  }

  private TypedExpr cast(Expr.Cast cast, Type type) {
    var kind = facts.casts.get(cast);
    TypedExpr operand = build(cast.operand());
    return kind == null ? operand : new TypedExpr.Cast(kind, operand, type, cast.span());
  }

  private TypedExpr struct(Expr.Struct struct, Type.Adt type) {
    int variant = facts.variants.get(struct);
    List<TypedExpr.FieldValue> fields = new ArrayList<>();
    for (Expr.FieldValue field : struct.fields()) {
      int index =
          StructChecker.indexOf(type.definition().variants().get(variant), field.name().name());
      fields.add(new TypedExpr.FieldValue(index, build(field.value())));
    }
    return new TypedExpr.Adt(
        type, variant, List.copyOf(fields), struct.base().map(this::build), struct.span());
  }

  private TypedExpr blockExpr(Expr.OfBlock block, Type type) {
    boolean constant = block.kind() == Expr.BlockKind.CONST;
    if (constant) {
      extended.mark(block);
    }
    TypedExpr built =
        new TypedExpr.OfBlock(
            Optional.ofNullable(facts.labels.get(block)), block(block.block()), type, block.span());
    return constant ? body.inlineConstant(block, built) : built;
  }

  TypedBlock block(Block block) {
    List<TypedStatement> statements = new ArrayList<>();
    for (Statement statement : block.statements()) {
      switch (statement) {
        case Statement.Let let -> statements.add(letStatement(let));
        case Statement.OfExpr(Expr expr, boolean semicolon, Span span) ->
            statements.add(new TypedStatement.OfExpr(build(expr), span));
        case Statement.OfItem item -> {}
        case Statement.MacroCall macro -> {}
        case Statement.Empty empty -> {}
      }
    }
    return new TypedBlock(List.copyOf(statements), block.tail().map(this::build), block.span());
  }

  private TypedStatement letStatement(Statement.Let let) {
    let.value().ifPresent(value -> extended.mark(let.pattern(), value));
    boolean mutable = patterns.bindsMutably(let.pattern());
    Optional<TypedExpr> value = let.value().map(v -> build(v, mutable));
    Optional<TypedBlock> otherwise = let.otherwise().map(this::block);
    return new TypedStatement.Let(patterns.build(let.pattern()), value, otherwise, let.span());
  }

  private TypedExpr let(Expr.Let let) {
    boolean mutable = patterns.bindsMutably(let.pattern());
    TypedExpr value = build(let.value(), mutable);
    return new TypedExpr.Let(patterns.build(let.pattern()), value, let.span());
  }

  private TypedExpr conditional(Expr.If branch, Type type) {
    TypedExpr condition = build(branch.condition());
    TypedExpr then = build(body.body.program.blockExpr(branch.then()));
    Optional<TypedExpr> otherwise = branch.otherwise().map(this::build);
    return new TypedExpr.If(condition, then, otherwise, type, branch.span());
  }

  private TypedExpr loop(Expr.Loop loop, Type type) {
    TypedBlock block = block(loop.body());
    TypedExpr inner = new TypedExpr.OfBlock(Optional.empty(), block, Type.UNIT, loop.body().span());
    return new TypedExpr.Loop(facts.labels.get(loop), inner, type, loop.span());
  }

  private TypedExpr match(Expr.Match match, Type type) {
    boolean mutable = match.arms().stream().anyMatch(a -> patterns.bindsMutably(a.pattern()));
    TypedExpr scrutinee = build(match.scrutinee(), mutable);
    List<TypedExpr.Arm> arms = new ArrayList<>();
    for (Expr.Arm arm : match.arms()) {
      arms.add(
          new TypedExpr.Arm(
              patterns.build(arm.pattern()),
              arm.guard().map(this::build),
              build(arm.body()),
              arm.span()));
    }
    return new TypedExpr.Match(scrutinee, List.copyOf(arms), type, match.span());
  }
}
