package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;

/// Parses a list of tokens by any rule of the grammar; what is wrong goes to a list of problems.
final class TreeParser {
  private final TokenFeed.Fed fed;
  private final TreeBuilder builder;
  private final ParserFeed feed;

  private TreeParser(TokenFeed.Fed fed, Edition edition, List<Diagnostic> problems) {
    this.fed = fed;
    this.builder = new TreeBuilder(edition, problems);
    this.feed = new ParserFeed(fed.tokens());
  }

  /// Parses what macros made or matched; `end` is where "end of input" is said to be.
  static TreeParser of(
      List<TokenTree> trees, Edition edition, Span end, List<Diagnostic> problems) {
    List<SyntaxToken> raw = TreeFlattener.flatten(trees);
    return new TreeParser(TokenFeed.feed(raw, 0, raw.size(), edition, end), edition, problems);
  }

  /// Parses paired tokens.
  static TreeParser of(TokenFeed.Fed fed, Edition edition, List<Diagnostic> problems) {
    return new TreeParser(fed, edition, problems);
  }

  Optional<Expr> expr() {
    return whole(RustGrammar::exprEntry).map(tree -> builder.exprs().expr(tree.expr()));
  }

  Optional<TypeSyntax> type() {
    return whole(RustGrammar::typeEntry).map(tree -> builder.types().type(tree.type()));
  }

  Optional<Pattern> pattern() {
    return whole(RustGrammar::patternEntry).map(tree -> builder.patterns().pattern(tree.pattern()));
  }

  Optional<List<Item>> items() {
    return whole(RustGrammar::itemsEntry).map(tree -> builder.items().items(tree.item()));
  }

  Optional<Block> statements(Span span) {
    return whole(RustGrammar::statementsEntry)
        .map(tree -> builder.statements().of(tree.statement(), span));
  }

  /// Expressions separated by commas; `name = value` is an assignment.
  Optional<List<Expr>> elements() {
    return whole(RustGrammar::elementsEntry).map(tree -> builder.exprs().elements(tree.elements()));
  }

  Optional<RustGrammar.CrateEntryContext> crate() {
    return whole(RustGrammar::crateEntry);
  }

  TreeBuilder builder() {
    return builder;
  }

  /// Whether a token for the grammar begins at a raw index.
  boolean startsAt(int rawIndex) {
    return fed.indexOf(rawIndex) >= 0;
  }

  /// The raw index behind what a rule takes from `start` on; empty, with a problem, if it does not
  /// fit.
  Optional<Integer> extent(int start, Function<RustGrammar, ParserRuleContext> rule) {
    int from = fed.indexOf(start);
    return run(rule, from).map(tree -> fed.rawStart()[feed.index()]);
  }

  private <T extends ParserRuleContext> Optional<T> whole(Function<RustGrammar, T> rule) {
    return run(rule, 0);
  }

  /// SLL is fast and nearly always right; what it refuses is tried again with full LL.
  private <T extends ParserRuleContext> Optional<T> run(Function<RustGrammar, T> rule, int from) {
    try {
      return Optional.of(attempt(rule, from, PredictionMode.SLL));
    } catch (SyntaxFailure first) {
      try {
        return Optional.of(attempt(rule, from, PredictionMode.LL));
      } catch (SyntaxFailure failure) {
        builder.report(SyntaxErrors.describe(failure));
        return Optional.empty();
      }
    }
  }

  private <T extends ParserRuleContext> T attempt(
      Function<RustGrammar, T> rule, int from, PredictionMode mode) {
    feed.seek(from);
    RustGrammar parser = new RustGrammar(feed);
    feed.seek(from);
    parser.removeErrorListeners();
    parser.setErrorHandler(new FailingStrategy());
    parser.getInterpreter().setPredictionMode(mode);
    return rule.apply(parser);
  }
}
