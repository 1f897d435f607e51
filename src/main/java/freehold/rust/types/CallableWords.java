package freehold.rust.types;

import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import freehold.source.Span;

/// The words for functions and closures that do not fit where they are handed over: E0593, E0631,
/// E0525.
final class CallableWords {
  private CallableWords() {}

  static Diagnostic count(Type callable, int wanted, int given, Span span) {
    return Diagnostic.error(
        "E0593",
        what(callable)
            + " is expected to take "
            + wanted
            + " argument"
            + (wanted == 1 ? "" : "s")
            + ", but it takes "
            + given,
        span);
  }

  static Diagnostic types(Type callable, Span span) {
    return Diagnostic.error("E0631", "type mismatch in " + what(callable) + " arguments", span);
  }

  static Diagnostic kind(ClosureDefinition closure, String wanted) {
    String needed = closure.kind() == ClosureDefinition.Kind.FN_ONCE ? "FnOnce" : "FnMut";
    return Diagnostic.error(
            "E0525",
            "expected a closure that implements the `"
                + wanted
                + "` trait, but this closure only implements `"
                + needed
                + "`",
            closure.span())
        .label(closure.span(), "this closure implements `" + needed + "`, not `" + wanted + "`");
  }

  private static String what(Type callable) {
    return callable instanceof Type.Closure ? "closure" : "function";
  }
}
