package freehold.c.lowering;

import freehold.c.types.TypedStatement;
import freehold.c.types.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Which variables have storage at each label and case of a function, in the order of declaration.
final class LiveVariables {
  private final Map<String, List<Variable>> labels = new HashMap<>();
  private final Map<TypedStatement.Case, List<Variable>> cases = new IdentityHashMap<>();
  private final Map<TypedStatement.Switch, List<TypedStatement.Case>> switches =
      new IdentityHashMap<>();

  private LiveVariables() {}

  static LiveVariables of(TypedStatement.Block body) {
    LiveVariables live = new LiveVariables();
    live.walk(body, new ArrayList<>(), null);
    return live;
  }

  List<Variable> at(String label) {
    return labels.get(label);
  }

  List<Variable> at(TypedStatement.Case one) {
    return cases.get(one);
  }

  List<TypedStatement.Case> casesOf(TypedStatement.Switch statement) {
    return switches.get(statement);
  }

  /// `live` is changed by declarations; blocks take back what they added.
  private void walk(TypedStatement statement, List<Variable> live, TypedStatement.Switch around) {
    switch (statement) {
      case TypedStatement.Block block -> {
        int before = live.size();
        block.items().forEach(item -> walk(item, live, around));
        live.subList(before, live.size()).clear();
      }
      case TypedStatement.Declare declare -> live.add(declare.variable());
      case TypedStatement.Label label -> {
        labels.put(label.name(), List.copyOf(live));
        walk(label.statement(), live, around);
      }
      case TypedStatement.Case one -> {
        cases.put(one, List.copyOf(live));
        switches.get(around).add(one);
        walk(one.statement(), live, around);
      }
      case TypedStatement.If choice -> {
        walk(choice.then(), live, around);
        choice.otherwise().ifPresent(otherwise -> walk(otherwise, live, around));
      }
      case TypedStatement.Switch inner -> {
        switches.put(inner, new ArrayList<>());
        walk(inner.body(), live, inner);
      }
      case TypedStatement.While loop -> walk(loop.body(), live, around);
      case TypedStatement.DoWhile loop -> walk(loop.body(), live, around);
      case TypedStatement.For loop -> {
        int before = live.size();
        loop.start().forEach(start -> walk(start, live, around));
        walk(loop.body(), live, around);
        live.subList(before, live.size()).clear();
      }
      case TypedStatement.Evaluate s -> {}
      case TypedStatement.Empty s -> {}
      case TypedStatement.Goto s -> {}
      case TypedStatement.Continue s -> {}
      case TypedStatement.Break s -> {}
      case TypedStatement.Return s -> {}
    }
  }
}
