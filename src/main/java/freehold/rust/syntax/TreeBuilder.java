package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Turns ANTLR's parse tree into ours: one builder per noun, all sharing the list of problems.
final class TreeBuilder {
  private final Edition edition;
  private final List<Diagnostic> problems;
  private final PathBuilder paths;
  private final TypeBuilder types;
  private final PatternBuilder patterns;
  private final GenericsBuilder generics;
  private final ExprBuilder exprs;
  private final TailBuilder tails;
  private final BlockLikeBuilder blockLikes;
  private final StatementBuilder statements;
  private final ItemBuilder items;

  TreeBuilder(Edition edition, List<Diagnostic> problems) {
    this.edition = edition;
    this.problems = problems;
    this.paths = new PathBuilder(this);
    this.types = new TypeBuilder(this);
    this.patterns = new PatternBuilder(this);
    this.generics = new GenericsBuilder(this);
    this.exprs = new ExprBuilder(this);
    this.tails = new TailBuilder(this);
    this.blockLikes = new BlockLikeBuilder(this);
    this.statements = new StatementBuilder(this);
    this.items = new ItemBuilder(this);
  }

  Edition edition() {
    return edition;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  PathBuilder paths() {
    return paths;
  }

  TypeBuilder types() {
    return types;
  }

  PatternBuilder patterns() {
    return patterns;
  }

  GenericsBuilder generics() {
    return generics;
  }

  ExprBuilder exprs() {
    return exprs;
  }

  TailBuilder tails() {
    return tails;
  }

  BlockLikeBuilder blockLikes() {
    return blockLikes;
  }

  StatementBuilder statements() {
    return statements;
  }

  ItemBuilder items() {
    return items;
  }

  void report(Diagnostic problem) {
    problems.add(problem);
  }

  void report(String message, Span span) {
    problems.add(Diagnostic.uncoded(message, span));
  }

  Expr.Literal literal(RustGrammar.LiteralContext tree) {
    SyntaxToken token = (SyntaxToken) tree.getStart();
    LiteralValue value =
        switch (token.getType()) {
          case RustTokens.TRUE -> new LiteralValue.Bool(true);
          case RustTokens.FALSE -> new LiteralValue.Bool(false);
          default -> {
            // What is wrong with escapes was said when the text was lexed.
            boolean number =
                token.getType() == RustTokens.INTEGER || token.getType() == RustTokens.FLOAT;
            List<Diagnostic> found = number ? problems : new java.util.ArrayList<>();
            if (!number
                && Character.isLetter(token.getText().charAt(token.getText().length() - 1))) {
              LiteralDecoder.checkSuffix(token.getText(), token.span(), problems);
            }
            yield LiteralDecoder.decode(token.getText(), token.span(), found);
          }
        };
    return new Expr.Literal(value, token.span());
  }

  List<Attribute> attributes(List<TerminalNode> nodes) {
    return nodes.isEmpty()
        ? List.of()
        : Configuration.resolve(
            nodes.stream().map(node -> (Attribute) token(node).carried()).toList());
  }

  static SyntaxToken token(TerminalNode node) {
    return (SyntaxToken) node.getSymbol();
  }

  static Identifier identifier(TerminalNode node) {
    return token(node).identifier();
  }

  static Lifetime lifetime(TerminalNode node) {
    return token(node).lifetime();
  }

  static MacroInvocation macro(TerminalNode node) {
    return (MacroInvocation) token(node).carried();
  }

  /// What a part of the parse tree covers.
  static Span span(ParserRuleContext tree) {
    SyntaxToken start = (SyntaxToken) tree.getStart();
    SyntaxToken stop = (SyntaxToken) tree.getStop();
    return stop == null || stop == start ? start.span() : start.span().to(stop.span());
  }

  static Span span(TerminalNode node) {
    return token(node).span();
  }
}
