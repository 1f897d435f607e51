package freehold.c.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The scopes that are open, innermost first; tags have names of their own (C11 6.2.3).
final class Scopes {
  private record Level(Map<String, Symbol> names, Map<String, CType> tags) {
    Level() {
      this(new HashMap<>(), new HashMap<>());
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  Scopes() {
    enter();
  }

  void enter() {
    levels.push(new Level());
  }

  void leave() {
    levels.pop();
  }

  boolean isFile() {
    return levels.size() == 1;
  }

  void add(String name, Symbol symbol) {
    levels.peek().names().put(name, symbol);
  }

  void addToFile(String name, Symbol symbol) {
    levels.getLast().names().put(name, symbol);
  }

  void addTag(String tag, CType type) {
    levels.peek().tags().put(tag, type);
  }

  Optional<Symbol> find(String name) {
    for (Level level : levels) {
      Symbol found = level.names().get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  Optional<Symbol> findHere(String name) {
    return Optional.ofNullable(levels.peek().names().get(name));
  }

  Optional<Symbol> findInFile(String name) {
    return Optional.ofNullable(levels.getLast().names().get(name));
  }

  Optional<CType> findTag(String tag) {
    for (Level level : levels) {
      CType found = level.tags().get(tag);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  Optional<CType> findTagHere(String tag) {
    return Optional.ofNullable(levels.peek().tags().get(tag));
  }
}
