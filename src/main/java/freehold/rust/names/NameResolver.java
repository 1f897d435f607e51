package freehold.rust.names;

import freehold.rust.syntax.Crate;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The door of this room: enters crates and blocks, and finds what a path means.
public final class NameResolver {
  private final DefinitionTable table = new DefinitionTable();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Module std;
  private Module prelude;

  public DefinitionTable table() {
    return table;
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /// The names of a crate: its root module and what it declares.
  public record EnteredCrate(Module root, List<Definition> definitions) {}

  /// Enters our std; before any other crate.
  public EnteredCrate enterStd(Crate crate) {
    Module root = new Module(null, false, null, "std");
    std = root;
    EnteredCrate entered = enter(crate, root, "std");
    prelude = preludeOf("v1");
    return entered;
  }

  private Module preludeOf(String name) {
    return resolveIn(std, List.of("prelude", name))
        .map(Definition::scope)
        .orElseThrow(() -> new AssertionError("our std has no prelude"));
  }

  /// Enters the person's crate.
  public EnteredCrate enterUser(Crate crate) {
    for (String name : new String[] {"rust_2024", "rust_2021", "rust_2018", "rust_2015"}) {
      boolean fits = crate.edition().name().equals("E" + name.substring(5));
      Optional<Definition> found = resolveIn(std, List.of("prelude", name));
      if (fits && found.isPresent()) {
        prelude = found.get().scope();
      }
    }
    return enter(crate, new Module(null, false, null, ""), "");
  }

  private EnteredCrate enter(Crate crate, Module root, String name) {
    Span span = crate.file().span(0, 0);
    Definition definition =
        table.add(
            Definition.Kind.MODULE,
            name,
            null,
            root,
            crate,
            crate.attributes(),
            crate.edition(),
            span,
            null);
    definition.open(root);
    DefinitionCollector collector = new DefinitionCollector(table, crate.edition(), diagnostics);
    collector.items(crate.items(), definition, root);
    new ImportResolver(this, diagnostics).resolve(collector.imports);
    return new EnteredCrate(root, collector.collected);
  }

  /// Enters the items of a block as a module of their own around the block's statements.
  public EnteredCrate enterBlock(
      List<Item> items, Definition function, Module around, Edition edition) {
    Module module =
        new Module(around, true, new Module.CrateRoot(around.crateRoot()), around.path());
    DefinitionCollector collector = new DefinitionCollector(table, edition, diagnostics);
    collector.items(items, function, module);
    new ImportResolver(this, diagnostics).resolve(collector.imports);
    return new EnteredCrate(module, collector.collected);
  }

  /// A definition of our std by its path below the root, such as `ops::Add`.
  public Definition std(String path) {
    return resolveIn(std, List.of(path.split("::")))
        .orElseThrow(() -> new AssertionError("our std has no " + path));
  }

  /// The same, if our std has it.
  public Optional<Definition> findStd(String path) {
    return resolveIn(std, List.of(path.split("::")));
  }

  private static Optional<Definition> resolveIn(Module root, List<String> names) {
    Module current = root;
    Definition found = null;
    for (String name : names) {
      if (current == null) {
        return Optional.empty();
      }
      Module.Binding binding = current.binding(name, Namespace.TYPE);
      if (binding == null) {
        binding = current.binding(name, Namespace.VALUE);
      }
      if (binding == null || !(binding.entity() instanceof Definition definition)) {
        return Optional.empty();
      }
      found = definition;
      current = definition.scope();
    }
    return Optional.ofNullable(found);
  }

  /// Traits whose methods can be called at a place of the text.
  public Set<Definition> traitsInScope(Module module) {
    Set<Definition> result = new LinkedHashSet<>();
    for (Module m = module; m != null; m = m.isBlock() ? m.parent() : null) {
      result.addAll(m.traits());
    }
    result.addAll(prelude.traits());
    return result;
  }

  /// A single name as the text of a module sees it.
  public Optional<Entity> lexical(String name, Namespace namespace, Module from) {
    Module.Binding binding = lexicalBinding(name, namespace, from);
    return binding == null ? Optional.empty() : Optional.of(binding.entity());
  }

  Module.Binding lexicalBinding(String name, Namespace namespace, Module from) {
    for (Module m = from; m != null; m = m.isBlock() ? m.parent() : null) {
      Module.Binding binding = m.binding(name, namespace);
      if (binding != null) {
        return binding;
      }
    }
    if (namespace == Namespace.TYPE && isStdName(name)) {
      return new Module.Binding(stdRoot(), null, false, false);
    }
    Module.Binding inPrelude = prelude == null ? null : prelude.binding(name, namespace);
    if (inPrelude != null) {
      return inPrelude;
    }
    if (namespace == Namespace.TYPE) {
      return Primitive.named(name).map(p -> new Module.Binding(p, null, false, false)).orElse(null);
    }
    return null;
  }

  private Definition stdRoot() {
    return table.get(new freehold.mir.type.DefId(0, ""));
  }

  static boolean isStdName(String name) {
    return name.equals("std") || name.equals("core") || name.equals("alloc");
  }

  /// How far a path leads through modules and enums.
  public sealed interface Found {
    /// `rest` is how many segments are left: associated items of the entity.
    record To(Entity entity, int rest) implements Found {}

    /// `index` is the segment that names nothing; `where` is null if it was looked up lexically.
    record Nothing(int index, Module where) implements Found {}

    /// The segment names something that may not be named here.
    record Private(int index, Entity entity) implements Found {}
  }

  /// Follows a path from a place of the text. The last segment is looked up in `namespace`, the
  /// others as types; `Self` and generic parameters are the caller's business.
  public Found resolve(
      boolean global, List<Identifier> path, Namespace namespace, Module from, Edition edition) {
    Walk walk = new Walk(path, namespace, from);
    int start = walk.begin(global, edition);
    return walk.failure != null ? walk.failure : walk.follow(start);
  }

  private final class Walk {
    final List<Identifier> path;
    final Namespace namespace;
    final Module from;
    Module current;
    Entity entity;
    Found failure;

    Walk(List<Identifier> path, Namespace namespace, Module from) {
      this.path = path;
      this.namespace = namespace;
      this.from = from;
    }

    /// Finds the first segments; gives the index of the next.
    int begin(boolean global, Edition edition) {
      if (path.isEmpty()) {
        current = global && edition.atLeast(Edition.E2018) ? null : from.crateRoot();
        return 0;
      }
      String first = path.get(0).name();
      switch (first) {
        case "crate" -> enter(from.crateRoot());
        case "$std" -> enter(std);
        case "self" -> enter(from.nearestModule());
        case "super" -> {
          return supers(from.nearestModule(), 0);
        }
        default -> {
          return named(global, edition, first);
        }
      }
      return 1 < path.size() && path.get(1).name().equals("super") ? supers(current, 1) : 1;
    }

    private int supers(Module start, int index) {
      Module module = start;
      int i = index;
      while (i < path.size() && path.get(i).name().equals("super")) {
        if (module.parent() == null) {
          failure = new Found.Nothing(i, module);
          return i;
        }
        module = module.parent().nearestModule();
        i++;
      }
      enter(module);
      return i;
    }

    private int named(boolean global, Edition edition, String first) {
      Namespace wanted = path.size() == 1 ? namespace : Namespace.TYPE;
      if (global && edition.atLeast(Edition.E2018)) {
        if (!isStdName(first)) {
          failure = new Found.Nothing(0, null);
          return 0;
        }
        enter(std);
        return 1;
      }
      if (global) {
        Module.Binding binding = from.crateRoot().binding(first, wanted);
        if (binding == null && isStdName(first)) {
          enter(std);
          return 1;
        }
        current = from.crateRoot();
        return 0;
      }
      Module.Binding binding = lexicalBinding(first, wanted, from);
      if (binding == null) {
        failure = new Found.Nothing(0, null);
        return 0;
      }
      accept(binding.entity());
      shadowedPrimitive(first);
      return 1;
    }

    /// `f64::from` where a module `f64` is imported means the type, if the module lacks the name.
    private void shadowedPrimitive(String first) {
      Optional<Primitive> primitive = Primitive.named(first);
      if (primitive.isEmpty() || current == null) {
        return;
      }
      boolean asType = path.size() == 1 && namespace == Namespace.TYPE;
      boolean lacking =
          path.size() > 1
              && current.binding(path.get(1).name(), Namespace.TYPE) == null
              && current.binding(path.get(1).name(), Namespace.VALUE) == null;
      if (asType || lacking) {
        accept(primitive.get());
      }
    }

    private void enter(Module module) {
      current = module;
      entity = module.definition();
    }

    private void accept(Entity next) {
      entity = next;
      current = next instanceof Definition definition ? definition.scope() : null;
    }

    Found follow(int start) {
      for (int i = start; i < path.size(); i++) {
        if (current == null) {
          return new Found.To(entity, path.size() - i);
        }
        boolean last = i == path.size() - 1;
        String name = path.get(i).name();
        Module.Binding binding = current.binding(name, last ? namespace : Namespace.TYPE);
        if (binding == null && isEnum(entity)) {
          return new Found.To(entity, path.size() - i);
        }
        if (binding == null) {
          return new Found.Nothing(i, current);
        }
        if (binding.visibleIn() != null && !from.isInside(binding.visibleIn())) {
          return new Found.Private(i, binding.entity());
        }
        accept(binding.entity());
      }
      return new Found.To(entity, 0);
    }
  }

  private static boolean isEnum(Entity entity) {
    return entity instanceof Definition d && d.kind() == Definition.Kind.ENUM;
  }
}
