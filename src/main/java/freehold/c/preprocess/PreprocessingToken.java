package freehold.c.preprocess;

import freehold.source.Span;
import java.util.Set;

/// The smallest piece of C text that means something (C11 6.4).
///
/// @param span where a person would point at: of a token out of a macro's body, the macro's use
/// @param spaced whether white space stood before it
/// @param first whether it is the first of its line
/// @param hidden names of macros that it may not be expanded by any more
public record PreprocessingToken(
    Kind kind, String text, Span span, boolean spaced, boolean first, Set<String> hidden) {

  /// What a token is before keywords are known.
  public enum Kind {
    IDENTIFIER,
    NUMBER,
    CHARACTER,
    STRING,
    PUNCTUATOR,
    /// A character that begins no token, such as `@`.
    OTHER,
    NEWLINE,
    END
  }

  boolean is(String punctuator) {
    return kind == Kind.PUNCTUATOR && text.equals(punctuator);
  }

  boolean isName(String name) {
    return kind == Kind.IDENTIFIER && text.equals(name);
  }

  boolean endsLine() {
    return kind == Kind.NEWLINE || kind == Kind.END;
  }

  PreprocessingToken at(Span place) {
    return new PreprocessingToken(kind, text, place, spaced, first, hidden);
  }

  PreprocessingToken hiddenFrom(Set<String> names) {
    return new PreprocessingToken(kind, text, span, spaced, first, names);
  }

  PreprocessingToken spaced(boolean isSpaced) {
    return new PreprocessingToken(kind, text, span, isSpaced, first, hidden);
  }
}
