package freehold.driver;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// What a run with the borrow check switched off shows about the errors of the check.
///
/// @param error the one that would have prevented what happened; the first if nothing did
public record RunVerdict(Diagnostic error, String words) {
  /// @param fault what the machine stopped at, and where in the person's text
  static RunVerdict of(List<Diagnostic> errors, Optional<String> fault, Optional<Span> at) {
    Diagnostic error = at.map(span -> nearest(errors, span)).orElse(errors.getFirst());
    String name = error.code().map(code -> code.text() + " ").orElse("the error ");
    String where = name + "in line " + error.span().line();
    String rule = BorrowRule.of(error);
    String words =
        fault
            .map(f -> f + ". This is what " + where + " prevents: " + rule + ".")
            .orElse(
                "Safe in this run, but not provable: "
                    + rule
                    + " ("
                    + where
                    + "); with another input or another change it could go wrong.");
    return new RunVerdict(error, words);
  }

  /// An error that speaks of the line; else the last one before it.
  private static Diagnostic nearest(List<Diagnostic> errors, Span at) {
    Diagnostic best = errors.getFirst();
    for (Diagnostic error : errors) {
      if (error.span().line() == at.line()
          || error.labels().stream().anyMatch(label -> label.span().line() == at.line())) {
        return error;
      }
      if (error.span().start() <= at.start()) {
        best = error;
      }
    }
    return best;
  }
}
