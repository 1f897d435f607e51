package freehold.rust.syntax;

/// The editions of Rust, in order of time.
public enum Edition {
  E2015,
  E2018,
  E2021,
  E2024;

  public boolean atLeast(Edition other) {
    return compareTo(other) >= 0;
  }
}
