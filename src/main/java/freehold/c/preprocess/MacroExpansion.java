package freehold.c.preprocess;

import freehold.c.preprocess.PreprocessingToken.Kind;
import freehold.source.Diagnostic;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Replaces macro names by what they stand for, by Dave Prosser's algorithm: each token carries the
/// names that it may not be expanded by any more.
final class MacroExpansion {
  private final Map<String, Macro> macros;
  private final List<Diagnostic> problems;

  MacroExpansion(Map<String, Macro> macros, List<Diagnostic> problems) {
    this.macros = macros;
    this.problems = problems;
  }

  /// Where tokens come from; a function macro's arguments may stand on later lines.
  interface Supply {
    PreprocessingToken peek();

    PreprocessingToken next();
  }

  /// Tokens of a list, then END.
  private static final class Listed implements Supply {
    private final Deque<PreprocessingToken> rest;
    private final PreprocessingToken end;

    Listed(List<PreprocessingToken> tokens, Span span) {
      rest = new ArrayDeque<>(tokens);
      end = new PreprocessingToken(Kind.END, "", span, false, false, Set.of());
    }

    @Override
    public PreprocessingToken peek() {
      return rest.isEmpty() ? end : rest.getFirst();
    }

    @Override
    public PreprocessingToken next() {
      return rest.isEmpty() ? end : rest.removeFirst();
    }
  }

  /// What was put back, before the rest of a supply.
  private static final class Pushed implements Supply {
    private final Deque<PreprocessingToken> pushed = new ArrayDeque<>();
    private final Supply behind;

    Pushed(Supply behind) {
      this.behind = behind;
    }

    @Override
    public PreprocessingToken peek() {
      return pushed.isEmpty() ? behind.peek() : pushed.getFirst();
    }

    @Override
    public PreprocessingToken next() {
      return pushed.isEmpty() ? behind.next() : pushed.removeFirst();
    }

    void push(List<PreprocessingToken> tokens) {
      for (int i = tokens.size() - 1; i >= 0; i--) {
        pushed.addFirst(tokens.get(i));
      }
    }
  }

  /// Expands a whole list.
  List<PreprocessingToken> expand(List<PreprocessingToken> tokens) {
    if (tokens.isEmpty()) {
      return tokens;
    }
    List<PreprocessingToken> result = new ArrayList<>();
    Pushed supply = new Pushed(new Listed(tokens, tokens.getLast().span()));
    while (supply.peek().kind() != Kind.END) {
      step(supply, result);
    }
    return result;
  }

  /// Expands from the next token until the supply of pushed tokens is used up.
  void expandNext(Supply source, List<PreprocessingToken> result) {
    Pushed supply = new Pushed(source);
    do {
      step(supply, result);
    } while (!supply.pushed.isEmpty());
  }

  private void step(Pushed supply, List<PreprocessingToken> result) {
    PreprocessingToken token = supply.next();
    Macro macro = token.kind() == Kind.IDENTIFIER ? macros.get(token.text()) : null;
    if (macro == null || token.hidden().contains(token.text())) {
      if (token.isName("__LINE__")) {
        result.add(made(Kind.NUMBER, Integer.toString(token.span().line()), token));
      } else if (token.isName("__FILE__")) {
        result.add(made(Kind.STRING, "\"" + token.span().file().name() + "\"", token));
      } else {
        result.add(token);
      }
      return;
    }
    if (!macro.isFunction()) {
      Set<String> hidden = new HashSet<>(token.hidden());
      hidden.add(macro.name());
      supply.push(substitute(macro, List.of(), hidden, token));
      return;
    }
    List<PreprocessingToken> newlines = new ArrayList<>();
    while (supply.peek().kind() == Kind.NEWLINE) {
      newlines.add(supply.next());
    }
    if (!supply.peek().is("(")) {
      supply.push(newlines);
      result.add(token);
      return;
    }
    call(macro, token, supply);
  }

  private static PreprocessingToken made(Kind kind, String text, PreprocessingToken at) {
    return new PreprocessingToken(kind, text, at.span(), at.spaced(), at.first(), Set.of());
  }

