package freehold.rust.types;

/// Finds matches that do not cover all values, and refutable patterns where none may be.
final class MatchCheck {
  private final Reports reports;

  MatchCheck(Reports reports) {
    this.reports = reports;
  }

  void check(TypedBody body) {
    new ExhaustivenessWalk(reports).body(body);
  }
}
