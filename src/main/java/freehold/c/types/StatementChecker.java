package freehold.c.types;

import freehold.c.syntax.Declaration;
import freehold.c.syntax.Expression;
import freehold.c.syntax.Statement;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives the statements of one function their meaning (C11 6.8).
final class StatementChecker {
  private final UnitChecker unit;
  private final CType result;
  private final Set<String> labels = new HashSet<>();
  private final Map<String, Span> jumps = new HashMap<>();
  private final Deque<Set<Optional<BigInteger>>> switches = new ArrayDeque<>();
  private int loops;

  StatementChecker(UnitChecker unit, CType result) {
    this.unit = unit;
    this.result = result;
  }

  TypedStatement.Block body(Statement.Block block) {
    TypedStatement.Block body = block(block);
    jumps.forEach((label, span) -> {
      if (!labels.contains(label)) {
        unit.report(Rejected.error("label '" + label + "' used but not defined", span));
      }
    });
    return body;
  }

  private TypedStatement.Block block(Statement.Block block) {
    List<TypedStatement> items = new ArrayList<>();
    for (Statement item : block.items()) {
      try {
        if (item instanceof Statement.Declare declare) {
          items.addAll(declare(declare.declaration()));
        } else {
          items.add(check(item));
        }
      } catch (Rejected problem) {
        unit.report(problem);
      }
    }
    return new TypedStatement.Block(items, block.span(), block.end());
  }

  private List<TypedStatement> declare(Declaration declaration) {
    return unit.local(declaration);
  }

  private TypedStatement check(Statement written) {
    Span span = written.span();
    return switch (written) {
      case Statement.Block block -> scoped(() -> block(block));
      case Statement.Declare declare ->
          throw Rejected.error("expected expression before declaration", span);
      case Statement.Evaluate(Expression expression, Span s) ->
          new TypedStatement.Evaluate(unit.expressions().statement(expression), span);
      case Statement.Empty empty -> new TypedStatement.Empty(span);
      case Statement.Label(String name, Statement inner, Span s) -> {
        if (!labels.add(name)) {
          throw Rejected.error("duplicate label '" + name + "'", span);
        }
        yield new TypedStatement.Label(name, check(inner), span);
      }
      case Statement.Case one -> caseOf(one);
      case Statement.Default(Statement inner, Span s) -> {
        mark(Optional.empty(), "'default' label not within a switch statement", span);
        yield new TypedStatement.Case(Optional.empty(), check(inner), span);
      }
      case Statement.If(Expression condition, Statement then, var otherwise, Span s) ->
          new TypedStatement.If(
              unit.expressions().condition(condition),
              check(then),
              otherwise.map(this::check),
              span);
      case Statement.Switch one -> switchOf(one);
      case Statement.While(Expression condition, Statement body, Span s) ->
          new TypedStatement.While(unit.expressions().condition(condition), loop(body), span);
      case Statement.DoWhile(Statement body, Expression condition, Span s) ->
          new TypedStatement.DoWhile(loop(body), unit.expressions().condition(condition), span);
      case Statement.For loop -> scoped(() -> forLoop(loop));
      case Statement.Goto(String label, Span s) -> {
        jumps.putIfAbsent(label, span);
        yield new TypedStatement.Goto(label, span);
      }
      case Statement.Continue s -> {
        if (loops == 0) {
          throw Rejected.error("continue statement not within a loop", span);
        }
        yield new TypedStatement.Continue(span);
      }
      case Statement.Break s -> {
        if (loops == 0 && switches.isEmpty()) {
          throw Rejected.error("break statement not within loop or switch", span);
        }
        yield new TypedStatement.Break(span);
      }
      case Statement.Return one -> returned(one);
      case Statement.Unsupported(String construct, Span s) ->
          throw Rejected.unsupported(construct, span);
    };
  }

  private <T> T scoped(java.util.function.Supplier<T> work) {
    unit.scopes().enter();
    try {
      return work.get();
    } finally {
      unit.scopes().leave();
    }
  }

  private TypedStatement loop(Statement body) {
    loops++;
    try {
      return check(body);
    } finally {
      loops--;
    }
  }

  private TypedStatement forLoop(Statement.For loop) {
    List<TypedStatement> start = new ArrayList<>();
    if (loop.start().isPresent()) {
      if (loop.start().get() instanceof Statement.Declare declare) {
        start.addAll(declare(declare.declaration()));
      } else {
        start.add(check(loop.start().get()));
      }
    }
    return new TypedStatement.For(
        start,
        loop.condition().map(unit.expressions()::condition),
        loop.step().map(unit.expressions()::statement),
        loop(loop.body()),
        loop.span());
  }

  private TypedStatement switchOf(Statement.Switch written) {
    TypedExpression value = unit.expressions().value(written.value());
    if (!value.type().isInteger()) {
      throw Rejected.error("switch quantity not an integer", written.value().span());
    }
    switches.push(new HashSet<>());
    try {
      return new TypedStatement.Switch(
          Conversions.promote(value), check(written.body()), written.span());
    } finally {
      switches.pop();
    }
  }

  private void mark(Optional<BigInteger> value, String outside, Span span) {
    if (switches.isEmpty()) {
      throw Rejected.error(outside, span);
    }
    if (!switches.peek().add(value)) {
      throw Rejected.error(
          value.isPresent() ? "duplicate case value" : "multiple default labels in one switch",
          span);
    }
  }

  private TypedStatement caseOf(Statement.Case written) {
    Optional<BigInteger> value = Optional.of(unit.expressions().constant(written.value()));
    mark(value, "case label not within a switch statement", written.span());
    return new TypedStatement.Case(value, check(written.statement()), written.span());
  }

  private TypedStatement returned(Statement.Return written) {
    if (written.value().isEmpty()) {
      if (!(result instanceof CType.Void)) {
        unit.conversions()
            .warn("'return' with no value, in function returning non-void", written.span());
      }
      return new TypedStatement.Return(Optional.empty(), written.span());
    }
    TypedExpression value = unit.expressions().value(written.value().get());
    if (result instanceof CType.Void) {
      if (!(value.type() instanceof CType.Void)) {
        unit.conversions()
            .warn("'return' with a value, in function returning void", written.span());
      }
      return new TypedStatement.Return(Optional.of(value), written.span());
    }
    return new TypedStatement.Return(
        Optional.of(unit.conversions().assigned(result, value, Conversions.Where.RETURN)),
        written.span());
  }
}
