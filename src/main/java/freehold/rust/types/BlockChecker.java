package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Module;
import freehold.rust.syntax.Block;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Pattern;
import freehold.rust.syntax.Statement;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/// Checks blocks and their statements.
final class BlockChecker {
  private final BodyChecker body;

  BlockChecker(BodyChecker body) {
    this.body = body;
  }

  Type check(Expr.OfBlock expr, Expectation expectation) {
    return switch (expr.kind()) {
      case PLAIN ->
          expr.label().isPresent() ? labelled(expr, expectation) : block(expr.block(), expectation);
      case UNSAFE -> {
        body.unsafeDepth++;
        Type type = block(expr.block(), expectation);
        body.unsafeDepth--;
        yield type;
      }
      case CONST -> constant(expr, expectation);
      case ASYNC, ASYNC_MOVE -> {
        body.report(Diagnostic.unsupported("async block", expr.span()));
        yield Type.ERROR;
      }
    };
  }

  private Type constant(Expr.OfBlock expr, Expectation expectation) {
    body.loops.push(
        new LoopFrame(body.newLabel(), Optional.empty(), LoopFrame.Kind.BOUNDARY, null));
    Type type = block(expr.block(), expectation);
    body.loops.pop();
    return type;
  }

  private Type labelled(Expr.OfBlock expr, Expectation expectation) {
    BranchMerge merge = new BranchMerge(body, expectation);
    LoopFrame frame = new LoopFrame(body.newLabel(), expr.label(), LoopFrame.Kind.BLOCK, merge);
    body.facts.labels.put(expr, frame.id);
    body.loops.push(frame);
    Type type = block(expr.block(), expectation);
    body.loops.pop();
    Optional<Expr> tail = expr.block().tail();
    if (tail.isPresent()) {
      merge.add(tail.get(), type);
    } else if (!body.resolve(type).isNever()) {
      merge.addUnit(expr.span());
    }
    body.diverges = body.diverges && !frame.broken;
    return frame.broken || tail.isPresent() ? merge.result() : type;
  }

  /// The type of a block: its tail's, `()`, or never if it cannot be left.
  Type block(Block block, Expectation expectation) {
    TypeScope outer = body.scope;
    enterItems(block);
    int depth = body.scopes.depth();
    body.scopes.push();
    boolean before = body.diverges;
    body.diverges = false;
    block.statements().forEach(this::statement);
    Type type;
    if (block.tail().isPresent()) {
      type = tail(block.tail().get(), expectation);
    } else {
      type = body.diverges ? Type.NEVER : Type.UNIT;
    }
    body.diverges |= before;
    body.scopes.popTo(depth);
    body.scope = outer;
    return type;
  }

  private Type tail(Expr tail, Expectation expectation) {
    Type type = body.check(tail, expectation);
    if (expectation.isPresent() && expectation.strong()) {
      Type wanted = body.resolve(expectation.type());
      if (!(wanted instanceof Type.Inference) && body.coercion.coerce(tail, type, wanted)) {
        boolean never = body.resolve(type).isNever();
        return never ? Type.NEVER : wanted;
      }
    }
    return type;
  }

  private void enterItems(Block block) {
    List<Item> items =
        block.statements().stream()
            .filter(s -> s instanceof Statement.OfItem)
            .map(s -> ((Statement.OfItem) s).item())
            .toList();
    if (!items.isEmpty()) {
      Module module = body.program.enterBlock(items, body.owner, body.scope.module());
      body.facts.blockModules.put(block, module);
      body.scope = body.scope.in(module);
    }
  }

  void loopBody(Expr.Loop loop) {
    Type type = block(loop.body(), Expectation.of(Type.UNIT));
    if (loop.body().tail().isPresent()) {
      body.demand(loop.body().tail().get(), type, Type.UNIT);
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Let let -> let(let);
      case Statement.OfItem(Item.MacroRules macro) -> body.scopes.pushMacro(macro.name());
      case Statement.OfItem(Item item) -> body.program.standsAmong(item, body.scopes.names());
      case Statement.OfExpr expr -> expression(expr);
      case Statement.MacroCall macro -> {}
      case Statement.Empty empty -> {}
    }
  }

  private void expression(Statement.OfExpr statement) {
    if (statement.semicolon()) {
      body.check(statement.expr(), Expectation.NONE);
      return;
    }
    Type type = body.check(statement.expr(), Expectation.of(Type.UNIT));
    body.demand(statement.expr(), type, Type.UNIT);
  }

  private void let(Statement.Let let) {
    Type lowered = let.type().map(t -> body.types(false).lower(t)).orElse(null);
    Type declared = lowered == null ? null : body.normalize(lowered, let.type().get().span());
    Type type = declared;
    if (let.value().isPresent()) {
      Expr value = let.value().get();
      if (declared != null) {
        body.checkCoerce(value, declared);
      } else {
        type = body.check(value, body.patterns.expectation(let.pattern()));
        if (body.resolve(type).isNever()) {
          Type any = body.table.freshDiverging();
          body.facts.adjust(value, List.of(new Adjustment.NeverToAny(any)));
          type = any;
        }
      }
    } else if (declared == null) {
      type = body.table.fresh();
    }
    let.otherwise().ifPresent(this::otherwise);
    if (let.otherwise().isPresent()) {
      body.patterns.check(let.pattern(), type);
    } else {
      body.patterns.checkIrrefutable(let.pattern(), type);
    }
    let.type().ifPresent(written -> annotate(let.pattern(), written, lowered));
  }

  /// Types are checked without lifetimes; the borrow checker wants those that are written.
  private void annotate(Pattern pattern, TypeSyntax written, Type lowered) {
    if (pattern instanceof Pattern.Binding binding && !body.facts.variables.isEmpty()) {
      BodyFacts.LocalVariable last = body.facts.variables.getLast();
      if (last.span().equals(binding.name().span())) {
        body.facts.annotations.put(last.id(), new Annotation(lowered, written.span()));
      }
    }
  }

  private void otherwise(Block block) {
    boolean before = body.diverges;
    Type type = block(block, Expectation.of(Type.NEVER));
    if (!body.resolve(type).isNever()) {
      body.report(
          Diagnostic.error("E0308", "`else` clause of `let...else` does not diverge", block.span())
              .label(block.span(), "expected `!`, found `" + body.words(type) + "`"));
    }
    body.diverges = before;
  }
}
