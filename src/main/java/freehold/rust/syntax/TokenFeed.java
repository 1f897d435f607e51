package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the tokens that the grammar reads out of those that a text or macro gives.
///
/// What needs more than one token of foresight is decided here, so that the parser need not look
/// ahead:
///
/// | text | becomes |
/// |---|---|
/// | `a::name!(…)`, `#[…]`, doc comments, `macro_rules! n {…}` | one token with its tree |
/// | `async`, `union`, `auto`, `raw`, … | keyword or identifier, by edition and neighbours |
/// | `>` of `>>`, `&` of `&&` | GT_JOINT, AND_JOINT |
/// | `.0.1` | `.` `0` `.` `1` instead of the number `0.1` |
/// | `else` not after `}` | LET_ELSE |
/// | `}` | END `}` |
final class TokenFeed {
  private final List<SyntaxToken> raw;
  private final int end;
  private final Edition edition;
  private final TokenTreeBuilder trees;
  private final List<SyntaxToken> fed = new ArrayList<>();
  private int[] rawStart = new int[64];
  private int[] rawEnd = new int[64];

  /// The fed tokens, closed by EOF, and which of the given ones each covers.
  record Fed(List<SyntaxToken> tokens, int[] rawStart, int[] rawEnd) {
    /// The index of the fed token that begins at a raw index, or -1 if it lies within one.
    int indexOf(int rawIndex) {
      int low = 0;
      int high = tokens.size() - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (rawStart[middle] < rawIndex) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return rawStart[low] == rawIndex ? low : -1;
    }
  }

  private TokenFeed(List<SyntaxToken> raw, int end, Edition edition) {
    this.raw = raw;
    this.end = end;
    this.edition = edition;
    this.trees = new TokenTreeBuilder(raw);
  }

  /// Feeds the paired tokens from `start` to before `end`; the feed's own end stands at `endSpan`.
  static Fed feed(List<SyntaxToken> raw, int start, int end, Edition edition, Span endSpan) {
    TokenFeed feed = new TokenFeed(raw, end, edition);
    int i = start;
    while (i < end) {
      i = feed.next(i);
    }
    feed.add(new SyntaxToken(RustTokens.END, endSpan, "}", Hygiene.NONE, null), end, end);
    feed.add(
        new SyntaxToken(org.antlr.v4.runtime.Token.EOF, endSpan, "<eof>", Hygiene.NONE, null),
        end,
        end);
    return new Fed(feed.fed, feed.rawStart, feed.rawEnd);
  }

  /// The same without the END before EOF, for what is not a list of statements.
  static Fed feedPlain(List<SyntaxToken> raw, int start, int end, Edition edition, Span endSpan) {
    Fed fed = feed(raw, start, end, edition, endSpan);
    fed.tokens().remove(fed.tokens().size() - 2);
    return fed;
  }

  private void add(SyntaxToken token, int from, int to) {
    int at = fed.size();
    if (at == rawStart.length) {
      rawStart = Arrays.copyOf(rawStart, at * 2);
      rawEnd = Arrays.copyOf(rawEnd, at * 2);
    }
    rawStart[at] = from;
    rawEnd[at] = to;
    fed.add(token);
  }

  private int next(int i) {
    SyntaxToken token = raw.get(i);
    switch (token.getType()) {
      case RustTokens.IDENTIFIER -> {
        return name(i, token);
      }
      case RustTokens.HASH -> {
        return hash(i, token);
      }
      case RustTokens.OUTER_DOC, RustTokens.INNER_DOC -> add(documentation(token), i, i + 1);
      case RustTokens.RBRACE -> {
        Span before = new Span(token.span().file(), token.span().start(), token.span().start());
        add(new SyntaxToken(RustTokens.END, before, "}", Hygiene.NONE, null), i, i);
        add(token, i, i + 1);
      }
      case RustTokens.LT, RustTokens.GT, RustTokens.AND -> add(joint(i, token), i, i + 1);
      case RustTokens.FLOAT -> number(i, token);
      default -> add(token, i, i + 1);
    }
    return i + 1;
  }

