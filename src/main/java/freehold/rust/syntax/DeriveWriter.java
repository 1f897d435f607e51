package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects the source text of a derived `impl`, each part with the place it is to be blamed on.
final class DeriveWriter {
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, Span> places = new TreeMap<>();
  private final Span place;

  /// @param place the trait's name within `#[derive(…)]`
  DeriveWriter(Span place) {
    this.place = place;
    places.put(0, place);
  }

  DeriveWriter put(String more) {
    text.append(more);
    return this;
  }

  /// Code about one field: what is wrong with it is shown at the field.
  DeriveWriter putAt(Span field, String more) {
    places.put(text.length(), field);
    text.append(more);
    places.put(text.length(), place);
    return this;
  }

  /// The text as items. `$std` is one name here.
  List<Item> items(Edition edition, List<Diagnostic> problems) {
    SourceFile file = SourceFile.library("derive", text.toString());
    List<SyntaxToken> tokens = new ArrayList<>();
    List<SyntaxToken> lexed = SourceLexer.lex(file, edition).tokens();
    for (int i = 0; i < lexed.size(); i++) {
      SyntaxToken token = lexed.get(i);
      boolean root = token.getType() == RustTokens.DOLLAR;
      Map.Entry<Integer, Span> at = places.floorEntry(token.span().start());
      SyntaxToken placed =
          new SyntaxToken(
              root ? RustTokens.IDENTIFIER : token.getType(),
              at.getValue(),
              root ? "$std" : token.getText(),
              Hygiene.NONE,
              null);
      placed.joint = token.joint;
      tokens.add(placed);
      i += root ? 1 : 0;
    }
    BracketMatcher.match(tokens, place);
    TokenFeed.Fed fed = TokenFeed.feed(tokens, 0, tokens.size(), edition, place);
    return TreeParser.of(fed, edition, problems).items().orElseThrow(this::defect);
  }

  private AssertionError defect() {
    return new AssertionError("a derive wrote what cannot be read: " + text);
  }
}
