package freehold.source;

/// The code of a diagnostic as the language's own compiler numbers it, such as `E0382`.
public record ErrorCode(String text) {
  /// What Freehold does not know yet: a right program may be refused with it, a wrong one never
  /// run.
  public static final ErrorCode UNSUPPORTED = new ErrorCode("unsupported");

  public boolean isUnsupported() {
    return equals(UNSUPPORTED);
  }

  @Override
  public String toString() {
    return text;
  }
}
