package freehold.rust.syntax;

/// The text inside a doc comment.
final class DocComment {
  private DocComment() {}

  /// Strips `///`, `//!`, `/** … */` or `/*! … */`.
  static String textOf(String comment) {
    if (comment.startsWith("//")) {
      String line = comment.substring(3);
      return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
    int end = comment.endsWith("*/") ? comment.length() - 2 : comment.length();
    return comment.substring(3, Math.max(3, end));
  }
}