  private int typeAt(int i) {
    return i < end ? raw.get(i).getType() : org.antlr.v4.runtime.Token.EOF;
  }

  private int lastType() {
    return fed.isEmpty() ? 0 : fed.getLast().getType();
  }

  /// The token type that the name at an index has by itself.
  private int keywordAt(int i) {
    return typeAt(i) == RustTokens.IDENTIFIER
        ? Keywords.typeOf(raw.get(i).getText(), edition)
        : typeAt(i);
  }

  private int name(int i, SyntaxToken token) {
    String text = token.getText();
    int type = Keywords.typeOf(text, edition);
    if (typeAt(i + 1) == RustTokens.NOT && type == RustTokens.IDENTIFIER) {
      if (BracketMatcher.isOpening(typeAt(i + 2))) {
        return macroCall(i, token);
      }
      if (text.equals("macro_rules")
          && typeAt(i + 2) == RustTokens.IDENTIFIER
          && BracketMatcher.isOpening(typeAt(i + 3))) {
        return macroDefinition(i, token);
      }
    }
    if (type == RustTokens.IDENTIFIER) {
      type = weakKeyword(i, text);
    } else if (type == RustTokens.ELSE
        && lastType() != RustTokens.RBRACE
        && lastType() != RustTokens.BRACE_MACRO) {
      type = RustTokens.LET_ELSE;
    }
    add(type == RustTokens.IDENTIFIER ? token : token.as(type), i, i + 1);
    return i + 1;
  }

  /// Names that are keywords only before certain others.
  private int weakKeyword(int i, String text) {
    int next = keywordAt(i + 1);
    boolean keyword =
        switch (text) {
          case "union" -> next == RustTokens.IDENTIFIER && raw.get(i).getType() == next;
          case "auto" -> next == RustTokens.TRAIT;
          case "safe" -> next == RustTokens.FN || next == RustTokens.STATIC;
          case "default" -> beginsItem(next);
          case "raw" ->
              (next == RustTokens.CONST || next == RustTokens.MUT)
                  && (lastType() == RustTokens.AND || lastType() == RustTokens.AND_JOINT);
          case "dyn" ->
              next == RustTokens.IDENTIFIER
                  || next == RustTokens.LIFETIME
                  || next == RustTokens.FOR
                  || next == RustTokens.CRATE
                  || next == RustTokens.SELF
                  || next == RustTokens.SUPER;
          default -> false;
        };
    if (!keyword) {
      return RustTokens.IDENTIFIER;
    }
    return switch (text) {
      case "union" -> RustTokens.UNION;
      case "auto" -> RustTokens.AUTO;
      case "safe" -> RustTokens.SAFE;
      case "default" -> RustTokens.DEFAULT;
      case "raw" -> RustTokens.RAW;
      default -> RustTokens.DYN;
    };
  }

  private static boolean beginsItem(int type) {
    return type == RustTokens.FN
        || type == RustTokens.IMPL
        || type == RustTokens.TYPE
        || type == RustTokens.CONST
        || type == RustTokens.UNSAFE
        || type == RustTokens.ASYNC
        || type == RustTokens.EXTERN;
  }

  private int macroCall(int i, SyntaxToken name) {
    List<Path.Segment> segments = new ArrayList<>();
    segments.add(new Path.Segment(name.identifier(), java.util.Optional.empty()));
    Span start = name.span();
    int from = i;
    boolean global = false;
    while (lastType() == RustTokens.PATHSEP && !global) {
      start = fed.getLast().span();
      from = rawStart[fed.size() - 1];
      fed.removeLast();
      if (isPathName(lastType())) {
        SyntaxToken before = fed.removeLast();
        from = rawStart[fed.size()];
        segments.addFirst(new Path.Segment(before.identifier(), java.util.Optional.empty()));
        start = before.span();
      } else {
        global = true;
      }
    }
    TokenTree.Delimited body = trees.delimited(i + 2);
    Path path = new Path(global, List.copyOf(segments), start.to(name.span()));
    Span span = start.to(body.close());
    boolean braces = body.bracket() == '{';
    add(
        new SyntaxToken(
            braces ? RustTokens.BRACE_MACRO : RustTokens.MACRO,
            span,
            name.getText() + "!" + (braces ? "{…}" : "(…)"),
            name.hygiene(),
            new MacroInvocation(path, body, span)),
        from,
        raw.get(i + 2).partner + 1);
    return raw.get(i + 2).partner + 1;
  }

