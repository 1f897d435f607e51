package freehold.c.preprocess;

import freehold.c.preprocess.PreprocessingToken.Kind;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Carries out the directives of one translation unit (C11 6.10).
public final class Preprocessor {
  private static final int DEEPEST = 60;
  private static final Map<String, String> PREDEFINED =
      Map.of(
          "__STDC__", "1",
          "__STDC_VERSION__", "201112L",
          "__STDC_HOSTED__", "1",
          "__x86_64__", "1",
          "__LP64__", "1",
          "__CHAR_BIT__", "8",
          "__FREEHOLD__", "1");

  private final Includes includes;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Macro> macros = new HashMap<>();
  private final MacroExpansion expansion = new MacroExpansion(macros, problems);
  private final Set<SourceFile> once = new HashSet<>();
  private final List<PreprocessingToken> output = new ArrayList<>();
  private int depth;

  private Preprocessor(Includes includes) {
    this.includes = includes;
  }

  /// The tokens of a translation unit, closed by END, and what is wrong with its directives.
  public record Preprocessed(List<PreprocessingToken> tokens, List<Diagnostic> problems) {}

  public static Preprocessed run(SourceFile file, Includes includes) {
    Preprocessor preprocessor = new Preprocessor(includes);
    PREDEFINED.forEach(preprocessor::predefine);
    preprocessor.file(file);
    preprocessor.output.removeIf(token -> token.kind() == Kind.NEWLINE);
    int end = file.text().length();
    preprocessor.output.add(
        new PreprocessingToken(Kind.END, "", file.span(end, end), false, true, Set.of()));
    return new Preprocessed(preprocessor.output, preprocessor.problems);
  }

  private void predefine(String name, String value) {
    List<PreprocessingToken> body =
        Tokenizer.tokens(SourceFile.library("<built-in>", value), problems);
    macros.put(name, Macro.object(name, body.subList(0, 1)));
  }

  /// How far an `#if` has come: whether a branch was taken, whether lines are read now.
  private record Condition(boolean taken, boolean active, boolean outer, Span opened) {}

  /// The lines of one file.
  private final class Lines implements MacroExpansion.Supply {
    private final SourceFile file;
    private final List<PreprocessingToken> tokens;
    private final Deque<Condition> conditions = new ArrayDeque<>();
    private int at;

    Lines(SourceFile file) {
      this.file = file;
      this.tokens = Tokenizer.tokens(file, problems);
    }

    @Override
    public PreprocessingToken peek() {
      return tokens.get(at);
    }

    @Override
    public PreprocessingToken next() {
      PreprocessingToken token = tokens.get(at);
      if (token.kind() != Kind.END) {
        at++;
      }
      return token;
    }

    boolean isActive() {
      return conditions.isEmpty() || conditions.peek().active();
    }

    List<PreprocessingToken> restOfLine() {
      List<PreprocessingToken> rest = new ArrayList<>();
      while (!peek().endsLine()) {
        rest.add(next());
      }
      next();
      return rest;
    }
  }

  private void file(SourceFile file) {
    depth++;
    Lines lines = new Lines(file);
    while (lines.peek().kind() != Kind.END) {
      PreprocessingToken token = lines.peek();
      if (token.is("#") && token.first()) {
        lines.next();
        directive(lines, token.span());
      } else if (!lines.isActive()) {
        lines.restOfLine();
      } else if (token.kind() == Kind.NEWLINE) {
        lines.next();
      } else {
        expansion.expandNext(lines, output);
      }
    }
    if (!lines.conditions.isEmpty()) {
      error("unterminated #if", lines.conditions.peek().opened());
    }
    depth--;
  }

  private void error(String message, Span span) {
    problems.add(Diagnostic.uncoded(message, span));
  }

  private void directive(Lines lines, Span hash) {
    List<PreprocessingToken> line = lines.restOfLine();
    if (line.isEmpty()) {
      return;
    }
    PreprocessingToken name = line.removeFirst();
    switch (name.text()) {
      case "if" -> open(lines, hash, line, name.text());
      case "ifdef", "ifndef" -> open(lines, hash, line, name.text());
      case "elif", "else", "endif" -> turn(lines, name, line);
      default -> {
        if (lines.isActive()) {
          plain(lines, name, line);
        }
      }
    }
  }

  private void open(Lines lines, Span hash, List<PreprocessingToken> line, String which) {
    boolean outer = lines.isActive();
    boolean holds = false;
    if (outer) {
      holds =
          switch (which) {
            case "if" -> condition(line, hash);
            case "ifdef" -> !line.isEmpty() && isDefined(line.getFirst().text());
            default -> !line.isEmpty() && !isDefined(line.getFirst().text());
          };
      if (line.isEmpty() && !which.equals("if")) {
        error("no macro name given in #" + which + " directive", hash);
      }
    }
    lines.conditions.push(new Condition(holds, outer && holds, outer, hash));
  }

  private void turn(Lines lines, PreprocessingToken name, List<PreprocessingToken> line) {
    if (lines.conditions.isEmpty()) {
      error("#" + name.text() + " without #if", name.span());
      return;
    }
    Condition last = lines.conditions.pop();
    switch (name.text()) {
      case "elif" -> {
        boolean open = last.outer() && !last.taken();
        boolean holds = open && condition(line, name.span());
        lines.conditions.push(
            new Condition(last.taken() || holds, holds, last.outer(), last.opened()));
      }
      case "else" ->
          lines.conditions.push(
              new Condition(true, last.outer() && !last.taken(), last.outer(), last.opened()));
      default -> {}
    }
  }

