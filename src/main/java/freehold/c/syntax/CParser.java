package freehold.c.syntax;

import freehold.c.preprocess.Includes;
import freehold.c.preprocess.Preprocessor;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/// The door of this room: text to tree.
public final class CParser {
  private CParser() {}

  /// A tree, empty if the text could not be read, and what is wrong with the text.
  public record Parsed(TranslationUnit unit, List<Diagnostic> diagnostics) {}

  public static Parsed parse(SourceFile file, Includes includes) {
    Preprocessor.Preprocessed preprocessed = Preprocessor.run(file, includes);
    List<Diagnostic> problems = new ArrayList<>(preprocessed.problems());
    TranslationUnit empty = new TranslationUnit(file, List.of());
    if (problems.stream().anyMatch(Diagnostic::isError)) {
      return new Parsed(empty, problems);
    }
    List<CToken> tokens = TokenFeed.feed(preprocessed.tokens());
    CGrammar parser = new CGrammar(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    SyntaxErrors errors = new SyntaxErrors(tokens);
    parser.setErrorHandler(errors);
    try {
      CGrammar.TranslationUnitContext tree = parser.translationUnit();
      return new Parsed(new TranslationUnit(file, new TreeBuilder().unit(tree)), problems);
    } catch (ParseCancellationException failed) {
      problems.add(errors.problem());
      return new Parsed(empty, problems);
    }
  }
}
