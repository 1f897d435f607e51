package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expands macro calls within blocks: one call may give several statements, or the block's value.
final class StatementExpander {
  private final CrateWalker walker;

  StatementExpander(CrateWalker walker) {
    this.walker = walker;
  }

  Block expand(Block block) {
    return walker.expansion().scoped(() -> inScope(block));
  }

  private Block inScope(Block block) {
    List<Statement> statements = new ArrayList<>(block.statements().size());
    for (Statement statement : block.statements()) {
      expand(statement, statements);
    }
    Optional<Expr> tail = block.tail().map(walker.exprs()::expand);
    return tail.isPresent()
        ? new Block(statements, tail, block.span())
        : StatementBuilder.withTail(statements, block.span());
  }

  private void expand(Statement statement, List<Statement> made) {
    switch (statement) {
      case Statement.Let let -> made.add(expand(let));
      case Statement.OfItem(Item item) -> {
        for (Item each : walker.items().expand(item)) {
          made.add(new Statement.OfItem(each));
        }
        boolean own = !walker.expansion().isLibrary();
        if (own && item instanceof Item.MacroRules macro && isActive(macro)) {
          // What the macro's own names mean is told by where it stands among the variables.
          made.add(statement);
        }
      }
      case Statement.OfExpr(Expr expr, boolean semicolon, Span span) ->
          made.add(new Statement.OfExpr(walker.exprs().expand(expr), semicolon, span));
      case Statement.MacroCall(var attributes, MacroInvocation call, boolean semicolon) ->
          call(call, semicolon, made);
      case Statement.Empty empty -> made.add(empty);
    }
  }

  private static boolean isActive(Item.MacroRules macro) {
    return Configuration.isActive(macro.attributes());
  }

  private Statement expand(Statement.Let let) {
    Optional<Expr> value = let.value().map(walker.exprs()::expand);
    return new Statement.Let(
        let.attributes(),
        walker.patterns().expand(let.pattern()),
        let.type().map(walker.types()::expand),
        value,
        let.otherwise().map(this::expand),
        let.span());
  }

  private void call(MacroInvocation call, boolean semicolon, List<Statement> made) {
    Expansion expansion = walker.expansion();
    Optional<RuleMacro> macro = expansion.find(call.path());
    if (macro.isEmpty()) {
      Expr expr = walker.builtins().expr(call).orElseGet(() -> new Expr.Error(call.span()));
      made.add(new Statement.OfExpr(expr, semicolon, call.span()));
      return;
    }
    int before = made.size();
    Optional<Block> block =
        expansion
            .transcribe(macro.get(), call, Expansion.Position.OTHER)
            .flatMap(trees ->
                TreeParser.of(trees, expansion.edition(), call.span(), expansion.problems())
                    .statements(call.span()));
    boolean expanded =
        block.isPresent() && expansion.deeper(call, () -> addAll(block.get(), made)).isPresent();
    if (!expanded) {
      made.add(new Statement.OfExpr(new Expr.Error(call.span()), true, call.span()));
    }
    boolean value =
        made.size() > before
            && made.getLast() instanceof Statement.OfExpr(var expr, boolean closed, var span)
            && !closed;
    if (semicolon && value) {
      Expr last = ((Statement.OfExpr) made.removeLast()).expr();
      made.add(new Statement.OfExpr(last, true, call.span()));
    }
  }

  private boolean addAll(Block block, List<Statement> made) {
    for (Statement statement : block.statements()) {
      expand(statement, made);
    }
    if (block.tail().isPresent()) {
      Expr tail = walker.exprs().expand(block.tail().get());
      made.add(new Statement.OfExpr(tail, false, tail.span()));
    }
    return true;
  }
}
