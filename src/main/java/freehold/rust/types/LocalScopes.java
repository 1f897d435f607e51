package freehold.rust.types;

import freehold.rust.syntax.Hygiene;
import freehold.rust.syntax.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The local variables visible at a place of a body.
final class LocalScopes {
  private final List<Scope> scopes = new ArrayList<>();

  /// @param macro the macro at whose definition the scope begins
  private record Scope(Optional<Identifier> macro, Map<Key, VariableId> variables) {}

  /// Names are equal if their text and the macro expansion that made them are.
  private record Key(String name, int expansion) {}

  void push() {
    scopes.add(new Scope(Optional.empty(), new HashMap<>()));
  }

  /// What is declared from here on is hidden from what the macro's own text names.
  void pushMacro(Identifier macro) {
    scopes.add(new Scope(Optional.of(macro), new HashMap<>()));
  }

  void popTo(int depth) {
    while (scopes.size() > depth) {
      pop();
    }
  }

  void pop() {
    scopes.remove(scopes.size() - 1);
  }

  int depth() {
    return scopes.size();
  }

  void declare(Identifier name, VariableId variable) {
    Key key = new Key(name.name(), name.hygiene().expansion());
    scopes.get(scopes.size() - 1).variables().put(key, variable);
  }

  /// From the inside out; past the definition of the macro that wrote the name, the name is as if
  /// it had been written there.
  Optional<VariableId> find(Identifier name) {
    // The parameter `self` is a keyword: no macro makes it a name of its own.
    return find(name, name.name().equals("self") ? Hygiene.NONE : name.hygiene());
  }

  private Optional<VariableId> find(Identifier name, Hygiene innermost) {
    Hygiene hygiene = innermost;
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Scope scope = scopes.get(i);
      VariableId found = scope.variables().get(new Key(name.name(), hygiene.expansion()));
      if (found != null) {
        return Optional.of(found);
      }
      if (scope.macro().isPresent() && scope.macro().equals(hygiene.macro())) {
        hygiene = hygiene.parent();
      }
    }
    // Of the macros of our std nobody knows where they were defined.
    boolean known = hygiene.isNone() || hygiene.macro().isPresent();
    return known ? Optional.empty() : find(name, hygiene.parent());
  }

  Set<String> names() {
    Set<String> result = new TreeSet<>();
    scopes.forEach(s -> s.variables().keySet().forEach(k -> result.add(k.name())));
    return result;
  }
}
