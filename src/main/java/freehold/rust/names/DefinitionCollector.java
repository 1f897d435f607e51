package freehold.rust.names;

import freehold.rust.names.Definition.Kind;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.UseTree;
import freehold.rust.syntax.Visibility;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Enters the items of a crate or block into modules, and lists their imports.
final class DefinitionCollector {
  private final DefinitionTable table;
  private final Edition edition;
  private final List<Diagnostic> diagnostics;
  final List<Import> imports = new ArrayList<>();
  final List<Definition> collected = new ArrayList<>();

  DefinitionCollector(DefinitionTable table, Edition edition, List<Diagnostic> diagnostics) {
    this.table = table;
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  void items(List<Item> items, Definition parent, Module module) {
    for (Item item : items) {
      item(item, parent, module);
    }
  }

  private void item(Item item, Definition parent, Module module) {
    switch (item) {
      case Item.Function f -> value(declare(Kind.FUNCTION, f.name(), f, parent, module));
      case Item.Struct s -> struct(s, parent, module);
      case Item.Union u -> type(declare(Kind.UNION, u.name(), u, parent, module));
      case Item.Enum e -> enumeration(e, parent, module);
      case Item.Trait t -> trait(t, parent, module);
      case Item.Impl i -> implementation(i, parent, module);
      case Item.Module m -> module(m, parent, module);
      case Item.Use u ->
          tree(u.tree(), false, List.of(), module, visibleIn(u.visibility(), module));
      case Item.ExternCrate c -> externCrate(c, module);
      case Item.Const c -> constant(c, parent, module);
      case Item.Static s -> value(declare(Kind.STATIC, s.name(), s, parent, module));
      case Item.TypeAlias a -> type(declare(Kind.TYPE_ALIAS, a.name(), a, parent, module));
      case Item.Foreign f -> items(f.items(), parent, module);
      case Item.MacroRules m -> {}
      case Item.MacroCall m -> {}
    }
  }

  private void constant(Item.Const constant, Definition parent, Module module) {
    Definition definition = declare(Kind.CONST, constant.name(), constant, parent, module);
    if (!constant.name().name().equals("_")) {
      value(definition);
    }
  }

  private Definition declare(
      Kind kind, Identifier name, Item item, Definition parent, Module module) {
    return declare(kind, name.name(), item, parent, module, item.span());
  }

  private Definition declare(
      Kind kind, String name, Item item, Definition parent, Module module, Span span) {
    Module visible =
        parent != null && parent.kind() == Kind.TRAIT
            ? parent.visibleIn()
            : isTraitImpl(parent) ? null : visibleIn(item.visibility(), module);
    Definition definition =
        table.add(kind, name, parent, module, item, item.attributes(), edition, span, visible);
    collected.add(definition);
    return definition;
  }

  private static boolean isTraitImpl(Definition parent) {
    return parent != null
        && parent.syntax() instanceof Item.Impl implementation
        && implementation.trait().isPresent();
  }

  private void struct(Item.Struct struct, Definition parent, Module module) {
    Definition definition = declare(Kind.STRUCT, struct.name(), struct, parent, module);
    type(definition);
    if (!(struct.fields() instanceof Item.Fields.Named)) {
      bind(definition, Namespace.VALUE);
    }
  }

  private void enumeration(Item.Enum item, Definition parent, Module module) {
    Definition definition = declare(Kind.ENUM, item.name(), item, parent, module);
    type(definition);
    Module scope = new Module(module, false, crate(module), definition.id().path());
    definition.open(scope);
    for (Item.Variant variant : item.variants()) {
      Definition child =
          table.add(
              Kind.VARIANT,
              variant.name().name(),
              definition,
              module,
              variant,
              variant.attributes(),
              edition,
              variant.span(),
              definition.visibleIn());
      definition.children().add(child);
      Module.Binding binding = new Module.Binding(child, definition.visibleIn(), false, false);
      if (!scope.bind(child.name(), Namespace.TYPE, binding)) {
        duplicate(child, "E0428");
      }
      scope.bind(child.name(), Namespace.VALUE, binding);
    }
  }

  private void trait(Item.Trait item, Definition parent, Module module) {
    Definition definition = declare(Kind.TRAIT, item.name(), item, parent, module);
    type(definition);
    associated(item.items(), definition, module, "E0428");
  }

  private void implementation(Item.Impl item, Definition parent, Module module) {
    Definition definition = declare(Kind.IMPL, "{impl}", item, parent, module, item.span());
    associated(item.items(), definition, module, item.trait().isPresent() ? "E0201" : "E0592");
  }

  /// @param duplicateCode of the error that one name means two of the items
  private void associated(List<Item> items, Definition owner, Module module, String duplicateCode) {
    for (Item item : items) {
      Optional<Definition> child =
          switch (item) {
            case Item.Function f -> Optional.of(declare(Kind.FUNCTION, f.name(), f, owner, module));
            case Item.Const c -> Optional.of(declare(Kind.CONST, c.name(), c, owner, module));
            case Item.TypeAlias a ->
                Optional.of(declare(Kind.TYPE_ALIAS, a.name(), a, owner, module));
            default -> Optional.empty();
          };
      child.ifPresent(c -> associate(c, owner, duplicateCode));
    }
  }

  /// Types and values have names of their own.
  private void associate(Definition child, Definition owner, String duplicateCode) {
    boolean type = child.kind() == Kind.TYPE_ALIAS;
    boolean taken =
        owner.children().stream()
            .anyMatch(c ->
                c.name().equals(child.name())
                    && !c.name().equals("_")
                    && (c.kind() == Kind.TYPE_ALIAS) == type);
    if (taken && duplicateCode.equals("E0592")) {
      Definition first =
          owner.children().stream()
              .filter(c -> c.name().equals(child.name()))
              .findFirst()
              .orElseThrow();
      diagnostics.add(
          Diagnostic.error(
                  "E0592", "duplicate definitions with name `" + child.name() + "`", child.span())
              .label(child.span(), "duplicate definitions for `" + child.name() + "`")
              .label(first.span(), "other definition for `" + child.name() + "`"));
    } else if (taken && duplicateCode.equals("E0201")) {
      diagnostics.add(
          Diagnostic.error(
              "E0201", "duplicate definitions with name `" + child.name() + "`:", child.span()));
    } else if (taken) {
      duplicate(child, duplicateCode);
      owner.repeated().add(child);
      return;
    }
    owner.children().add(child);
  }

  private void module(Item.Module item, Definition parent, Module module) {
    Definition definition = declare(Kind.MODULE, item.name(), item, parent, module);
    type(definition);
    Module scope = new Module(module, false, crate(module), definition.id().path());
    definition.open(scope);
    if (item.items().isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
                  "E0583", "file not found for module `" + definition.name() + "`", item.span())
              .note("Freehold opens one file; write the module's items in braces"));
    }
    items(item.items().orElse(List.of()), definition, scope);
  }

  private static Module.CrateRoot crate(Module module) {
    return new Module.CrateRoot(module.crateRoot());
  }

  private void externCrate(Item.ExternCrate item, Module module) {
    String name = item.alias().orElse(item.name()).name();
    if (item.name().name().equals("self")) {
      return;
    }
    imports.add(
        new Import(
            module,
            true,
            List.of(item.name()),
            name,
            false,
            visibleIn(item.visibility(), module),
            Edition.E2021,
            item.span()));
  }

  private void tree(
      UseTree tree, boolean global, List<Identifier> prefix, Module module, Module visible) {
    switch (tree) {
      case UseTree.Simple(Path path, Optional<Identifier> alias, Span span) -> {
        List<Identifier> names = join(prefix, path);
        boolean selfImport = names.size() > 1 && names.get(names.size() - 1).name().equals("self");
        if (selfImport) {
          names = names.subList(0, names.size() - 1);
        }
        String bound = alias.orElse(names.get(names.size() - 1)).name();
        boolean isGlobal = global || (prefix.isEmpty() && path.global());
        imports.add(new Import(module, isGlobal, names, bound, false, visible, edition, span));
      }
      case UseTree.Glob(Path path, Span span) ->
          imports.add(
              new Import(
                  module,
                  global || (prefix.isEmpty() && path.global()),
                  join(prefix, path),
                  "",
                  true,
                  visible,
                  edition,
                  span));
      case UseTree.Nested(Path path, List<UseTree> trees, Span span) -> {
        boolean isGlobal = global || (prefix.isEmpty() && path.global());
        for (UseTree inner : trees) {
          tree(inner, isGlobal, join(prefix, path), module, visible);
        }
      }
    }
  }

  private static List<Identifier> join(List<Identifier> prefix, Path path) {
    List<Identifier> result = new ArrayList<>(prefix);
    result.addAll(Import.names(path));
    return result;
  }

  private void type(Definition definition) {
    bind(definition, Namespace.TYPE);
  }

  private void value(Definition definition) {
    bind(definition, Namespace.VALUE);
  }

  private void bind(Definition definition, Namespace namespace) {
    Module.Binding binding = new Module.Binding(definition, definition.visibleIn(), false, false);
    if (!definition.module().bind(definition.name(), namespace, binding)) {
      duplicate(definition, "E0428");
    }
  }

  private void duplicate(Definition definition, String code) {
    diagnostics.add(
        Diagnostic.error(
            code,
            "the name `" + definition.name() + "` is defined multiple times",
            definition.span()));
  }

  private Module visibleIn(Visibility visibility, Module module) {
    return switch (visibility) {
      case Visibility.Inherited() -> module;
      case Visibility.Public() -> null;
      case Visibility.Restricted(Path path) -> restricted(path, module);
    };
  }

  private static Module restricted(Path path, Module module) {
    Module current = module.nearestModule();
    for (Path.Segment segment : path.segments()) {
      String name = segment.name().name();
      switch (name) {
        case "crate" -> current = current.crateRoot();
        case "self" -> {}
        case "super" -> current = current.parent() == null ? current : current.parent();
        default -> {
          Module.Binding inner = current.binding(name, Namespace.TYPE);
          if (inner != null && inner.entity() instanceof Definition d && d.scope() != null) {
            current = d.scope();
          } else {
            // `pub(in a::b)` names an enclosing module, found from the crate's root.
            current = module.crateRoot();
          }
        }
      }
    }
    return current;
  }
}
