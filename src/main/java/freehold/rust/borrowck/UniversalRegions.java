package freehold.rust.borrowck;

import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.OutlivesBound;
import freehold.rust.types.TypedBody;
import freehold.rust.types.TypedProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The lifetimes of a function's signature, each a region of its own, and which of them are known
/// to outlive which: from `where` clauses and from what the signature implies.
final class UniversalRegions {
  private final Map<Region, Integer> variables = new LinkedHashMap<>();
  private final Set<List<Integer>> known = new HashSet<>();
  private final Map<Type.Parameter, Set<Integer>> ofParameters = new HashMap<>();

  /// Of the result, then of the parameters, as declared; empty if nothing is known of them.
  private final List<Type> declared = new ArrayList<>();

  private UnaryOperator<Type> ownItems = UnaryOperator.identity();

  private UniversalRegions() {
    variables.put(Region.STATIC, RegionGraph.STATIC);
    variables.put(Region.ERASED, RegionGraph.UNKNOWN);
  }

  /// Of a body of which too little is known to complain.
  static UniversalRegions unknown() {
    return new UniversalRegions();
  }

  /// A closure's lifetimes are settled by the body around it: they count as unknown.
  static UniversalRegions of(TypedProgram program, TypedBody body, RegionGraph graph) {
    UniversalRegions universal = new UniversalRegions();
    if (body.closure().isEmpty()) {
      universal.gather(program, body, graph);
    }
    return universal;
  }

  private void gather(TypedProgram program, TypedBody body, RegionGraph graph) {
    Signature signature = program.signature(body.definition());
    ownItems = type -> program.withOwnItems(type, body.definition());
    declared.add(ObjectLifetimes.of(ownItems.apply(signature.result())));
    signature.parameters().forEach(p -> declared.add(ObjectLifetimes.of(ownItems.apply(p))));
    List<Type> assumed = new ArrayList<>(declared);
    assumed.addAll(program.assumedTypes(body.definition()));
    assumed.forEach(type -> name(type, graph));
    List<OutlivesBound> bounds = program.outlives(body.definition());
    for (OutlivesBound bound : bounds) {
      name(bound.longer(), graph);
      name(new Type.Lifetime(bound.shorter()), graph);
    }
    bounds.forEach(bound -> promise(bound.longer(), bound.shorter()));
    ImpliedBounds implied = new ImpliedBounds(program, this::promise);
    assumed.forEach(implied::of);
    close();
  }

  private void name(Type type, RegionGraph graph) {
    RegionTypes.renumber(
        type,
        region -> {
          variables.computeIfAbsent(region, r -> nameable(r) ? graph.universal() : -1);
          return region;
        });
  }

  private static boolean nameable(Region region) {
    return region instanceof Region.Parameter || region instanceof Region.Elided;
  }

  private void promise(Type longer, Region shorter) {
    int least = variable(shorter);
    RegionTypes.renumber(
        longer,
        region -> {
          known.add(List.of(variable(region), least));
          return region;
        });
    RegionTypes.parameters(
        longer, p -> ofParameters.computeIfAbsent(p, x -> new HashSet<>()).add(least));
  }

  private int variable(Region region) {
    return variables.getOrDefault(region, -1);
  }

  /// Outliving is transitive.
  private void close() {
    List<Integer> all = variables.values().stream().filter(v -> v > RegionGraph.UNKNOWN).toList();
    for (int middle : all) {
      for (int longer : all) {
        for (int shorter : all) {
          if (outlives(longer, middle) && outlives(middle, shorter)) {
            known.add(List.of(longer, shorter));
          }
        }
      }
    }
  }

  /// Whether it is certain; of the unknown, it is taken to be so.
  boolean outlives(int longer, int shorter) {
    return longer == shorter
        || longer == RegionGraph.STATIC
        || longer == RegionGraph.UNKNOWN
        || shorter == RegionGraph.UNKNOWN
        || known.contains(List.of(longer, shorter));
  }

  boolean outlives(Type.Parameter longer, int shorter) {
    return declared.isEmpty()
        || shorter == RegionGraph.UNKNOWN
        || ofParameters.getOrDefault(longer, Set.of()).stream()
            .anyMatch(least -> outlives(least, shorter));
  }

  /// The type of the return place or of an argument. Where the declared type is not the one that
  /// the body sees (an associated type), its lifetimes are unknown.
  Type local(int index, Type erased) {
    if (index >= declared.size()) {
      return RegionTypes.unknown(erased);
    }
    Type type = declared.get(index);
    return Substitution.erase(type).equals(Substitution.erase(ownItems.apply(erased)))
        ? lower(type)
        : RegionTypes.unknown(erased);
  }

  /// The type with the regions of this body for the lifetimes that it names.
  Type lower(Type type) {
    return RegionTypes.renumber(
        type, region -> variable(region) < 0 ? region : new Region.Variable(variable(region)));
  }

  /// The same for a type in a body: a lifetime that is not written there is inferred.
  Type lowerNamed(Type type) {
    return RegionTypes.renumber(
        type,
        region ->
            variable(region) < 0 || region instanceof Region.Erased
                ? region
                : new Region.Variable(variable(region)));
  }

  /// The lifetime that a universal region stands for.
  Region lifetime(int region) {
    return variables.entrySet().stream()
        .filter(e -> e.getValue() == region)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /// The parameter, from 0, in whose type the region stands first; -1 if there is none.
  int parameterWith(int region) {
    for (int i = 1; i < declared.size(); i++) {
      if (RegionTypes.regions(lower(declared.get(i))).get(region)) {
        return i - 1;
      }
    }
    return -1;
  }

  /// The declared type of a parameter, from 0.
  Type parameter(int index) {
    return declared.get(index + 1);
  }

  boolean isReturned(int region) {
    return RegionTypes.regions(lower(declared.getFirst())).get(region);
  }
}
