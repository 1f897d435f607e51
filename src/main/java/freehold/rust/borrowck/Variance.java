package freehold.rust.borrowck;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a type changes with its parameters (Reference, subtyping and variance).
///
/// Raw pointers count as covariant: our std builds its containers on them, and they are covariant.
enum Variance {
  UNUSED,
  COVARIANT,
  CONTRAVARIANT,
  INVARIANT;

  Variance and(Variance other) {
    if (this == UNUSED || this == other) {
      return other;
    }
    return other == UNUSED ? this : INVARIANT;
  }

  /// The variance of a part in a part.
  Variance within(Variance outer) {
    return switch (outer) {
      case UNUSED -> UNUSED;
      case COVARIANT -> this;
      case CONTRAVARIANT ->
          this == COVARIANT ? CONTRAVARIANT : this == CONTRAVARIANT ? COVARIANT : this;
      case INVARIANT -> this == UNUSED ? UNUSED : INVARIANT;
    };
  }

  /// The variances of the parameters of structs and enums, found as a least fixed point.
  static final class Table {
    private final Map<AdtDefinition, Variance[]> known = new HashMap<>();
    private boolean changed;

    Variance of(AdtDefinition definition, int parameter) {
      Variance[] variances = known.get(definition);
      if (variances == null) {
        solve(definition);
        variances = known.get(definition);
      }
      return parameter < variances.length ? variances[parameter] : INVARIANT;
    }

    private void solve(AdtDefinition definition) {
      known.put(definition, start(definition));
      do {
        changed = false;
        for (AdtDefinition each : List.copyOf(known.keySet())) {
          for (AdtDefinition.Variant variant : each.variants()) {
            variant.fields().forEach(f -> visit(each, f.type(), COVARIANT));
          }
        }
      } while (changed);
    }

    private static Variance[] start(AdtDefinition definition) {
      Variance[] variances = new Variance[definition.genericNames().size()];
      boolean cell = definition.is("unsafe_cell");
      boolean phantom = definition.is("phantom_data");
      java.util.Arrays.fill(variances, cell ? INVARIANT : phantom ? COVARIANT : UNUSED);
      return variances;
    }

    private void visit(AdtDefinition definition, Type type, Variance variance) {
      switch (type) {
        case Type.Parameter(int index, String name) -> found(definition, index, variance);
        case Type.Lifetime(Region region) -> found(definition, region, variance);
        case Type.Reference(Region region, boolean mutable, Type target) -> {
          found(definition, region, variance);
          visit(definition, target, mutable ? INVARIANT.within(variance) : variance);
        }
        case Type.Adt(AdtDefinition inner, List<Type> arguments) -> {
          known.computeIfAbsent(
              inner,
              d -> {
                changed = true;
                return start(d);
              });
          Variance[] innerVariances = known.get(inner);
          for (int i = 0; i < arguments.size() && i < innerVariances.length; i++) {
            visit(definition, arguments.get(i), innerVariances[i].within(variance));
          }
        }
        case Type.FunctionPointer t -> {}
        case Type.Dynamic t -> found(definition, t.region(), variance);
        default ->
            freehold.mir.type.Substitution.mapChildren(
                type,
                child -> {
                  visit(definition, child, variance);
                  return child;
                });
      }
    }

    private void found(AdtDefinition definition, Region region, Variance variance) {
      if (region instanceof Region.Parameter(int index, String name)) {
        found(definition, index, variance);
      }
    }

    private void found(AdtDefinition definition, int index, Variance variance) {
      Variance[] variances = known.get(definition);
      if (index < variances.length) {
        Variance joined = variances[index].and(variance);
        if (joined != variances[index]) {
          variances[index] = joined;
          changed = true;
        }
      }
    }
  }
}
