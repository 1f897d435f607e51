package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The arguments of one `format_args!` call: given, named, or captured from around it
/// (rustc_builtin_macros::format).
final class FormatArguments {
  private final FormatTemplate template;
  private final List<Diagnostic> problems;
  private final List<Expr> values = new ArrayList<>();
  private final List<Boolean> used = new ArrayList<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final int positional;
  private final int given;
  private final List<FormatPiece.Reference> missing = new ArrayList<>();

  FormatArguments(List<Expr> arguments, FormatTemplate template, List<Diagnostic> problems) {
    this.template = template;
    this.problems = problems;
    int plain = 0;
    for (Expr argument : arguments) {
      if (argument instanceof Expr.Assign(Expr target, Expr value, Span span)
          && target instanceof Expr.OfPath(var self, Path path, Span at)
          && path.isSingleName()) {
        name(path.last().name(), values.size());
        values.add(value);
      } else {
        if (!named.isEmpty()) {
          problems.add(
              Diagnostic.uncoded(
                  "positional arguments cannot follow named arguments", argument.span()));
        }
        plain++;
        values.add(argument);
      }
      used.add(false);
    }
    this.positional = plain;
    this.given = values.size();
  }

  private void name(Identifier name, int index) {
    if (named.putIfAbsent(name.name(), index) != null) {
      problems.add(
          Diagnostic.uncoded("duplicate argument named `" + name.name() + "`", name.span()));
    }
  }

  /// All arguments, those captured behind those given.
  List<Expr> values() {
    return values;
  }

  /// The index of the argument that is meant; -1, kept as a problem, if there is none.
  int resolve(FormatPiece.Reference reference) {
    int index =
        switch (reference) {
          case FormatPiece.Reference.Next(int next, int start, int end) -> next;
          case FormatPiece.Reference.Index(int number, int start, int end) -> number;
          case FormatPiece.Reference.Name name -> byName(name);
        };
    boolean counted = !(reference instanceof FormatPiece.Reference.Name);
    if (counted && index >= given) {
      missing.add(reference);
      return -1;
    }
    if (index >= 0) {
      used.set(index, true);
    }
    return index;
  }

  private int byName(FormatPiece.Reference.Name reference) {
    Integer known = named.get(reference.name());
    if (known != null) {
      return known;
    }
    Span span = template.span(reference.start(), reference.end());
    if (!template.isWritten()) {
      problems.add(
          Diagnostic.uncoded("there is no argument named `" + reference.name() + "`", span));
      return -1;
    }
    Identifier name = new Identifier(reference.name(), span, template.hygiene());
    Path path = new Path(false, List.of(new Path.Segment(name, Optional.empty())), span);
    named.put(reference.name(), values.size());
    values.add(new Expr.OfPath(Optional.empty(), path, span));
    used.add(true);
    return values.size() - 1;
  }

  /// Reports placeholders without argument and arguments without placeholder.
  void reportMismatch(List<FormatPiece> pieces) {
    if (!missing.isEmpty()) {
      reportMissing(pieces);
      return;
    }
    List<Integer> unused = IntStream.range(0, given).filter(i -> !used.get(i)).boxed().toList();
    if (unused.isEmpty()) {
      return;
    }
    Span first = values.get(unused.getFirst()).span();
    if (unused.size() == 1) {
      String what = unused.getFirst() >= positional ? "named argument" : "argument";
      problems.add(
          Diagnostic.uncoded(what + " never used", first).label(first, what + " never used"));
    } else {
      Diagnostic problem = Diagnostic.uncoded("multiple unused formatting arguments", first);
      for (int index : unused) {
        problem = problem.label(values.get(index).span(), "argument never used");
      }
      problems.add(problem);
    }
  }

  private void reportMissing(List<FormatPiece> pieces) {
    boolean implicit =
        missing.stream().anyMatch(reference -> reference instanceof FormatPiece.Reference.Next);
    Span span = template.span(missing.getFirst().start(), missing.getFirst().end());
    if (implicit) {
      long wanted =
          pieces.stream()
              .filter(piece ->
                  piece instanceof FormatPiece.Placeholder placeholder
                      && placeholder.argument() instanceof FormatPiece.Reference.Next)
              .count();
      String plural = wanted == 1 ? "" : "s";
      String there =
          switch (positional) {
            case 0 -> "no arguments were given";
            case 1 -> "there is 1 argument";
            default -> "there are " + positional + " arguments";
          };
      Span where =
          pieces.stream()
              .filter(piece -> piece instanceof FormatPiece.Placeholder)
              .map(piece -> (FormatPiece.Placeholder) piece)
              .map(piece -> template.span(piece.start(), piece.end()))
              .findFirst()
              .orElse(span);
      problems.add(
          Diagnostic.uncoded(
              wanted + " positional argument" + plural + " in format string, but " + there, where));
      return;
    }
    List<String> numbers =
        missing.stream()
            .map(reference -> ((FormatPiece.Reference.Index) reference).index())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    String list =
        numbers.size() == 1
            ? numbers.getFirst()
            : String.join(", ", numbers.subList(0, numbers.size() - 1))
                + (numbers.size() > 2 ? "," : "")
                + " and "
                + numbers.getLast();
    String there =
        switch (given) {
          case 0 -> "no arguments were given";
          case 1 -> "there is 1 argument";
          default -> "there are " + given + " arguments";
        };
    problems.add(
        Diagnostic.uncoded(
            "invalid reference to positional argument"
                + (numbers.size() == 1 ? " " : "s ")
                + list
                + " ("
                + there
                + ")",
            span));
  }
}
