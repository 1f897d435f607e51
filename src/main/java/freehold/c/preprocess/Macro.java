package freehold.c.preprocess;

import java.util.List;

/// What a name stands for after `#define`.
///
/// @param isFunction whether its name is followed by parameters
/// @param isVariadic whether the last parameter takes all the rest
record Macro(
    String name,
    boolean isFunction,
    List<String> parameters,
    boolean isVariadic,
    List<PreprocessingToken> body) {
  Macro {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }

  static Macro object(String name, List<PreprocessingToken> body) {
    return new Macro(name, false, List.of(), false, body);
  }

  /// Whether a second definition says the same (C11 6.10.3p2).
  boolean isSameAs(Macro other) {
    return isFunction == other.isFunction
        && parameters.equals(other.parameters)
        && texts(body).equals(texts(other.body));
  }

  private static List<String> texts(List<PreprocessingToken> tokens) {
    return tokens.stream().map(PreprocessingToken::text).toList();
  }
}
