package freehold.rust.types;

import freehold.rust.syntax.Block;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.Pattern;
import freehold.rust.syntax.Statement;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rewrites loops, `?`, ranges and destructuring assignments into simpler expressions, as the
/// Reference explains them.
final class Desugaring {
  private final BodyChecker body;

  Desugaring(BodyChecker body) {
    this.body = body;
  }

  private static Expr call(String function, Span span, Expr... arguments) {
    return new Expr.Call(BodyChecker.stdPath(function, span), List.of(arguments), span);
  }

  private static Expr name(Identifier identifier) {
    Path path =
        new Path(false, List.of(new Path.Segment(identifier, Optional.empty())), identifier.span());
    return new Expr.OfPath(Optional.empty(), path, identifier.span());
  }

  private static Pattern variant(String path, List<Pattern> elements, Span span) {
    return new Pattern.TupleStruct(
        Optional.empty(), BodyChecker.stdSyntaxPath(path, span), elements, span);
  }

  private static Expr.Arm arm(Pattern pattern, Expr value) {
    return new Expr.Arm(List.of(), pattern, Optional.empty(), value, value.span());
  }

  private static Block blockOf(Expr tail) {
    return new Block(List.of(), Optional.of(tail), tail.span());
  }

  /// `loop { if condition { body } else { break } }`.
  Expr whileLoop(Expr.While loop) {
    Span span = loop.span();
    Expr leave = new Expr.Break(Optional.empty(), Optional.empty(), loop.condition().span());
    Expr otherwise =
        new Expr.OfBlock(Expr.BlockKind.PLAIN, Optional.empty(), blockOf(leave), leave.span());
    Expr branch =
        new Expr.If(loop.condition(), loop.body(), Optional.of(otherwise), loop.body().span());
    Expr.Loop result =
        new Expr.Loop(
            loop.label(), new Block(List.of(), Optional.of(branch), loop.body().span()), span);
    body.facts.conditionalLoops.put(result, true);
    return result;
  }

  /// `match into_iter(iterated) { mut iter => loop { match next(&mut iter) { … } } }`.
  Expr forLoop(Expr.For loop) {
    Span head = loop.iterated().span();
    Identifier iterator = body.generatedName("iter", head);
    Expr borrowed = new Expr.Borrow(false, true, name(iterator), head);
    Expr next = call("iter::Iterator::next", head, borrowed);
    Expr leave = new Expr.Break(Optional.empty(), Optional.empty(), head);
    Pattern none =
        new Pattern.OfPath(
            Optional.empty(), BodyChecker.stdSyntaxPath("option::Option::None", head), head);
    Pattern some = variant("option::Option::Some", List.of(loop.pattern()), loop.pattern().span());
    Expr bodyBlock =
        new Expr.OfBlock(Expr.BlockKind.PLAIN, Optional.empty(), loop.body(), loop.body().span());
    Expr step = new Expr.Match(next, List.of(arm(none, leave), arm(some, bodyBlock)), head);
    Statement.OfExpr statement = new Statement.OfExpr(step, true, head);
    Expr.Loop inner =
        new Expr.Loop(
            loop.label(),
            new Block(List.of(statement), Optional.empty(), loop.body().span()),
            loop.span());
    body.facts.conditionalLoops.put(inner, true);
    Pattern binding = new Pattern.Binding(false, true, iterator, Optional.empty(), head);
    Expr start = call("iter::IntoIterator::into_iter", head, loop.iterated());
    return new Expr.Match(start, List.of(arm(binding, inner)), loop.span());
  }

  /// `match branch(operand) { Continue(v) => v, Break(r) => return from_residual(r) }`.
  Expr attempt(Expr.Try attempt) {
    Span span = attempt.span();
    Identifier value = body.generatedName("val", span);
    Identifier residual = body.generatedName("residual", span);
    Expr branched = call("ops::Try::branch", span, attempt.operand());
    Expr back = call("ops::FromResidual::from_residual", span, name(residual));
    Expr leave = new Expr.Return(Optional.of(back), span);
    Pattern goOn = variant("ops::ControlFlow::Continue", List.of(bind(value, span)), span);
    Pattern stop = variant("ops::ControlFlow::Break", List.of(bind(residual, span)), span);
    return new Expr.Match(branched, List.of(arm(goOn, name(value)), arm(stop, leave)), span);
  }

