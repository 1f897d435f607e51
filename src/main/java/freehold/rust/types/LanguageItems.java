package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.rust.names.Definition;
import freehold.rust.names.NameResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The declarations of our std that the language itself speaks of, by their paths.
final class LanguageItems {
  private final NameResolver names;
  private final Map<String, Optional<Definition>> known = new HashMap<>();

  LanguageItems(NameResolver names) {
    this.names = names;
  }

  /// `path` is below std's root, such as `ops::Add`.
  Definition get(String path) {
    return find(path).orElseThrow(() -> new AssertionError("our std has no " + path));
  }

  Optional<Definition> find(String path) {
    return known.computeIfAbsent(path, names::findStd);
  }

  boolean is(DefId definition, String path) {
    Optional<Definition> found = find(path);
    return found.isPresent() && found.get().id().equals(definition);
  }

  /// A method of a trait of std.
  Definition method(String trait, String method) {
    return get(trait)
        .child(method, Definition.Kind.FUNCTION)
        .orElseThrow(() -> new AssertionError("our std has no " + trait + "::" + method));
  }

  /// An associated type of a trait of std.
  Definition associatedType(String trait, String name) {
    return get(trait)
        .child(name, Definition.Kind.TYPE_ALIAS)
        .orElseThrow(() -> new AssertionError("our std has no " + trait + "::" + name));
  }
}
