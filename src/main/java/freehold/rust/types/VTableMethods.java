package freehold.rust.types;

import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The methods of a trait object's vtable, supertraits first.
final class VTableMethods {
  private final CrateChecker checker;

  VTableMethods(CrateChecker checker) {
    this.checker = checker;
  }

  List<TypedProgram.VTableEntry> of(Type.Dynamic dynamic) {
    List<TypedProgram.VTableEntry> result = new ArrayList<>();
    if (dynamic.trait() == null) {
      return result;
    }
    List<Type> arguments = new ArrayList<>();
    arguments.add(dynamic);
    arguments.addAll(dynamic.arguments());
    Set<TraitReference> order = new LinkedHashSet<>();
    collect(new TraitReference(dynamic.trait(), List.copyOf(arguments)), order);
    for (TraitReference reference : order) {
      add(reference, result);
    }
    return List.copyOf(result);
  }

  private void collect(TraitReference reference, Set<TraitReference> order) {
    Definition trait = checker.names.table().get(reference.trait());
    for (TraitReference superior : checker.declarations.supertraits(trait)) {
      TraitReference actual = superior.substitute(reference.arguments()).map(Substitution::erase);
      collect(actual.map(t -> checker.program().normalize(t)), order);
    }
    order.add(reference);
  }

  private void add(TraitReference reference, List<TypedProgram.VTableEntry> result) {
    Definition trait = checker.names.table().get(reference.trait());
    List<Type> rest = reference.arguments().subList(1, reference.arguments().size());
    for (Definition item : trait.children()) {
      if (item.syntax() instanceof Item.Function function) {
        boolean generic =
            checker.declarations.generics(item).own().stream()
                .anyMatch(p -> p.kind() != GenericParameters.Kind.LIFETIME);
        boolean callable =
            function.self().isPresent()
                && !generic
                && !ObjectSafety.demandsSized(function.generics());
        result.add(
            new TypedProgram.VTableEntry(item.name(), item.id(), List.copyOf(rest), callable));
      }
    }
  }

  /// The slot of a trait's method, counted from the first method; -1 if it has none.
  int slot(Type.Dynamic dynamic, Definition method) {
    List<TypedProgram.VTableEntry> all = of(dynamic);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).method().equals(method.id())) {
        return i;
      }
    }
    return -1;
  }
}