  private static Pattern bind(Identifier name, Span span) {
    return new Pattern.Binding(false, false, name, Optional.empty(), span);
  }

  /// `a..b` as the struct of `std::ops` that it makes.
  Expr range(Expr.Range range) {
    Span span = range.span();
    if (range.inclusive() && range.from().isPresent()) {
      return call("ops::RangeInclusive::new", span, range.from().get(), range.to().orElseThrow());
    }
    List<Expr.FieldValue> fields = new ArrayList<>();
    range.from().ifPresent(e -> fields.add(field("start", e)));
    range.to().ifPresent(e -> fields.add(field("end", e)));
    String type =
        range.inclusive()
            ? "RangeToInclusive"
            : range.from().isPresent()
                ? (range.to().isPresent() ? "Range" : "RangeFrom")
                : (range.to().isPresent() ? "RangeTo" : "RangeFull");
    Path path = BodyChecker.stdSyntaxPath("ops::" + type, span);
    return fields.isEmpty()
        ? new Expr.OfPath(Optional.empty(), path, span)
        : new Expr.Struct(Optional.empty(), path, fields, Optional.empty(), span);
  }

  private static Expr.FieldValue field(String name, Expr value) {
    return new Expr.FieldValue(new Identifier(name, value.span()), value, false, value.span());
  }

  boolean isDestructuring(Expr target) {
    return switch (target) {
      case Expr.Tuple tuple -> true;
      case Expr.Array array -> true;
      case Expr.Struct struct -> true;
      case Expr.Underscore underscore -> true;
      case Expr.Call call -> call.callee() instanceof Expr.OfPath;
      case Expr.Parenthesized inner -> isDestructuring(inner.inner());
      default -> false;
    };
  }

  /// `(a, b.c) = value` as `{ let (lhs, lhs) = value; a = lhs; b.c = lhs; }`.
  Expr destructuring(Expr.Assign assign) {
    List<Statement> assignments = new ArrayList<>();
    Pattern pattern = pattern(assign.target(), assignments);
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement.Let(
            List.of(),
            pattern,
            Optional.empty(),
            Optional.of(assign.value()),
            Optional.empty(),
            assign.span()));
    statements.addAll(assignments);
    Block block = new Block(statements, Optional.empty(), assign.span());
    return new Expr.OfBlock(Expr.BlockKind.PLAIN, Optional.empty(), block, assign.span());
  }

  private Pattern pattern(Expr target, List<Statement> assignments) {
    Span span = target.span();
    return switch (target) {
      case Expr.Underscore underscore -> new Pattern.Wildcard(span);
      case Expr.Parenthesized inner -> pattern(inner.inner(), assignments);
      case Expr.Tuple tuple -> new Pattern.Tuple(patterns(tuple.elements(), assignments), span);
      case Expr.Array array -> new Pattern.Slice(patterns(array.elements(), assignments), span);
      case Expr.Range range when range.from().isEmpty() && range.to().isEmpty() ->
          new Pattern.Rest(span);
      case Expr.Call call when call.callee() instanceof Expr.OfPath path ->
          new Pattern.TupleStruct(
              path.self(), path.path(), patterns(call.arguments(), assignments), span);
      case Expr.Struct struct -> structPattern(struct, assignments);
      default -> {
        Identifier temporary = body.generatedName("lhs", span);
        Expr assignment = new Expr.Assign(target, name(temporary), span);
        assignments.add(new Statement.OfExpr(assignment, true, span));
        yield bind(temporary, span);
      }
    };
  }

  private Pattern structPattern(Expr.Struct struct, List<Statement> assignments) {
    List<Pattern.Field> fields = new ArrayList<>();
    for (Expr.FieldValue field : struct.fields()) {
      Pattern inner = pattern(field.value(), assignments);
      fields.add(new Pattern.Field(field.name(), inner, false, field.span()));
    }
    return new Pattern.Struct(
        struct.self(), struct.path(), fields, struct.base().isPresent(), struct.span());
  }

  private List<Pattern> patterns(List<Expr> targets, List<Statement> assignments) {
    List<Pattern> result = new ArrayList<>();
    for (Expr target : targets) {
      result.add(pattern(target, assignments));
    }
    return result;
  }
}
