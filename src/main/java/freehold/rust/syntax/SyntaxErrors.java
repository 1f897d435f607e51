package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Says what is wrong at a token in the manner of rustc (rustc_parse::parser::diagnostics).
final class SyntaxErrors {
  private final SyntaxFailure failure;
  private final SyntaxToken token;
  private final SyntaxToken previous;
  private final Set<Integer> expected;

  private SyntaxErrors(SyntaxFailure failure) {
    this.failure = failure;
    this.token = failure.token();
    this.previous = failure.previous();
    this.expected = failure.expected();
  }

  static Diagnostic describe(SyntaxFailure failure) {
    return new SyntaxErrors(failure).describe();
  }

  private Diagnostic describe() {
    int type = token.getType();
    if (previous != null && previous.getType() == RustTokens.OUTER_ATTRIBUTE && ends(type)) {
      return danglingAttribute();
    }
    if (type == RustTokens.RESERVED && token.getText().equals("yield")) {
      return Diagnostic.unsupported("yield", token.span());
    }
    if (type == RustTokens.RESERVED && token.getText().equals("typeof")) {
      return Diagnostic.error(
          "E0516", "`typeof` is a reserved keyword but unimplemented", token.span());
    }
    if (type == RustTokens.INNER_ATTRIBUTE) {
      return misplacedInner();
    }
    if (previous != null && previous.getType() == RustTokens.PUB && type == RustTokens.LPAREN) {
      return Diagnostic.error("E0704", "incorrect visibility restriction", token.span());
    }
    boolean inExpr = expectsExpr() || expects(RustTokens.RPAREN);
    if (type == RustTokens.LET && inExpr) {
      return Diagnostic.uncoded("expected expression, found `let` statement", token.span());
    }
    if (type == RustTokens.DOTDOTDOT && !expects(RustTokens.IDENTIFIER)) {
      return Diagnostic.uncoded("unexpected token: `...`", token.span());
    }
    Optional<Diagnostic> missing = missing();
    if (missing.isPresent()) {
      return missing.get();
    }
    if (type == RustTokens.IDENTIFIER && expectsItem()) {
      SyntaxToken next = failure.next();
      return Diagnostic.uncoded("expected one of `!` or `::`, found " + shown(next), next.span());
    }
    if (failure.rule() == RustGrammar.RULE_itemBody && type == RustTokens.EQ) {
      return Diagnostic.unsupported("trait alias", token.span());
    }
    if (failure.rule() == RustGrammar.RULE_itemBody && !expects(RustTokens.LBRACE)) {
      return Diagnostic.uncoded("non-item in item list", token.span());
    }
    return Diagnostic.uncoded(expectation() + shown(token), token.span());
  }

  /// Something short was left out between two tokens: said where it belongs.
  private Optional<Diagnostic> missing() {
    if (previous == null) {
      return Optional.empty();
    }
    String message =
        switch (failure.rule()) {
          case RustGrammar.RULE_namedFields ->
              expects(RustTokens.COMMA) ? "expected `,`, or `}`, found " + shown(token) : "";
          case RustGrammar.RULE_armBody ->
              expects(RustTokens.COMMA) ? "expected `,` following `match` arm" : "";
          case RustGrammar.RULE_wordBlock ->
              expects(RustTokens.IN) ? "missing `in` in `for` loop" : "";
          default -> "";
        };
    if (message.isEmpty() && missesSemicolon()) {
      message = "expected `;`, found " + shown(token);
    }
    if (message.isEmpty()) {
      return Optional.empty();
    }
    Span end = previous.span();
    Span after = new Span(end.file(), Math.max(end.start(), end.end() - 1), end.end());
    return Optional.of(Diagnostic.uncoded(message, after).label(token.span(), "unexpected token"));
  }

  private static boolean ends(int type) {
    return type == RustTokens.END
        || type == RustTokens.RBRACE
        || type == RustTokens.RPAREN
        || type == RustTokens.COMMA
        || type == org.antlr.v4.runtime.Token.EOF;
  }

  private Diagnostic danglingAttribute() {
    Attribute attribute = (Attribute) previous.carried();
    boolean documentation = attribute.name().equals("doc") && attribute.tokens().isEmpty();
    if (documentation) {
      // Among items of traits, impls and extern blocks rustc has a number of its own.
      boolean inItems = expects(RustTokens.FN) && !expectsExpr();
      boolean atEnd = token.getType() == org.antlr.v4.runtime.Token.EOF;
      return atEnd
          ? Diagnostic.uncoded("expected item after doc comment", previous.span())
          : Diagnostic.error(
              inItems ? "E0584" : "E0585",
              "found a documentation comment that doesn't document anything",
              previous.span());
    }
    String what = expectsExpr() ? "statement after outer attribute" : "item after attributes";
    return Diagnostic.uncoded("expected " + what, previous.span());
  }

  private Diagnostic misplacedInner() {
    Attribute attribute = (Attribute) token.carried();
    return attribute.tokens().isEmpty() && attribute.name().equals("doc")
        ? Diagnostic.error("E0753", "expected outer doc comment", token.span())
        : Diagnostic.uncoded("an inner attribute is not permitted in this context", token.span());
  }

  /// A statement that ended with its line and the next one that begins where `;` was due.
  private boolean missesSemicolon() {
    boolean due =
        expects(RustTokens.SEMI) && !expects(RustTokens.COMMA) && !expects(RustTokens.LBRACE);
    boolean otherLine =
        previous.span().file() == token.span().file()
            && previous.span().endLine() < token.span().line();
    int type = token.getType();
    return due && otherLine && type != RustTokens.SEMI && type != RustTokens.OUTER_ATTRIBUTE;
  }