  private void call(Macro macro, PreprocessingToken name, Pushed supply) {
    supply.next();
    List<List<PreprocessingToken>> arguments = new ArrayList<>();
    List<PreprocessingToken> current = new ArrayList<>();
    int depth = 0;
    PreprocessingToken closing;
    while (true) {
      PreprocessingToken token = supply.next();
      if (token.kind() == Kind.END) {
        problems.add(
            Diagnostic.uncoded(
                "unterminated argument list invoking macro \"" + macro.name() + "\"", name.span()));
        return;
      }
      if (token.is(")") && depth == 0) {
        closing = token;
        break;
      }
      boolean rest = macro.isVariadic() && arguments.size() == macro.parameters().size() - 1;
      if (token.is(",") && depth == 0 && !rest) {
        arguments.add(current);
        current = new ArrayList<>();
        continue;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (token.kind() == Kind.NEWLINE) {
        continue;
      }
      current.add(token);
    }
    if (!(arguments.isEmpty() && current.isEmpty() && macro.parameters().isEmpty())) {
      arguments.add(current);
    }
    if (macro.isVariadic() && arguments.size() == macro.parameters().size() - 1) {
      arguments.add(List.of());
    }
    if (arguments.size() != macro.parameters().size()) {
      problems.add(
          Diagnostic.uncoded(
              "macro \""
                  + macro.name()
                  + "\" takes "
                  + macro.parameters().size()
                  + " arguments, but "
                  + arguments.size()
                  + " were given",
              name.span()));
      return;
    }
    Set<String> hidden = new HashSet<>(name.hidden());
    hidden.retainAll(closing.hidden());
    hidden.add(macro.name());
    supply.push(substitute(macro, arguments, hidden, name));
  }

  private List<PreprocessingToken> substitute(
      Macro macro,
      List<List<PreprocessingToken>> arguments,
      Set<String> hidden,
      PreprocessingToken use) {
    List<PreprocessingToken> result = new ArrayList<>();
    List<PreprocessingToken> body = macro.body();
    for (int i = 0; i < body.size(); i++) {
      PreprocessingToken token = body.get(i);
      int parameter = parameter(macro, token);
      boolean pastes = i + 1 < body.size() && body.get(i + 1).is("##");
      if (token.is("#") && macro.isFunction() && i + 1 < body.size()) {
        int shown = parameter(macro, body.get(i + 1));
        if (shown >= 0) {
          result.add(made(Kind.STRING, stringize(arguments.get(shown)), use.spaced(true)));
          i++;
          continue;
        }
      }
      if (token.is("##") && i + 1 < body.size() && !result.isEmpty()) {
        i++;
        paste(macro, arguments, body.get(i), use, result);
        continue;
      }
      if (parameter >= 0) {
        List<PreprocessingToken> argument = arguments.get(parameter);
        List<PreprocessingToken> given = pastes ? argument : expand(argument);
        addSpaced(given, token.spaced(), result);
        if (pastes && given.isEmpty()) {
          i = skipEmptyPaste(macro, arguments, i + 2, use, result);
        }
        continue;
      }
      result.add(token.at(use.span()));
    }
    List<PreprocessingToken> done = new ArrayList<>();
    for (PreprocessingToken token : result) {
      Set<String> all = new HashSet<>(token.hidden());
      all.addAll(hidden);
      boolean isFirst = done.isEmpty();
      PreprocessingToken hiding = token.hiddenFrom(all);
      done.add(isFirst ? hiding.spaced(use.spaced()) : hiding);
    }
    return done;
  }

  /// `x ## y` where x was empty: y stands alone.
  private int skipEmptyPaste(
      Macro macro,
      List<List<PreprocessingToken>> arguments,
      int at,
      PreprocessingToken use,
      List<PreprocessingToken> result) {
    if (at < macro.body().size()) {
      PreprocessingToken right = macro.body().get(at);
      int parameter = parameter(macro, right);
      if (parameter >= 0) {
        result.addAll(arguments.get(parameter));
      } else {
        result.add(right.at(use.span()));
      }
    }
    return at;
  }

  private static void addSpaced(
      List<PreprocessingToken> tokens, boolean spaced, List<PreprocessingToken> result) {
    for (int i = 0; i < tokens.size(); i++) {
      result.add(i == 0 ? tokens.get(i).spaced(spaced) : tokens.get(i));
    }
  }

  private static int parameter(Macro macro, PreprocessingToken token) {
    return token.kind() == Kind.IDENTIFIER ? macro.parameters().indexOf(token.text()) : -1;
  }

  private void paste(
      Macro macro,
      List<List<PreprocessingToken>> arguments,
      PreprocessingToken right,
      PreprocessingToken use,
      List<PreprocessingToken> result) {
    int parameter = parameter(macro, right);
    List<PreprocessingToken> rights =
        parameter >= 0 ? arguments.get(parameter) : List.of(right.at(use.span()));
    if (rights.isEmpty()) {
      if (result.getLast().is(",")) {
        // GNU: `, ## __VA_ARGS__` swallows the comma if there are no arguments.
        result.removeLast();
      }
      return;
    }
    PreprocessingToken left = result.getLast();
    if (left.is(",")) {
      result.addAll(rights);
      return;
    }
    result.removeLast();
    String text = left.text() + rights.getFirst().text();
    List<Diagnostic> wrong = new ArrayList<>();
    List<PreprocessingToken> joined = Tokenizer.tokens(SourceFile.library("<paste>", text), wrong);
    if (!wrong.isEmpty() || joined.size() != 3) {
      problems.add(
          Diagnostic.uncoded(
              "pasting \""
                  + left.text()
                  + "\" and \""
                  + rights.getFirst().text()
                  + "\" does not give a valid preprocessing token",
              use.span()));
      return;
    }
    result.add(made(joined.getFirst().kind(), text, left.at(use.span())));
    result.addAll(rights.subList(1, rights.size()));
  }

  private static String stringize(List<PreprocessingToken> tokens) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < tokens.size(); i++) {
      PreprocessingToken token = tokens.get(i);
      if (i > 0 && token.spaced()) {
        text.append(' ');
      }
      boolean quoted = token.kind() == Kind.STRING || token.kind() == Kind.CHARACTER;
      text.append(quoted ? token.text().replace("\\", "\\\\").replace("\"", "\\\"") : token.text());
    }
    return text.append('"').toString();
  }
}
