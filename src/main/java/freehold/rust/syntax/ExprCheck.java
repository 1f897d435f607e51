package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;

/// Expressions and patterns that the grammar allows and Rust does not: `let` and `_` in the wrong
/// place, two `..` in one pattern.
final class ExprCheck {
  private final SyntaxCheck check;

  ExprCheck(SyntaxCheck check) {
    this.check = check;
  }

  void block(Block block) {
    for (Statement statement : block.statements()) {
      switch (statement) {
        case Statement.Let let -> {
          pattern(let.pattern());
          let.value().ifPresent(this::check);
          let.otherwise().ifPresent(this::block);
        }
        case Statement.OfItem(Item item) -> check.item(item, SyntaxCheck.Place.BLOCK);
        case Statement.OfExpr(Expr expr, boolean semicolon, Span span) -> check(expr);
        case Statement.MacroCall call -> {}
        case Statement.Empty empty -> {}
      }
    }
    block.tail().ifPresent(this::check);
  }

  private void all(List<Expr> exprs) {
    exprs.forEach(this::check);
  }

  void check(Expr expr) {
    switch (expr) {
      case Expr.Literal literal -> {}
      case Expr.OfPath path -> {}
      case Expr.Unary(var operator, Expr operand, Span span) -> check(operand);
      case Expr.Binary binary -> binary(binary);
      case Expr.Assign(Expr target, Expr value, Span span) -> {
        target(target);
        check(value);
      }
      case Expr.CompoundAssign assign -> {
        check(assign.target());
        check(assign.value());
      }
      case Expr.Borrow borrow -> check(borrow.operand());
      case Expr.Cast cast -> check(cast.operand());
      case Expr.Range(var from, var to, boolean inclusive, Span span) -> {
        from.ifPresent(this::check);
        to.ifPresent(this::check);
      }
      case Expr.Call(Expr callee, var arguments, Span span) -> {
        check(callee);
        all(arguments);
      }
      case Expr.MethodCall call -> {
        check(call.receiver());
        all(call.arguments());
      }
      case Expr.Field field -> check(field.operand());
      case Expr.Index(Expr operand, Expr index, Span span) -> {
        check(operand);
        check(index);
      }
      case Expr.Tuple(var elements, Span span) -> all(elements);
      case Expr.Parenthesized(Expr inner, Span span) -> check(inner);
      case Expr.Array(var elements, Span span) -> all(elements);
      case Expr.Repeat(Expr value, Expr length, Span span) -> {
        check(value);
        Expr inner = length;
        while (inner instanceof Expr.Parenthesized group) {
          inner = group.inner();
        }
        if (!(inner instanceof Expr.Underscore)) {
          check(inner);
        }
      }
      case Expr.Struct struct -> {
        struct.fields().forEach(field -> check(field.value()));
        struct.base().ifPresent(this::check);
      }
      case Expr.OfBlock of -> block(of.block());
      case Expr.If conditional -> conditional(conditional);
      case Expr.Let let -> check.report("expected expression, found `let` statement", let.span());
      case Expr.While loop -> {
        condition(loop.condition());
        block(loop.body());
      }
      case Expr.Loop loop -> block(loop.body());
      case Expr.For loop -> {
        pattern(loop.pattern());
        check(loop.iterated());
        block(loop.body());
      }
      case Expr.Match match -> {
        check(match.scrutinee());
        match.arms().forEach(this::arm);
      }
      case Expr.Closure closure -> {
        closure.parameters().forEach(parameter -> pattern(parameter.pattern()));
        check(closure.body());
      }
      case Expr.Break jump -> jump.value().ifPresent(this::check);
      case Expr.Continue jump -> {}
      case Expr.Return jump -> jump.value().ifPresent(this::check);
      case Expr.Try(Expr operand, Span span) -> check(operand);
      case Expr.Await(Expr operand, Span span) -> check(operand);
      case Expr.Underscore(Span span) ->
          check.report(
              "in expressions, `_` can only be used on the left-hand side of an assignment", span);
      case Expr.MacroCall call -> {}
      case Expr.Error error -> {}
    }
  }