  private boolean expects(int type) {
    return expected.contains(type);
  }

  private boolean expectsExpr() {
    boolean inBlock =
        failure.rule() == RustGrammar.RULE_block
            || failure.rule() == RustGrammar.RULE_statementsEntry;
    boolean brace = expected.size() == 1 && expects(RustTokens.LBRACE);
    return inBlock && !brace || expects(RustTokens.FRAGMENT_EXPR) && expects(RustTokens.IF);
  }

  private boolean expectsItem() {
    return switch (failure.rule()) {
      case RustGrammar.RULE_crateEntry, RustGrammar.RULE_itemsEntry -> true;
      case RustGrammar.RULE_itemBody -> !expects(RustTokens.LBRACE);
      default -> expects(RustTokens.STRUCT) && !expectsExpr();
    };
  }

  private String expectation() {
    if (expectsExpr()) {
      return "expected expression, found ";
    }
    if (previous != null && previous.getType() == RustTokens.DOT) {
      return "unexpected token: ";
    }
    if (expects(RustTokens.FRAGMENT_PATTERN)) {
      boolean keyword = shown(token).startsWith("keyword");
      return keyword ? "expected identifier, found " : "expected pattern, found ";
    }
    if (expects(RustTokens.FRAGMENT_TYPE)) {
      return "expected type, found ";
    }
    if (expectsItem()) {
      return "expected item, found ";
    }
    TreeSet<String> names = new TreeSet<>();
    expected.forEach(type -> names.add(nameOf(type)));
    names.remove("");
    List<String> list = List.copyOf(names);
    return switch (list.size()) {
      case 0 -> "unexpected token: ";
      case 1 -> "expected " + list.getFirst() + ", found ";
      case 2 -> "expected one of " + list.getFirst() + " or " + list.getLast() + ", found ";
      default ->
          "expected one of "
              + String.join(", ", list.subList(0, list.size() - 1))
              + ", or "
              + list.getLast()
              + ", found ";
    };
  }

  /// What rustc calls a token it expects; empty if it does not say so.
  private static String nameOf(int type) {
    return switch (type) {
      case RustTokens.IDENTIFIER -> "identifier";
      case RustTokens.LIFETIME -> "lifetime";
      case RustTokens.INTEGER, RustTokens.FLOAT, RustTokens.STRING, RustTokens.OTHER_LITERAL ->
          "literal";
      case RustTokens.END -> "`}`";
      case RustTokens.LT_JOINT -> "`<`";
      case RustTokens.GT_JOINT -> "`>`";
      case RustTokens.AND_JOINT -> "`&`";
      case RustTokens.OUTER_ATTRIBUTE, RustTokens.INNER_ATTRIBUTE -> "`#`";
      case RustTokens.PLUS,
          RustTokens.MINUS,
          RustTokens.STAR,
          RustTokens.SLASH,
          RustTokens.PERCENT,
          RustTokens.CARET,
          RustTokens.OROR,
          RustTokens.EQEQ,
          RustTokens.NE,
          RustTokens.LE,
          RustTokens.PLUSEQ,
          RustTokens.MINUSEQ,
          RustTokens.STAREQ,
          RustTokens.SLASHEQ,
          RustTokens.PERCENTEQ,
          RustTokens.CARETEQ,
          RustTokens.ANDEQ,
          RustTokens.OREQ,
          RustTokens.DOTDOT,
          RustTokens.DOTDOTEQ,
          RustTokens.DOTDOTDOT ->
          "an operator";
      case RustTokens.SELF_TYPE -> "`Self`";
      default -> type > 0 ? wordOf(type) : "";
    };
  }

  private static String wordOf(int type) {
    String literal = RustTokens.VOCABULARY.getLiteralName(type);
    if (literal != null) {
      return "`" + literal.substring(1, literal.length() - 1) + "`";
    }
    String symbol = RustTokens.VOCABULARY.getSymbolicName(type).toLowerCase(java.util.Locale.ROOT);
    return Keywords.isKeyword(symbol, Edition.E2024) ? "`" + symbol + "`" : "";
  }

  /// The token found, as rustc names it.
  private static String shown(SyntaxToken token) {
    String text = token.getText();
    return switch (token.getType()) {
      case org.antlr.v4.runtime.Token.EOF -> "<eof>";
      case RustTokens.RESERVED -> "reserved keyword `" + text + "`";
      case RustTokens.UNDERSCORE -> "reserved identifier `_`";
      case RustTokens.LET_ELSE -> "keyword `else`";
      case RustTokens.OUTER_ATTRIBUTE ->
          ((Attribute) token.carried()).tokens().isEmpty() && text.startsWith("/")
              ? "doc comment `" + text + "`"
              : "`#`";
      case RustTokens.FRAGMENT_EXPR -> "`expr` metavariable";
      case RustTokens.FRAGMENT_TYPE -> "`ty` metavariable";
      case RustTokens.FRAGMENT_PATTERN -> "`pat` metavariable";
      case RustTokens.MACRO, RustTokens.BRACE_MACRO ->
          "`" + ((MacroInvocation) token.carried()).path() + "`";
      default -> {
        boolean keyword =
            token.getType() != RustTokens.IDENTIFIER
                && Keywords.isKeyword(text, Edition.E2021)
                && !text.equals("_");
        yield keyword ? "keyword `" + text + "`" : "`" + text + "`";
      }
    };
  }
}
