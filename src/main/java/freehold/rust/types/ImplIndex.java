package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.NameResolver.Found;
import freehold.rust.names.Namespace;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All `impl`s, by trait and by the names of their items; grows as blocks with items are entered.
final class ImplIndex {
  private final Declarations declarations;
  private final Map<DefId, List<Definition>> byTrait = new HashMap<>();
  private final Map<String, List<Definition>> inherent = new HashMap<>();
  private final Map<String, List<Definition>> traitItems = new HashMap<>();
  private final Map<Definition, Header> headers = new HashMap<>();
  private int indexed;
  private int scanned;

  /// An impl's trait and type with regions erased, and what it demands.
  record Header(
      Definition implementation,
      GenericParameters generics,
      TraitReference reference,
      List<Predicate> predicates,
      boolean negative) {}

  ImplIndex(Declarations declarations) {
    this.declarations = declarations;
  }

  private void update() {
    List<Definition> all = declarations.names.table().impls();
    while (indexed < all.size()) {
      add(all.get(indexed++));
    }
  }

  private void add(Definition implementation) {
    Item.Impl item = (Item.Impl) implementation.syntax();
    if (item.trait().isEmpty()) {
      for (Definition child : implementation.children()) {
        inherent.computeIfAbsent(child.name(), n -> new ArrayList<>()).add(child);
      }
      return;
    }
    Path path = item.trait().get();
    Found found =
        declarations.names.resolve(
            path.global(),
            TypeLowering.identifiers(path),
            Namespace.TYPE,
            implementation.module(),
            implementation.edition());
    if (found instanceof Found.To(var entity, int rest)
        && rest == 0
        && entity instanceof Definition trait) {
      byTrait.computeIfAbsent(trait.id(), t -> new ArrayList<>()).add(implementation);
    }
  }

  List<Definition> ofTrait(DefId trait) {
    update();
    return byTrait.getOrDefault(trait, List.of());
  }

  /// Items of that name in `impl`s without a trait.
  List<Definition> inherentItems(String name) {
    update();
    return inherent.getOrDefault(name, List.of());
  }

  /// Items of that name that traits declare.
  List<Definition> traitItems(String name) {
    while (scanned < declarations.names.table().size()) {
      Definition definition = declarations.names.table().get(new DefId(scanned++, ""));
      if (definition.isInTrait() && !definition.parent().repeated().contains(definition)) {
        traitItems.computeIfAbsent(definition.name(), n -> new ArrayList<>()).add(definition);
      }
    }
    return traitItems.getOrDefault(name, List.of());
  }

  Optional<Header> header(Definition implementation) {
    Header known = headers.get(implementation);
    if (known == null) {
      Optional<TraitReference> reference = declarations.implTrait(implementation);
      if (reference.isEmpty()) {
        return Optional.empty();
      }
      known =
          new Header(
              implementation,
              declarations.generics(implementation),
              reference.get().map(Substitution::erase),
              declarations.predicates(implementation).stream().map(Predicate::erase).toList(),
              ((Item.Impl) implementation.syntax()).negative());
      headers.put(implementation, known);
    }
    return Optional.of(known);
  }

  /// A quick answer whether an impl's type can be unified with a goal's.
  static boolean mayMatch(Type impl, Type goal) {
    return switch (impl) {
      case Type.Parameter p -> true;
      case Type.Projection p -> true;
      case Type.Error e -> false;
      case Type.Adt a ->
          goal instanceof Type.Adt o && a.definition() == o.definition() || isOpen(goal);
      case Type.Whole w -> goal instanceof Type.Whole o && w.kind() == o.kind() || isOpen(goal);
      case Type.Reference r ->
          goal instanceof Type.Reference o
                  && r.mutable() == o.mutable()
                  && mayMatch(r.target(), o.target())
              || isOpen(goal);
      default -> impl.getClass() == goal.getClass() || isOpen(goal);
    };
  }

  private static boolean isOpen(Type goal) {
    return goal instanceof Type.Inference || goal instanceof Type.Error;
  }
}
