package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Pattern;
import freehold.source.Diagnostic;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a pattern binds: each name once, and the same names in all of its alternatives.
final class PatternBindings {
  private final BodyChecker body;
  private final PatternChecker patterns;
  private Map<String, Binding> bound = new LinkedHashMap<>();
  private Map<String, Binding> reusable = Map.of();

  PatternBindings(BodyChecker body, PatternChecker patterns) {
    this.body = body;
    this.patterns = patterns;
  }

  private record Binding(Identifier name, VariableId variable, Type type) {}

  /// Runs `check` of one whole pattern and declares what it binds.
  void declareAll(Runnable check) {
    Map<String, Binding> outer = bound;
    bound = new LinkedHashMap<>();
    check.run();
    for (Binding binding : bound.values()) {
      body.scopes.declare(binding.name(), binding.variable());
    }
    bound = outer;
  }

  VariableId declare(Pattern.Binding binding, Type type, boolean mutable) {
    Identifier name = binding.name();
    String key = name.name() + "#" + name.hygiene().expansion();
    Binding earlier = bound.get(key);
    if (earlier == null && reusable.containsKey(key)) {
      Binding same = reusable.get(key);
      if (!body.table.unify(same.type(), type)) {
        body.mismatch(binding.span(), same.type(), type);
      }
      bound.put(key, same);
      return same.variable();
    }
    if (earlier != null) {
      body.report(
          Diagnostic.error(
              "E0416",
              "identifier `" + name + "` is bound more than once in the same pattern",
              binding.span()));
      return earlier.variable();
    }
    VariableId variable = body.declare(name, type, mutable, name.span());
    bound.put(key, new Binding(name, variable, type));
    return variable;
  }

  void or(Pattern.Or or, Type expected, PatternChecker.Mode mode) {
    patterns.plain(or, expected);
    Map<String, Binding> before = bound;
    Map<String, Binding> outerReusable = reusable;
    Map<String, Binding> first = null;
    for (Pattern alternative : or.alternatives()) {
      bound = new LinkedHashMap<>();
      if (first != null) {
        Map<String, Binding> known = new LinkedHashMap<>(outerReusable);
        known.putAll(first);
        reusable = known;
      }
      patterns.pattern(alternative, expected, mode);
      if (first == null) {
        first = bound;
      } else if (!first.keySet().equals(bound.keySet())) {
        inconsistent(or, alternative, first);
      }
    }
    reusable = outerReusable;
    bound = before;
    bound.putAll(first);
  }

  private void inconsistent(Pattern.Or or, Pattern alternative, Map<String, Binding> first) {
    String name =
        java.util.stream.Stream.concat(first.values().stream(), bound.values().stream())
            .filter(b -> {
              String key = b.name().name() + "#" + b.name().hygiene().expansion();
              return !first.containsKey(key) || !bound.containsKey(key);
            })
            .map(b -> b.name().name())
            .findFirst()
            .orElse("");
    body.report(
        Diagnostic.error(
            "E0408", "variable `" + name + "` is not bound in all patterns", alternative.span()));
  }
}
