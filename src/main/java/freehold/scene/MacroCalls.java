package freehold.scene;

import freehold.source.Span;
import java.util.regex.Pattern;

/// Tells code that a macro call expanded to: it stands for the call as a whole.
final class MacroCalls {
  private static final Pattern CALL = Pattern.compile("^(\\w+::)*\\w+!\\s*[(\\[{]");

  private MacroCalls() {}

  static boolean is(Span span) {
    return !span.isLibrary() && CALL.matcher(span.text()).find();
  }
}
