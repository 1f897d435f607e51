package freehold.rust.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The macros that a library gives to the crates that use it, compiled when they are first called.
public final class MacroScope {
  /// No macros but the built-in ones.
  public static final MacroScope EMPTY = new MacroScope(List.of(), Edition.E2024);

  private final Map<String, Item.MacroRules> definitions = new LinkedHashMap<>();
  private final Map<String, RuleMacro> compiled = new ConcurrentHashMap<>();
  private final Edition edition;

  /// The last of several definitions of one name counts.
  public MacroScope(List<Item.MacroRules> definitions, Edition edition) {
    definitions.forEach(d -> this.definitions.put(d.name().name(), d));
    this.edition = edition;
  }

  /// The definitions, as [#MacroScope] takes them.
  public List<Item.MacroRules> definitions() {
    return List.copyOf(definitions.values());
  }

  Optional<RuleMacro> find(String name) {
    Item.MacroRules definition = definitions.get(name);
    return definition == null
        ? Optional.empty()
        : Optional.of(compiled.computeIfAbsent(name, n -> compile(definition)));
  }

  /// What is wrong with a library's macro was told when the library was expanded.
  private RuleMacro compile(Item.MacroRules definition) {
    boolean library = definition.span().isLibrary();
    return RuleCompiler.compile(definition, library, edition, new ArrayList<>());
  }

  public boolean contains(String name) {
    return definitions.containsKey(name);
  }
}
