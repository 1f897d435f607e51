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
  private final List<Map<Key, VariableId>> scopes = new ArrayList<>();

  /// Names are equal if their text and the macro expansion that made them are.
  private record Key(String name, int expansion) {}

  void push() {
    scopes.add(new HashMap<>());
  }

  void pop() {
    scopes.remove(scopes.size() - 1);
  }

  int depth() {
    return scopes.size();
  }

  void declare(Identifier name, VariableId variable) {
    scopes.get(scopes.size() - 1).put(new Key(name.name(), name.hygiene().expansion()), variable);
  }

  Optional<VariableId> find(Identifier name) {
    for (Hygiene h = name.hygiene(); h != null; h = h.isNone() ? null : h.parent()) {
      Key key = new Key(name.name(), h.expansion());
      for (int i = scopes.size() - 1; i >= 0; i--) {
        VariableId found = scopes.get(i).get(key);
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  Set<String> names() {
    Set<String> result = new TreeSet<>();
    scopes.forEach(s -> s.keySet().forEach(k -> result.add(k.name())));
    return result;
  }
}
