package freehold.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a person's program: what, where, why and what to do.
///
/// @param code absent for errors that the language's compiler does not number
/// @param labels further places, the primary place's own remark among them
/// @param notes sentences for why and what to do
public record Diagnostic(
    Severity severity,
    Optional<ErrorCode> code,
    String message,
    Span span,
    List<Label> labels,
    List<String> notes) {

  /// How grave a diagnostic is: only errors keep a program from running.
  public enum Severity {
    ERROR,
    WARNING
  }

  public Diagnostic {
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
  }

  public static Diagnostic error(String code, String message, Span span) {
    return new Diagnostic(
        Severity.ERROR, Optional.of(new ErrorCode(code)), message, span, List.of(), List.of());
  }

  /// An error that rustc reports without a code, such as a syntax error.
  public static Diagnostic uncoded(String message, Span span) {
    return new Diagnostic(Severity.ERROR, Optional.empty(), message, span, List.of(), List.of());
  }

  /// `construct` names what Freehold does not know yet, such as `async fn`.
  public static Diagnostic unsupported(String construct, Span span) {
    return error(ErrorCode.UNSUPPORTED.text(), construct, span);
  }

  public Diagnostic label(Span where, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(where, text));
    return new Diagnostic(severity, code, message, span, more, notes);
  }

  public Diagnostic note(String text) {
    List<String> more = new ArrayList<>(notes);
    more.add(text);
    return new Diagnostic(severity, code, message, span, labels, more);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public boolean isUnsupported() {
    return code.isPresent() && code.get().isUnsupported();
  }

  /// The two lines that the command line prints: `error[E0382]: …` and ` --> FILE:LINE:COL`.
  public String headline() {
    String word = severity == Severity.ERROR ? "error" : "warning";
    String number = code.map(c -> "[" + c + "]").orElse("");
    return word + number + ": " + message + "\n --> " + span;
  }
}
