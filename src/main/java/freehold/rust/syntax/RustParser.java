package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The door of this room: text to tree.
public final class RustParser {
  /// A tree, empty if the text could not be read, and what is wrong with the text.
  public record Parsed(Crate crate, List<Diagnostic> diagnostics) {}

  private RustParser() {}

  /// Parses a whole file. Never fails: an unreadable file gives an empty crate and diagnostics.
  ///
  /// Trees may be deep: call this on a thread with a stack of some hundred megabytes.
  public static Parsed parse(SourceFile file, Edition edition) {
    SourceLexer.Lexed lexed = SourceLexer.lex(file, edition);
    List<Diagnostic> problems = new ArrayList<>(lexed.problems());
    int length = file.text().length();
    Span end = new Span(file, length, length);
    Crate empty = new Crate(file, edition, List.of(), List.of());
    if (!problems.isEmpty()) {
      return new Parsed(empty, problems);
    }
    // As rustc: a line break at the end begins no further line.
    Span last = file.text().endsWith("\n") ? new Span(file, length - 1, length) : end;
    Optional<Diagnostic> mismatch = BracketMatcher.match(lexed.tokens(), last);
    if (mismatch.isPresent()) {
      problems.add(mismatch.get());
      return new Parsed(empty, problems);
    }
    TokenFeed.Fed fed = TokenFeed.feedPlain(lexed.tokens(), 0, lexed.tokens().size(), edition, end);
    TreeParser parser = TreeParser.of(fed, edition, problems);
    return parser
        .crate()
        .map(tree -> new Parsed(crate(file, edition, parser.builder(), tree), problems))
        .orElseGet(() -> new Parsed(empty, problems));
  }

  private static Crate crate(
      SourceFile file, Edition edition, TreeBuilder builder, RustGrammar.CrateEntryContext tree) {
    List<Attribute> attributes = builder.attributes(tree.INNER_ATTRIBUTE());
    return new Crate(file, edition, attributes, builder.items().items(tree.item()));
  }
}