  /// A long sum is a deep tree on the left: it is walked by a loop.
  private void binary(Expr.Binary last) {
    Expr left = last;
    while (left instanceof Expr.Binary binary) {
      check(binary.right());
      left = binary.left();
    }
    check(left);
  }

  private void conditional(Expr.If first) {
    Expr.If at = first;
    while (true) {
      condition(at.condition());
      block(at.then());
      if (at.otherwise().isEmpty()) {
        return;
      }
      if (!(at.otherwise().get() instanceof Expr.If next)) {
        check(at.otherwise().get());
        return;
      }
      at = next;
    }
  }

  private void arm(Expr.Arm arm) {
    pattern(arm.pattern());
    arm.guard().ifPresent(this::condition);
    check(arm.body());
  }

  /// A condition: `let`s may stand between its `&&`.
  private void condition(Expr condition) {
    boolean chain = condition instanceof Expr.Binary;
    Expr at = condition;
    while (at instanceof Expr.Binary binary && binary.operator() == BinaryOperator.AND) {
      link(binary.right(), chain);
      at = binary.left();
    }
    link(at, chain);
  }

  private void link(Expr link, boolean chain) {
    if (!(link instanceof Expr.Let(Pattern pattern, Expr value, Span span))) {
      check(link);
      return;
    }
    if (chain && !check.edition().atLeast(Edition.E2024)) {
      check.report("let chains are only allowed in Rust 2024 or later", span);
    }
    pattern(pattern);
    check(value);
  }

  /// The left side of `=`: here `_` and `..` stand for values thrown away.
  private void target(Expr target) {
    switch (target) {
      case Expr.Underscore underscore -> {}
      case Expr.Tuple(var elements, Span span) -> elements.forEach(this::target);
      case Expr.Array(var elements, Span span) -> elements.forEach(this::target);
      case Expr.Parenthesized(Expr inner, Span span) -> target(inner);
      case Expr.Call(Expr callee, var arguments, Span span) -> arguments.forEach(this::target);
      case Expr.Struct struct -> struct.fields().forEach(field -> target(field.value()));
      default -> check(target);
    }
  }

  void pattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.Wildcard wildcard -> {}
      case Pattern.Rest(Span span) -> check.report("`..` patterns are not allowed here", span);
      case Pattern.Binding binding -> {
        // `rest @ ..` in a slice.
        boolean rest =
            binding.subpattern().isPresent() && binding.subpattern().get() instanceof Pattern.Rest;
        if (!rest) {
          binding.subpattern().ifPresent(this::pattern);
        }
      }
      case Pattern.Literal(Expr value, Span span) -> check(value);
      case Pattern.OfPath path -> {}
      case Pattern.TupleStruct(var self, Path path, var elements, Span span) ->
          list(elements, "tuple struct");
      case Pattern.Struct struct -> struct.fields().forEach(field -> pattern(field.pattern()));
      case Pattern.Tuple(var elements, Span span) -> list(elements, "tuple");
      case Pattern.Parenthesized(Pattern inner, Span span) -> pattern(inner);
      case Pattern.Slice(var elements, Span span) -> list(elements, "slice");
      case Pattern.Reference(boolean mutable, Pattern inner, Span span) -> pattern(inner);
      case Pattern.Range range -> {}
      case Pattern.Or(var alternatives, Span span) -> alternatives.forEach(this::pattern);
      case Pattern.MacroCall call -> {}
    }
  }

  private void list(List<Pattern> elements, String kind) {
    boolean seen = false;
    for (Pattern element : elements) {
      boolean rest =
          element instanceof Pattern.Rest
              || element instanceof Pattern.Binding binding
                  && binding.subpattern().isPresent()
                  && binding.subpattern().get() instanceof Pattern.Rest;
      if (!rest) {
        pattern(element);
      } else if (seen) {
        Diagnostic twice =
            Diagnostic.uncoded(
                "`..` can only be used once per " + kind + " pattern", element.span());
        check.report(twice);
      }
      seen |= rest;
    }
  }
}
