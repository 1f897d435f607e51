package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Matches a macro's arguments against one rule, all possibilities at once, token by token
/// (rustc_expand::mbe::macro_parser, `TtParser`).
final class RuleMatcher {
  /// How an attempt ended.
  sealed interface Outcome {
    record Success(Map<String, Matched> variables) implements Outcome {}

    /// The rule does not fit; another may. `position` is how far it did fit.
    record Mismatch(int position) implements Outcome {}

    /// The arguments are wrong whatever the other rules say.
    record Failure(Diagnostic problem) implements Outcome {}
  }

  /// A possibility: the step it has reached and what it has bound on the way, last first.
  private record Thread(int step, Binding bindings) {}

  /// A value for a variable, or the opening of a list of values (`value` is null).
  private record Binding(int variable, int depth, Matched.Single value, Binding before) {}

  private final String macro;
  private final RuleMacro.Rule rule;
  private final MacroInput input;
  private final Edition edition;
  private List<Thread> current = new ArrayList<>();
  private List<Thread> next = new ArrayList<>();
  private final List<Thread> variables = new ArrayList<>();
  private Thread finished;
  private int finishedCount;

  private RuleMatcher(String macro, RuleMacro.Rule rule, MacroInput input, Edition edition) {
    this.macro = macro;
    this.rule = rule;
    this.input = input;
    this.edition = edition;
  }

  static Outcome match(String macro, RuleMacro.Rule rule, MacroInput input, Edition edition) {
    return new RuleMatcher(macro, rule, input, edition).run();
  }

  private Outcome run() {
    current.add(new Thread(0, null));
    int position = 0;
    while (true) {
      SyntaxToken token = position < input.size() ? input.get(position) : null;
      advance(token);
      if (token == null && finishedCount > 0) {
        return finishedCount == 1
            ? new Outcome.Success(values())
            : new Outcome.Failure(ambiguity("multiple successful parses", position));
      }
      if (variables.isEmpty()) {
        if (next.isEmpty()) {
          return new Outcome.Mismatch(position);
        }
        position++;
        List<Thread> swap = current;
        current = next;
        next = swap;
        next.clear();
        continue;
      }
      if (variables.size() > 1 || !next.isEmpty()) {
        return new Outcome.Failure(options(position));
      }
      Thread thread = variables.removeFirst();
      MatcherStep.Variable variable = (MatcherStep.Variable) rule.matcher().get(thread.step());
      List<Diagnostic> problems = new ArrayList<>();
      int end = input.match(variable.kind(), position, edition, problems);
      if (end < 0) {
        return new Outcome.Failure(problems.getFirst());
      }
      Matched.Single value = new Matched.Single(variable.kind(), input.trees(position, end));
      Binding bound = new Binding(variable.number(), variable.depth(), value, thread.bindings());
      current.add(new Thread(thread.step() + 1, bound));
      position = end;
    }
  }

  /// Moves every possibility up to a token, a variable or the end.
  private void advance(SyntaxToken token) {
    finishedCount = 0;
    while (!current.isEmpty()) {
      Thread thread = current.removeLast();
      Binding bindings = thread.bindings();
      int at = thread.step();
      switch (rule.matcher().get(at)) {
        case MatcherStep.Sign(int type, String text) -> {
          if (equal(token, type, text)) {
            next.add(new Thread(at + 1, bindings));
          }
        }
        case MatcherStep.Sequence sequence -> {
          Binding opened = opened(sequence, bindings);
          if (sequence.operator() != '+') {
            current.add(new Thread(sequence.after(), opened));
          }
          current.add(new Thread(at + 1, opened));
        }
        case MatcherStep.SequenceEnd(char operator, int first) -> {
          current.add(new Thread(at + 1, bindings));
          if (operator != '?') {
            current.add(new Thread(first, bindings));
          }
        }
        case MatcherStep.Separator(int type, String text) -> {
          int after = at + 1;
          while (!(rule.matcher().get(after) instanceof MatcherStep.AfterSeparator)) {
            after++;
          }
          current.add(new Thread(after + 1, bindings));
          if (equal(token, type, text)) {
            next.add(new Thread(at + 1, bindings));
          }
        }
        case MatcherStep.AfterSeparator(int first) -> current.add(new Thread(first, bindings));
        case MatcherStep.Variable variable -> {
          if (FragmentStart.canBegin(variable.kind(), token, edition)) {
            variables.add(thread);
          }
        }
        case MatcherStep.End() -> {
          if (token == null) {
            finished = thread;
            finishedCount++;
          }
        }
      }
    }
  }

  private static Binding opened(MatcherStep.Sequence sequence, Binding bindings) {
    Binding made = bindings;
    for (int i = 0; i < sequence.variableCount(); i++) {
      made = new Binding(sequence.firstVariable() + i, sequence.depth(), null, made);
    }
    return made;
  }

  private static boolean equal(SyntaxToken token, int type, String text) {
    return token != null && token.getType() == type && token.getText().equals(text);
  }

  private Map<String, Matched> values() {
    List<Binding> order = new ArrayList<>();
    for (Binding binding = finished.bindings(); binding != null; binding = binding.before()) {
      order.add(binding);
    }
    Matched[] values = new Matched[rule.variables().size()];
    for (Binding binding : order.reversed()) {
      Matched value =
          binding.value() != null ? binding.value() : new Matched.Repeated(new ArrayList<>());
      if (binding.depth() == 0) {
        values[binding.variable()] = value;
        continue;
      }
      Matched.Repeated list = (Matched.Repeated) values[binding.variable()];
      for (int depth = 1; depth < binding.depth(); depth++) {
        list = (Matched.Repeated) list.values().getLast();
      }
      list.values().add(value);
    }
    Map<String, Matched> named = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(rule.variables().get(i), values[i]);
    }
    return named;
  }

  private Diagnostic options(int position) {
    List<String> names = new ArrayList<>();
    for (Thread thread : variables) {
      MatcherStep.Variable variable = (MatcherStep.Variable) rule.matcher().get(thread.step());
      names.add(variable.kind().specifier() + " ('" + variable.name() + "')");
    }
    String others =
        next.isEmpty() ? "" : " or " + next.size() + " other option" + (next.size() > 1 ? "s" : "");
    return ambiguity(
        "multiple parsing options: built-in NTs " + String.join(" or ", names) + others, position);
  }

  private Diagnostic ambiguity(String what, int position) {
    Span span = input.spanAt(position);
    return Diagnostic.uncoded(
        "local ambiguity when calling macro `" + macro + "`: " + what + ".", span);
  }
}
