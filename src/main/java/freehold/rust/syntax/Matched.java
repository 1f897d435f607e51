package freehold.rust.syntax;

import java.util.List;

/// What a variable of a matcher stands for.
sealed interface Matched {
  record Single(FragmentKind kind, List<TokenTree> trees) implements Matched {}

  /// One value per repetition of the `$(…)` around the variable.
  record Repeated(List<Matched> values) implements Matched {}
}