  private boolean isDefined(String name) {
    return macros.containsKey(name) || name.equals("__LINE__") || name.equals("__FILE__");
  }

  private boolean condition(List<PreprocessingToken> line, Span span) {
    List<PreprocessingToken> resolved = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!line.get(i).isName("defined")) {
        resolved.add(line.get(i));
        continue;
      }
      boolean parenthesised = i + 1 < line.size() && line.get(i + 1).is("(");
      int at = parenthesised ? i + 2 : i + 1;
      if (at >= line.size() || line.get(at).kind() != Kind.IDENTIFIER) {
        error("operator \"defined\" requires an identifier", span);
        return false;
      }
      String value = isDefined(line.get(at).text()) ? "1" : "0";
      resolved.add(
          new PreprocessingToken(Kind.NUMBER, value, line.get(i).span(), true, false, Set.of()));
      i = parenthesised ? at + 1 : at;
    }
    return ConditionReader.holds(expansion.expand(resolved), span, problems);
  }

  private void plain(Lines lines, PreprocessingToken name, List<PreprocessingToken> line) {
    switch (name.text()) {
      case "include" -> include(lines, name, line);
      case "define" -> define(name, line);
      case "undef" -> {
        if (line.isEmpty()) {
          error("no macro name given in #undef directive", name.span());
        } else {
          macros.remove(line.getFirst().text());
        }
      }
      case "pragma" -> {
        if (!line.isEmpty() && line.getFirst().text().equals("once")) {
          once.add(lines.file);
        } else if (!line.isEmpty() && line.getFirst().text().equals("pack")) {
          problems.add(Diagnostic.unsupported("#pragma pack", name.span()));
        }
      }
      case "error" -> error("#error " + text(line), name.span());
      case "warning", "line", "ident" -> {}
      default -> error("invalid preprocessing directive #" + name.text(), name.span());
    }
  }

  private static String text(List<PreprocessingToken> line) {
    StringBuilder text = new StringBuilder();
    for (PreprocessingToken token : line) {
      text.append(token.spaced() && !text.isEmpty() ? " " : "").append(token.text());
    }
    return text.toString();
  }

  private void include(Lines lines, PreprocessingToken name, List<PreprocessingToken> given) {
    List<PreprocessingToken> line = given;
    if (!line.isEmpty() && line.getFirst().kind() == Kind.IDENTIFIER) {
      line = expansion.expand(line);
    }
    boolean quoted = !line.isEmpty() && line.getFirst().kind() == Kind.STRING;
    boolean angled = !line.isEmpty() && line.getFirst().is("<");
    if (!quoted && !angled) {
      error("#include expects \"FILENAME\" or <FILENAME>", name.span());
      return;
    }
    String spelled = text(line).replace(" ", "");
    String wanted = spelled.substring(1, Math.max(1, spelled.length() - 1));
    Optional<SourceFile> found = includes.find(wanted, quoted, lines.file);
    if (found.isEmpty()) {
      Span span = line.getFirst().span().to(line.getLast().span());
      if (StandardHeaders.contains(wanted)) {
        problems.add(Diagnostic.unsupported("the header <" + wanted + ">", span));
      } else {
        problems.add(Diagnostic.uncoded(wanted + ": No such file or directory", span));
      }
    } else if (depth >= DEEPEST) {
      error("#include nested depth " + depth + " exceeds maximum of " + DEEPEST, name.span());
    } else if (!once.contains(found.get())) {
      file(found.get());
    }
  }

  private void define(PreprocessingToken directive, List<PreprocessingToken> line) {
    if (line.isEmpty() || line.getFirst().kind() != Kind.IDENTIFIER) {
      error("macro names must be identifiers", directive.span());
      return;
    }
    PreprocessingToken name = line.removeFirst();
    boolean isFunction = !line.isEmpty() && line.getFirst().is("(") && !line.getFirst().spaced();
    List<String> parameters = new ArrayList<>();
    boolean variadic = false;
    if (isFunction) {
      line.removeFirst();
      while (!line.isEmpty() && !line.getFirst().is(")")) {
        PreprocessingToken token = line.removeFirst();
        if (token.is("...")) {
          variadic = true;
          parameters.add("__VA_ARGS__");
        } else if (token.kind() == Kind.IDENTIFIER) {
          parameters.add(token.text());
        } else if (!token.is(",")) {
          error("expected parameter name, found \"" + token.text() + "\"", token.span());
          return;
        }
      }
      if (line.isEmpty()) {
        error("expected ')' in macro parameter list", name.span());
        return;
      }
      line.removeFirst();
    }
    Macro macro = new Macro(name.text(), isFunction, parameters, variadic, line);
    Macro old = macros.put(name.text(), macro);
    if (old != null && !old.isSameAs(macro)) {
      problems.add(
          new Diagnostic(
              Diagnostic.Severity.WARNING,
              Optional.empty(),
              "\"" + name.text() + "\" redefined",
              name.span(),
              List.of(),
              List.of()));
    }
  }
}
