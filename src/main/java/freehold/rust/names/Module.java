package freehold.rust.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The names of one module, enum, or block with items.
public final class Module {
  private final Module parent;
  private final boolean block;
  private final CrateRoot crate;
  private final String path;
  private final Map<String, Binding> types = new HashMap<>();
  private final Map<String, Binding> values = new HashMap<>();
  private final Set<Definition> unnamedTraits = new LinkedHashSet<>();
  private Definition definition;

  /// What a name is bound to, and inside which module it may be used (null: everywhere).
  record Binding(Entity entity, Module visibleIn, boolean glob, boolean imported) {}

  Module(Module parent, boolean block, CrateRoot crate, String path) {
    this.parent = parent;
    this.block = block;
    this.crate = crate == null ? new CrateRoot(this) : crate;
    this.path = path;
  }

  /// The module that a crate begins with.
  record CrateRoot(Module module) {}

  public Module parent() {
    return parent;
  }

  public boolean isBlock() {
    return block;
  }

  public Module crateRoot() {
    return crate.module();
  }

  /// The names from the crate's root to here, joined by `::`; empty for the person's root.
  public String path() {
    return path;
  }

  /// This module, or the one around a block.
  public Module nearestModule() {
    Module module = this;
    while (module.block) {
      module = module.parent;
    }
    return module;
  }

  /// Whether `this` is `outer` or stands inside it.
  public boolean isInside(Module outer) {
    for (Module module = this; module != null; module = module.parent) {
      if (module == outer) {
        return true;
      }
    }
    return false;
  }

  Binding binding(String name, Namespace namespace) {
    return (namespace == Namespace.TYPE ? types : values).get(name);
  }

  Map<String, Binding> bindings(Namespace namespace) {
    return namespace == Namespace.TYPE ? types : values;
  }

  /// Binds a name; a declaration or single import wins over a glob import. Tells whether anything
  /// changed.
  boolean bind(String name, Namespace namespace, Binding binding) {
    Map<String, Binding> names = bindings(namespace);
    Binding old = names.get(name);
    if (old == null || (old.glob() && !binding.glob())) {
      names.put(name, binding);
      return true;
    }
    return false;
  }

  boolean addUnnamedTrait(Definition trait) {
    return unnamedTraits.add(trait);
  }

  /// What declares this module; of a block, nothing.
  public Definition definition() {
    return definition;
  }

  void declaredBy(Definition declaration) {
    this.definition = declaration;
  }

  /// Traits whose methods can be called in this module, not counting the prelude's and outer
  /// blocks'.
  public Set<Definition> traits() {
    Set<Definition> result = new LinkedHashSet<>(unnamedTraits);
    for (Binding binding : types.values()) {
      if (binding.entity() instanceof Definition definition
          && definition.kind() == Definition.Kind.TRAIT) {
        result.add(definition);
      }
    }
    return result;
  }

  Set<Definition> unnamedTraits() {
    return unnamedTraits;
  }

  /// Every name of the module, for suggestions.
  public Set<String> names(Namespace namespace) {
    return bindings(namespace).keySet();
  }
}
