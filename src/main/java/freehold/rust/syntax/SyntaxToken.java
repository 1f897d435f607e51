package freehold.rust.syntax;

import freehold.source.SourceFile;
import freehold.source.Span;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenSource;

/// A token as the grammar reads it: from a text or from a macro, alone or a whole tree.
final class SyntaxToken implements org.antlr.v4.runtime.Token {
  private final int type;
  private final Span span;
  private final String text;
  private final Hygiene hygiene;
  private final Object carried;

  /// Whether the next token follows without space.
  boolean joint;

  /// For a bracket the index of its partner in the same list, else -1.
  int partner = -1;

  /// The index in the list that the parser reads.
  int index = -1;

  SyntaxToken(int type, Span span, String text, Hygiene hygiene, Object carried) {
    this.type = type;
    this.span = span;
    this.text = text;
    this.hygiene = hygiene;
    this.carried = carried;
  }

  /// A token of a source text.
  static SyntaxToken of(int type, SourceFile file, int start, int end) {
    return new SyntaxToken(type, new Span(file, start, end), null, Hygiene.NONE, null);
  }

  /// This token read as another type.
  SyntaxToken as(int other) {
    SyntaxToken token = new SyntaxToken(other, span, text, hygiene, carried);
    token.joint = joint;
    token.partner = partner;
    return token;
  }

  Span span() {
    return span;
  }

  Hygiene hygiene() {
    return hygiene;
  }

  /// What a token that stands for a whole tree carries: a [MacroInvocation], an [Attribute], a
  /// [MacroDefinition], a [TokenTree].
  Object carried() {
    return carried;
  }

  /// The name that an identifier or keyword token spells, without `r#`.
  Identifier identifier() {
    String name = getText();
    return new Identifier(name.startsWith("r#") ? name.substring(2) : name, span, hygiene);
  }

  /// A lifetime or label token's name, without its quote mark.
  Lifetime lifetime() {
    String name = getText().substring(1);
    return new Lifetime(name.startsWith("r#") ? name.substring(2) : name, span, hygiene);
  }

  @Override
  public String getText() {
    if (text != null) {
      return text;
    }
    return carried instanceof TokenTree.Fragment fragment
        ? TokenPrinter.print(fragment.trees())
        : span.text();
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getLine() {
    return span.line();
  }

  @Override
  public int getCharPositionInLine() {
    return span.column() - 1;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return span.start();
  }

  @Override
  public int getStopIndex() {
    return span.end() - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }

  @Override
  public String toString() {
    return getText();
  }
}
