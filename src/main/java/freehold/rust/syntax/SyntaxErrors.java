package freehold.rust.syntax;

import freehold.source.Diagnostic;
import java.util.List;
import java.util.TreeSet;

/// Says what is wrong at a token in the manner of rustc.
final class SyntaxErrors {
  private SyntaxErrors() {}

  static Diagnostic describe(SyntaxFailure failure) {
    SyntaxToken token = failure.token();
    String found = "found " + shown(token);
    TreeSet<String> expected = new TreeSet<>();
    for (String name : failure.expected()) {
      expected.add(name.startsWith("'") ? "`" + name.substring(1, name.length() - 1) + "`" : name);
    }
    return Diagnostic.uncoded(expectation(List.copyOf(expected)) + found, token.span());
  }

  private static String expectation(List<String> expected) {
    return switch (expected.size()) {
      case 0 -> "unexpected token: ";
      case 1 -> "expected " + expected.get(0) + ", ";
      default ->
          "expected one of "
              + String.join(", ", expected.subList(0, expected.size() - 1))
              + ", or "
              + expected.getLast()
              + ", ";
    };
  }

  private static String shown(SyntaxToken token) {
    return token.getType() == org.antlr.v4.runtime.Token.EOF
        ? "<eof>"
        : "`" + token.getText() + "`";
  }
}
