package freehold.c.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Makes declarations and statements out of parse trees.
final class TreeBuilder {
  private final TypeBuilder types = new TypeBuilder(this);
  private final ExpressionBuilder expressions = new ExpressionBuilder(this);

  TypeBuilder types() {
    return types;
  }

  ExpressionBuilder expressions() {
    return expressions;
  }

  static Span span(ParserRuleContext tree) {
    Span start = ((CToken) tree.getStart()).span();
    if (tree.getStop() == null
        || tree.getStop().getTokenIndex() < tree.getStart().getTokenIndex()) {
      return start;
    }
    return start.to(((CToken) tree.getStop()).span());
  }

  static Span span(TerminalNode node) {
    return ((CToken) node.getSymbol()).span();
  }

  List<Declaration> unit(CGrammar.TranslationUnitContext tree) {
    List<Declaration> declarations = new ArrayList<>();
    for (CGrammar.ExternalDeclarationContext one : tree.externalDeclaration()) {
      external(one).ifPresent(declarations::add);
    }
    return declarations;
  }

  private Optional<Declaration> external(CGrammar.ExternalDeclarationContext tree) {
    if (tree.staticAssert() != null) {
      return Optional.of(staticAssert(tree.staticAssert()));
    }
    if (tree.specifiers() == null) {
      return Optional.empty();
    }
    Specifiers specifiers = types.specifiers(tree.specifiers());
    List<Declaration.Declared> declared = new ArrayList<>();
    if (tree.declarator() != null) {
      Declarator declarator = types.declarator(tree.declarator());
      if (tree.block() != null) {
        Statement.Block body = block(tree.block());
        return Optional.of(new Declaration.Function(specifiers, declarator, body, span(tree)));
      }
      Optional<Initializer> initializer =
          Optional.ofNullable(tree.definition().initializer()).map(expressions::initializer);
      declared.add(new Declaration.Declared(declarator, initializer, span(tree.declarator())));
      tree.definition().initDeclarator().forEach(next -> declared.add(declared(next)));
    }
    return Optional.of(new Declaration.Variables(specifiers, declared, span(tree)));
  }

  private Declaration.Declared declared(CGrammar.InitDeclaratorContext tree) {
    return new Declaration.Declared(
        types.declarator(tree.declarator()),
        Optional.ofNullable(tree.initializer()).map(expressions::initializer),
        span(tree));
  }

  private Declaration staticAssert(CGrammar.StaticAssertContext tree) {
    StringBuilder message = new StringBuilder();
    tree.STRING().forEach(part -> message.append(part.getText()));
    return new Declaration.StaticAssert(
        expressions.conditional(tree.conditional()), message.toString(), span(tree));
  }

  private Declaration declaration(CGrammar.DeclarationContext tree) {
    if (tree.staticAssert() != null) {
      return staticAssert(tree.staticAssert());
    }
    return new Declaration.Variables(
        types.specifiers(tree.specifiers()),
        tree.initDeclarator().stream().map(this::declared).toList(),
        span(tree));
  }

  Statement.Block block(CGrammar.BlockContext tree) {
    List<Statement> items = new ArrayList<>();
    for (CGrammar.BlockItemContext item : tree.blockItem()) {
      items.add(
          item.declaration() != null
              ? new Statement.Declare(declaration(item.declaration()), span(item))
              : statement(item.statement()));
    }
    return new Statement.Block(items, span(tree), span(tree.RBRACE()));
  }

  private Statement statement(CGrammar.StatementContext tree) {
    Span span = span(tree);
    if (tree.block() != null) {
      return block(tree.block());
    }
    if (tree.forStatement() != null) {
      return forStatement(tree.forStatement());
    }
    return switch (((CToken) tree.getStart()).getType()) {
      case CTokens.CASE ->
          tree.ELLIPSIS() != null
              ? new Statement.Unsupported("a range in case", span)
              : new Statement.Case(
                  expressions.conditional(tree.conditional(0)), statement(tree.statement(0)), span);
      case CTokens.DEFAULT -> new Statement.Default(statement(tree.statement(0)), span);
      case CTokens.IF ->
          new Statement.If(
              expressions.expression(tree.expression()),
              statement(tree.statement(0)),
              Optional.ofNullable(tree.statement(1)).map(this::statement),
              span);
      case CTokens.SWITCH ->
          new Statement.Switch(
              expressions.expression(tree.expression()), statement(tree.statement(0)), span);
      case CTokens.WHILE ->
          new Statement.While(
              expressions.expression(tree.expression()), statement(tree.statement(0)), span);
      case CTokens.DO ->
          new Statement.DoWhile(
              statement(tree.statement(0)), expressions.expression(tree.expression()), span);
      case CTokens.GOTO -> new Statement.Goto(tree.IDENTIFIER().getText(), span);
      case CTokens.CONTINUE -> new Statement.Continue(span);
      case CTokens.BREAK -> new Statement.Break(span);
      case CTokens.RETURN ->
          new Statement.Return(
              Optional.ofNullable(tree.expression()).map(expressions::expression), span);
      default -> labelOrExpression(tree, span);
    };
  }

  private Statement labelOrExpression(CGrammar.StatementContext tree, Span span) {
    if (tree.COLON() != null) {
      return new Statement.Label(
          tree.IDENTIFIER().getText(), statement(tree.statement(0)), span(tree.IDENTIFIER()));
    }
    return tree.expression() == null
        ? new Statement.Empty(span)
        : new Statement.Evaluate(expressions.expression(tree.expression()), span);
  }

  private Statement forStatement(CGrammar.ForStatementContext tree) {
    Optional<Statement> start = Optional.empty();
    if (tree.declaration() != null) {
      start =
          Optional.of(
              new Statement.Declare(declaration(tree.declaration()), span(tree.declaration())));
    } else if (tree.start != null) {
      start =
          Optional.of(new Statement.Evaluate(expressions.expression(tree.start), span(tree.start)));
    }
    return new Statement.For(
        start,
        Optional.ofNullable(tree.condition).map(expressions::expression),
        Optional.ofNullable(tree.step).map(expressions::expression),
        statement(tree.statement()),
        span(tree));
  }
}
