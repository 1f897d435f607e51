package freehold.rust.names;

import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Identifier;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Resolves the imports of a crate or block until nothing changes, since they feed each other.
final class ImportResolver {
  private final NameResolver names;
  private final List<Diagnostic> diagnostics;

  ImportResolver(NameResolver names, List<Diagnostic> diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  void resolve(List<Import> imports) {
    boolean[] found = new boolean[imports.size()];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < imports.size(); i++) {
        Import one = imports.get(i);
        int bits = one.glob() ? glob(one) : single(one);
        found[i] |= (bits & FOUND) != 0;
        changed |= (bits & CHANGED) != 0;
      }
    }
    for (int i = 0; i < imports.size(); i++) {
      if (!found[i]) {
        report(imports.get(i));
      }
    }
    repeated(imports);
  }

  /// The same thing imported twice under one name: no other meaning, and an error all the same.
  private void repeated(List<Import> imports) {
    Map<Module, Map<String, Import>> first = new HashMap<>();
    for (Import one : imports) {
      if (one.glob() || one.alias().equals("_")) {
        continue;
      }
      Import before =
          first.computeIfAbsent(one.module(), _ -> new HashMap<>()).putIfAbsent(one.alias(), one);
      for (Namespace namespace : Namespace.values()) {
        Entity entity = before == null ? null : target(one, namespace);
        if (entity != null && entity == target(before, namespace)) {
          Module.Binding old = new Module.Binding(entity, before.visibleIn(), false, true);
          conflict(one, old, namespace);
        }
      }
    }
  }

  private static final int FOUND = 1;
  private static final int CHANGED = 2;

  private int single(Import one) {
    int bits = 0;
    for (Namespace namespace : Namespace.values()) {
      Entity entity = target(one, namespace);
      if (entity == null) {
        continue;
      }
      bits |= FOUND;
      if (one.alias().equals("_")) {
        boolean trait = entity instanceof Definition d && d.kind() == Definition.Kind.TRAIT;
        bits |= trait && one.module().addUnnamedTrait((Definition) entity) ? CHANGED : 0;
        continue;
      }
      Module.Binding old = one.module().binding(one.alias(), namespace);
      Module.Binding binding = new Module.Binding(entity, one.visibleIn(), false, true);
      if (one.module().bind(one.alias(), namespace, binding)) {
        bits |= CHANGED;
      } else if (old != null && old.entity() != entity) {
        conflict(one, old, namespace);
      }
    }
    return bits;
  }

  private void conflict(Import one, Module.Binding old, Namespace namespace) {
    boolean reported =
        diagnostics.stream()
            .anyMatch(d ->
                d.span().equals(one.span())
                    || d.labels().stream().anyMatch(l -> l.span().equals(one.span())));
    if (!reported) {
      String message = "the name `" + one.alias() + "` is defined multiple times";
      // As rustc: an item was there second, if only in its manner of speaking.
      boolean isItem = !old.imported() && old.entity() instanceof Definition;
      Span second = isItem ? ((Definition) old.entity()).span() : one.span();
      diagnostics.add(
          Diagnostic.error(old.imported() ? "E0252" : "E0255", message, second)
              .label(one.span(), "previous import of `" + one.alias() + "` here"));
    }
  }

  private Entity target(Import one, Namespace namespace) {
    List<Identifier> path = one.path();
    if (one.edition() == Edition.E2015 && !startsSpecially(path)) {
      return entity(names.resolve(true, path, namespace, one.module(), Edition.E2015));
    }
    return entity(names.resolve(one.global(), path, namespace, one.module(), one.edition()));
  }

  private static boolean startsSpecially(List<Identifier> path) {
    if (path.isEmpty()) {
      return false;
    }
    String first = path.get(0).name();
    return switch (first) {
      case "crate", "self", "super", "$std" -> true;
      default -> false;
    };
  }

  private static Entity entity(NameResolver.Found found) {
    return found instanceof NameResolver.Found.To(Entity entity, int rest) && rest == 0
        ? entity
        : null;
  }

  private int glob(Import one) {
    Entity entity = target(one, Namespace.TYPE);
    if (!(entity instanceof Definition definition) || definition.scope() == null) {
      return one.path().isEmpty() ? copy(one.module().crateRoot(), one) | FOUND : 0;
    }
    return copy(definition.scope(), one) | FOUND;
  }

  private int copy(Module source, Import one) {
    int bits = 0;
    for (Namespace namespace : Namespace.values()) {
      List<Map.Entry<String, Module.Binding>> entries =
          new ArrayList<>(source.bindings(namespace).entrySet());
      for (Map.Entry<String, Module.Binding> entry : entries) {
        Module.Binding binding = entry.getValue();
        if (binding.visibleIn() != null && !one.module().isInside(binding.visibleIn())) {
          continue;
        }
        Module.Binding copy = new Module.Binding(binding.entity(), one.visibleIn(), true, true);
        bits |= one.module().bind(entry.getKey(), namespace, copy) ? CHANGED : 0;
      }
    }
    for (Definition trait : List.copyOf(source.unnamedTraits())) {
      bits |= one.module().addUnnamedTrait(trait) ? CHANGED : 0;
    }
    return bits;
  }

  private void report(Import one) {
    NameResolver.Found type =
        names.resolve(one.global(), one.path(), Namespace.TYPE, one.module(), one.edition());
    NameResolver.Found value =
        names.resolve(one.global(), one.path(), Namespace.VALUE, one.module(), one.edition());
    NameResolver.Found found = value instanceof NameResolver.Found.Private ? value : type;
    if (found instanceof NameResolver.Found.Private(int index, Entity entity)) {
      Identifier name = one.path().get(index);
      diagnostics.add(
          Diagnostic.error(
                  "E0603", DefinitionWords.kind(entity) + " `" + name + "` is private", name.span())
              .label(name.span(), "private " + DefinitionWords.kind(entity)));
      return;
    }
    int index = found instanceof NameResolver.Found.Nothing(int i, Module where) ? i : 0;
    Identifier name = one.path().isEmpty() ? null : one.path().get(index);
    String text = String.join("::", one.path().stream().map(Identifier::name).toList());
    boolean last = index == one.path().size() - 1;
    if (NameResolver.isStdName(one.path().get(0).name())) {
      // Our std may lack what the real one has; an honest gap, not the person's mistake.
      diagnostics.add(Diagnostic.unsupported("`" + text + "` of the standard library", one.span()));
      return;
    }
    diagnostics.add(
        Diagnostic.error("E0432", "unresolved import `" + text + "`", one.span())
            .label(
                name == null ? one.span() : name.span(),
                last ? "no `" + name + "` in the module" : "could not find `" + name + "`"));
  }
}