  private static boolean isPathName(int type) {
    return type == RustTokens.IDENTIFIER
        || type == RustTokens.CRATE
        || type == RustTokens.SELF
        || type == RustTokens.SUPER;
  }

  private int macroDefinition(int i, SyntaxToken first) {
    Identifier name = raw.get(i + 2).identifier();
    TokenTree.Delimited rules = trees.delimited(i + 3);
    Span span = first.span().to(rules.close());
    boolean braces = rules.bracket() == '{';
    int next = raw.get(i + 3).partner + 1;
    add(
        new SyntaxToken(
            braces ? RustTokens.MACRO_DEFINITION : RustTokens.PAREN_MACRO_DEFINITION,
            span,
            "macro_rules!",
            Hygiene.NONE,
            new MacroDefinition(name, rules, span)),
        i,
        next);
    return next;
  }

  private int hash(int i, SyntaxToken hash) {
    boolean inner = typeAt(i + 1) == RustTokens.NOT;
    int open = inner ? i + 2 : i + 1;
    if (typeAt(open) != RustTokens.LBRACKET) {
      add(hash, i, i + 1);
      return i + 1;
    }
    TokenTree.Delimited tree = trees.delimited(open);
    Span span = hash.span().to(tree.close());
    int next = raw.get(open).partner + 1;
    add(
        new SyntaxToken(
            inner ? RustTokens.INNER_ATTRIBUTE : RustTokens.OUTER_ATTRIBUTE,
            span,
            "#",
            Hygiene.NONE,
            AttributeReader.read(tree.trees(), inner, span)),
        i,
        next);
    return next;
  }

  private static SyntaxToken documentation(SyntaxToken token) {
    boolean inner = token.getType() == RustTokens.INNER_DOC;
    String text = DocComment.textOf(token.getText());
    Attribute attribute = new Attribute("doc", List.of(), inner, text, token.span());
    int type = inner ? RustTokens.INNER_ATTRIBUTE : RustTokens.OUTER_ATTRIBUTE;
    return new SyntaxToken(type, token.span(), token.getText(), Hygiene.NONE, attribute);
  }

  private SyntaxToken joint(int i, SyntaxToken token) {
    if (!token.joint) {
      return token;
    }
    int next = typeAt(i + 1);
    return switch (token.getType()) {
      case RustTokens.LT ->
          next == RustTokens.LT || next == RustTokens.LE ? token.as(RustTokens.LT_JOINT) : token;
      case RustTokens.GT ->
          next == RustTokens.GT || next == RustTokens.EQ ? token.as(RustTokens.GT_JOINT) : token;
      default -> next == RustTokens.AND ? token.as(RustTokens.AND_JOINT) : token;
    };
  }

  private void number(int i, SyntaxToken token) {
    String text = token.getText();
    int dot = text.indexOf('.');
    if (lastType() != RustTokens.DOT || dot < 0) {
      add(token, i, i + 1);
      return;
    }
    Span span = token.span();
    boolean whole = span.length() == text.length();
    Span left = whole ? new Span(span.file(), span.start(), span.start() + dot) : span;
    Span middle = whole ? new Span(span.file(), left.end(), left.end() + 1) : span;
    Span right = whole ? new Span(span.file(), middle.end(), span.end()) : span;
    Hygiene hygiene = token.hygiene();
    add(part(RustTokens.INTEGER, left, text.substring(0, dot), hygiene), i, i + 1);
    add(part(RustTokens.DOT, middle, ".", hygiene), i, i + 1);
    if (dot + 1 < text.length()) {
      add(part(RustTokens.INTEGER, right, text.substring(dot + 1), hygiene), i, i + 1);
    }
  }

  private static SyntaxToken part(int type, Span span, String text, Hygiene hygiene) {
    return new SyntaxToken(type, span, text, hygiene, null);
  }
}
