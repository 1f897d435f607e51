package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The arguments of a macro call as a flat list, from which fragments are taken.
final class MacroInput {
  private final List<SyntaxToken> raw;
  private final int[] groupEnd;
  private final int[] groupStart;
  private final TokenTreeBuilder trees;
  private final Map<Integer, TreeParser> parsers = new HashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private final Span end;

  MacroInput(TokenTree.Delimited arguments) {
    this.raw = TreeFlattener.flatten(arguments.trees());
    this.trees = new TokenTreeBuilder(raw);
    this.end = arguments.close();
    this.groupEnd = new int[raw.size()];
    this.groupStart = new int[raw.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < raw.size(); i++) {
      SyntaxToken token = raw.get(i);
      if (BracketMatcher.isClosing(token.getType())) {
        open.pop();
      }
      groupStart[i] = open.isEmpty() ? 0 : open.peek() + 1;
      groupEnd[i] = open.isEmpty() ? raw.size() : raw.get(open.peek()).partner;
      if (BracketMatcher.isOpening(token.getType())) {
        open.push(i);
      }
    }
  }

  int size() {
    return raw.size();
  }

  SyntaxToken get(int index) {
    return raw.get(index);
  }

  /// Where an error at an index is shown; at the end it is the closing bracket.
  Span spanAt(int index) {
    return index < raw.size() ? raw.get(index).span() : end;
  }

  List<TokenTree> trees(int start, int end) {
    return trees.trees(start, end);
  }

  /// The index behind the fragment of a kind at `start`, or -1 with a problem if none stands there.
  int match(FragmentKind kind, int start, Edition edition, List<Diagnostic> problems) {
    return switch (kind) {
      case TT -> afterTree(start);
      case IDENT, LIFETIME -> start + 1;
      case BLOCK -> afterTree(start);
      case LITERAL -> raw.get(start).getType() == RustTokens.MINUS ? start + 2 : start + 1;
      case VIS -> afterVisibility(start);
      case META -> afterMeta(start, edition, problems);
      case PATH -> parsed(start, edition, problems, RustGrammar::pathFragment);
      case EXPR, EXPR_2021 -> parsed(start, edition, problems, RustGrammar::attributedExpr);
      case TY -> parsed(start, edition, problems, RustGrammar::type);
      case PAT -> parsed(start, edition, problems, RustGrammar::pattern);
      case PAT_PARAM -> parsed(start, edition, problems, RustGrammar::plainPattern);
      case ITEM -> parsed(start, edition, problems, RustGrammar::item);
      case STMT -> parsed(start, edition, problems, RustGrammar::statementFragment);
    };
  }

  /// A bracketed group, or signs that make one operator, or one token.
  private int afterTree(int start) {
    SyntaxToken token = raw.get(start);
    if (BracketMatcher.isOpening(token.getType())) {
      return token.partner + 1;
    }
    int i = start;
    while (raw.get(i).joint && i + 1 < raw.size() && joins(raw.get(i), raw.get(i + 1))) {
      i++;
    }
    return i + 1;
  }

  private static boolean joins(SyntaxToken left, SyntaxToken right) {
    return switch (left.getType()) {
      case RustTokens.LT -> right.getType() == RustTokens.LT || right.getType() == RustTokens.LE;
      case RustTokens.GT -> right.getType() == RustTokens.GT || right.getType() == RustTokens.EQ;
      case RustTokens.AND -> right.getType() == RustTokens.AND;
      default -> false;
    };
  }

  private int afterVisibility(int start) {
    boolean pub = start < raw.size() && raw.get(start).getText().equals("pub");
    if (!pub) {
      return start;
    }
    int open = start + 1;
    if (open < groupEnd[start] && raw.get(open).getType() == RustTokens.LPAREN) {
      String inside = raw.get(open + 1).getText();
      boolean restricted =
          inside.equals("in")
              || raw.get(open).partner == open + 2
                  && (inside.equals("crate") || inside.equals("super") || inside.equals("self"));
      return restricted ? raw.get(open).partner + 1 : open;
    }
    return open;
  }

  private int afterMeta(int start, Edition edition, List<Diagnostic> problems) {
    int i = start;
    int limit = groupEnd[start];
    while (i < limit
        && (raw.get(i).getType() == RustTokens.IDENTIFIER
            || raw.get(i).getType() == RustTokens.PATHSEP)) {
      i++;
    }
    if (i < limit && BracketMatcher.isOpening(raw.get(i).getType())) {
      return raw.get(i).partner + 1;
    }
    if (i < limit && raw.get(i).getType() == RustTokens.EQ) {
      return parsed(i + 1, edition, problems, RustGrammar::expr);
    }
    return i;
  }

  private int parsed(
      int start,
      Edition edition,
      List<Diagnostic> problems,
      java.util.function.Function<RustGrammar, org.antlr.v4.runtime.ParserRuleContext> rule) {
    int limit = start < raw.size() ? groupEnd[start] : raw.size();
    int first = start < raw.size() ? groupStart[start] : 0;
    found.clear();
    TreeParser parser =
        parsers.computeIfAbsent(
            limit,
            at ->
                TreeParser.of(TokenFeed.feed(raw, first, at, edition, spanAt(at)), edition, found));
    if (!parser.startsAt(start)) {
      TokenFeed.Fed fed = TokenFeed.feed(raw, start, limit, edition, spanAt(limit));
      parser = TreeParser.of(fed, edition, found);
    }
    int end = parser.extent(start, rule).orElse(-1);
    problems.addAll(found);
    return end;
  }
}
