package freehold.rust.syntax;

import java.util.Map;
import java.util.Optional;

/// The macros that a library gives to the crates that use it.
public final class MacroScope {
  /// No macros but the built-in ones.
  public static final MacroScope EMPTY = new MacroScope(Map.of());

  private final Map<String, RuleMacro> macros;

  MacroScope(Map<String, RuleMacro> macros) {
    this.macros = Map.copyOf(macros);
  }

  Optional<RuleMacro> find(String name) {
    return Optional.ofNullable(macros.get(name));
  }

  public boolean contains(String name) {
    return macros.containsKey(name);
  }
}
