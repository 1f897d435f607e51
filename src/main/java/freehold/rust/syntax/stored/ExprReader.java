package freehold.rust.syntax.stored;

import freehold.rust.syntax.BinaryOperator;
import freehold.rust.syntax.Block;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.LiteralValue;
import freehold.rust.syntax.Statement;
import freehold.rust.syntax.UnaryOperator;

/// Reads stored expressions, statements and blocks.
final class ExprReader {
  private static final UnaryOperator[] UNARY_OPERATORS = UnaryOperator.values();
  private static final BinaryOperator[] BINARY_OPERATORS = BinaryOperator.values();
  private static final Expr.BlockKind[] BLOCK_KINDS = Expr.BlockKind.values();

  private final StoredInput in;
  private final TreeReader trees;

  ExprReader(StoredInput in, TreeReader trees) {
    this.in = in;
    this.trees = trees;
  }

  Expr expr() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new Expr.Literal(literalValue(), in.span());
      case 1 ->
          new Expr.OfPath(
              in.optional(trees.types()::qualifiedSelf), trees.types().path(), in.span());
      case 2 -> new Expr.Unary(in.constant(UNARY_OPERATORS), expr(), in.span());
      case 3 ->
          new Expr.Binary(in.constant(BINARY_OPERATORS), expr(), expr(), in.span(), in.span());
      case 4 -> new Expr.Assign(expr(), expr(), in.span());
      case 5 ->
          new Expr.CompoundAssign(
              in.constant(BINARY_OPERATORS), expr(), expr(), in.span(), in.span());
      case 6 -> new Expr.Borrow(in.flag(), in.flag(), expr(), in.span());
      case 7 -> new Expr.Cast(expr(), trees.types().type(), in.span());
      case 8 ->
          new Expr.Range(in.optional(this::expr), in.optional(this::expr), in.flag(), in.span());
      case 9 -> new Expr.Call(expr(), in.list(this::expr), in.span());
      case 10 ->
          new Expr.MethodCall(expr(), trees.types().segment(), in.list(this::expr), in.span());
      case 11 -> new Expr.Field(expr(), trees.tokens().identifier(), in.span());
      case 12 -> new Expr.Index(expr(), expr(), in.span());
      case 13 -> new Expr.Tuple(in.list(this::expr), in.span());
      case 14 -> new Expr.Parenthesized(expr(), in.span());
      case 15 -> new Expr.Array(in.list(this::expr), in.span());
      case 16 -> new Expr.Repeat(expr(), expr(), in.span());
      case 17 ->
          new Expr.Struct(
              in.optional(trees.types()::qualifiedSelf),
              trees.types().path(),
              in.list(this::fieldValue),
              in.optional(this::expr),
              in.span());
      case 18 ->
          new Expr.OfBlock(
              in.constant(BLOCK_KINDS), in.optional(trees.tokens()::lifetime), block(), in.span());
      case 19 -> new Expr.If(expr(), block(), in.optional(this::expr), in.span());
      case 20 -> new Expr.Let(trees.patterns().pattern(), expr(), in.span());
      case 21 -> new Expr.While(in.optional(trees.tokens()::lifetime), expr(), block(), in.span());
      case 22 -> new Expr.Loop(in.optional(trees.tokens()::lifetime), block(), in.span());
      case 23 ->
          new Expr.For(
              in.optional(trees.tokens()::lifetime),
              trees.patterns().pattern(),
              expr(),
              block(),
              in.span());
      case 24 -> new Expr.Match(expr(), in.list(this::arm), in.span());
      case 25 ->
          new Expr.Closure(
              in.flag(),
              in.flag(),
              in.list(this::closureParameter),
              in.optional(trees.types()::type),
              expr(),
              in.span());
      case 26 ->
          new Expr.Break(in.optional(trees.tokens()::lifetime), in.optional(this::expr), in.span());
      case 27 -> new Expr.Continue(in.optional(trees.tokens()::lifetime), in.span());
      case 28 -> new Expr.Return(in.optional(this::expr), in.span());
      case 29 -> new Expr.Try(expr(), in.span());
      case 30 -> new Expr.Await(expr(), in.span());
      case 31 -> new Expr.Underscore(in.span());
      case 32 -> new Expr.MacroCall(trees.tokens().macroInvocation());
      case 33 -> new Expr.Error(in.span());
      default -> throw in.unknown("Expr", tag);
    };
  }

  LiteralValue literalValue() {
    int tag = in.number();
    return switch (tag) {
      case 0 -> new LiteralValue.Whole(in.whole(), in.optional(in::string));
      case 1 -> new LiteralValue.Floating(in.string(), in.optional(in::string));
      case 2 -> new LiteralValue.Bool(in.flag());
      case 3 -> new LiteralValue.Character(in.number());
      case 4 -> new LiteralValue.Text(in.string());
      case 5 -> new LiteralValue.Byte(in.number());
      case 6 -> new LiteralValue.Bytes(in.bytes());
      case 7 -> new LiteralValue.CText(in.bytes());
      default -> throw in.unknown("LiteralValue", tag);
    };
  }

  Expr.FieldValue fieldValue() {
    return new Expr.FieldValue(trees.tokens().identifier(), expr(), in.flag(), in.span());
  }

  Block block() {
    return new Block(in.list(this::statement), in.optional(this::expr), in.span());
  }

  Expr.Arm arm() {
    return new Expr.Arm(
        in.list(trees.tokens()::attribute),
        trees.patterns().pattern(),
        in.optional(this::expr),
        expr(),
        in.span());
  }

  Expr.ClosureParameter closureParameter() {
    return new Expr.ClosureParameter(trees.patterns().pattern(), in.optional(trees.types()::type));
  }

  Statement statement() {
    int tag = in.number();
    return switch (tag) {
      case 0 ->
          new Statement.Let(
              in.list(trees.tokens()::attribute),
              trees.patterns().pattern(),
              in.optional(trees.types()::type),
              in.optional(this::expr),
              in.optional(this::block),
              in.span());
      case 1 -> new Statement.OfItem(trees.items().item());
      case 2 -> new Statement.OfExpr(expr(), in.flag(), in.span());
      case 3 ->
          new Statement.MacroCall(
              in.list(trees.tokens()::attribute), trees.tokens().macroInvocation(), in.flag());
      case 4 -> new Statement.Empty(in.span());
      default -> throw in.unknown("Statement", tag);
    };
  }
}
