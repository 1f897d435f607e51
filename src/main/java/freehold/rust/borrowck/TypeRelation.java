package freehold.rust.borrowck;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import java.util.List;

/// Turns "a value of this type goes into a place of that type" into constraints between regions.
///
/// Types of different shape are left unrelated: then too little is known to reject anything.
final class TypeRelation {
  private final RegionGraph graph;
  private final Variance.Table variances;

  TypeRelation(RegionGraph graph, Variance.Table variances) {
    this.graph = graph;
    this.variances = variances;
  }

  /// `from` is a subtype of `to`. A value goes into an `impl Trait` of another type only where a
  /// function returns it: then all its lifetimes lie outside.
  void subtype(Type from, Type to, Cause at) {
    if (isObjectReference(from) && isObjectReference(to)) {
      unsize(from, to, at);
    } else {
      relate(from, to, Variance.COVARIANT, at);
    }
  }

  /// A `dyn` right behind a reference may forget a part of its lifetime, even behind `&mut`: that
  /// is an unsizing coercion of the Reference, though no cast is written.
  private static boolean isObjectReference(Type type) {
    return type instanceof Type.Reference reference && reference.target() instanceof Type.Dynamic;
  }

  private void relate(Type from, Type to, Variance variance, Cause at) {
    if (variance == Variance.UNUSED) {
      return;
    }
    switch (from) {
      case Type.Reference a when to instanceof Type.Reference b -> {
        regions(a.region(), b.region(), variance, at);
        Variance inner = b.mutable() ? Variance.INVARIANT.within(variance) : variance;
        relate(a.target(), b.target(), inner, at);
      }
      case Type.Lifetime(Region a) when to instanceof Type.Lifetime(Region b) ->
          regions(a, b, variance, at);
      case Type.Adt a when to instanceof Type.Adt b && a.definition() == b.definition() ->
          arguments(a.definition(), a.arguments(), b.arguments(), variance, at);
      case Type.Tuple a when to instanceof Type.Tuple b ->
          all(a.elements(), b.elements(), variance, at);
      case Type.Array a when to instanceof Type.Array b ->
          relate(a.element(), b.element(), variance, at);
      case Type.Slice a when to instanceof Type.Slice b ->
          relate(a.element(), b.element(), variance, at);
      case Type.RawPointer a when to instanceof Type.RawPointer b ->
          relate(a.target(), b.target(), variance, at);
      case Type.Dynamic a when to instanceof Type.Dynamic b ->
          regions(a.region(), b.region(), variance, at);
      case Type.Closure a when to instanceof Type.Closure b && a.definition() == b.definition() ->
          all(a.arguments(), b.arguments(), variance, at);
      case Type.Opaque a when to instanceof Type.Opaque b && a.definition() == b.definition() ->
          all(a.arguments(), b.arguments(), variance, at);
      case Type hidden when to instanceof Type.Opaque ->
          RegionTypes.regions(hidden, r -> graph.outlives(r, RegionGraph.UNKNOWN, at));
      case Type other -> {}
    }
  }

  private void all(List<Type> from, List<Type> to, Variance variance, Cause at) {
    for (int i = 0; i < from.size() && i < to.size(); i++) {
      relate(from.get(i), to.get(i), variance, at);
    }
  }

  private void arguments(
      AdtDefinition definition, List<Type> from, List<Type> to, Variance variance, Cause at) {
    for (int i = 0; i < from.size() && i < to.size(); i++) {
      relate(from.get(i), to.get(i), variances.of(definition, i).within(variance), at);
    }
  }

  private void regions(Region from, Region to, Variance variance, Cause at) {
    int a = RegionTypes.variable(from);
    int b = RegionTypes.variable(to);
    if (a < 0 || b < 0) {
      return;
    }
    if (variance != Variance.CONTRAVARIANT) {
      graph.outlives(a, b, at);
    }
    if (variance != Variance.COVARIANT) {
      graph.outlives(b, a, at);
    }
  }

  /// An unsizing cast: what is behind the pointer keeps its lifetimes; behind a `dyn` all of them
  /// outlive its own.
  void unsize(Type from, Type to, Cause at) {
    switch (to) {
      case Type.Reference b when from instanceof Type.Reference a -> {
        regions(a.region(), b.region(), Variance.COVARIANT, at);
        unsizePointee(a.target(), b.target(), b.mutable(), at);
      }
      case Type.Adt b when from instanceof Type.Adt a && a.definition() == b.definition() -> {
        for (int i = 0; i < a.arguments().size() && i < b.arguments().size(); i++) {
          unsizePointee(a.arguments().get(i), b.arguments().get(i), false, at);
        }
      }
      case Type.Opaque hiding -> subtype(from, hiding, at);
      case Type other -> {}
    }
  }

  private void unsizePointee(Type from, Type to, boolean mutable, Cause at) {
    Variance variance = mutable ? Variance.INVARIANT : Variance.COVARIANT;
    switch (to) {
      case Type.Slice(Type element) when from instanceof Type.Array array ->
          relate(array.element(), element, variance, at);
      case Type.Dynamic dynamic when !(from instanceof Type.Dynamic) -> {
        int shorter = RegionTypes.variable(dynamic.region());
        if (shorter >= 0) {
          graph.allOutlive(from, shorter, at);
        }
      }
      case Type.Dynamic dynamic when from instanceof Type.Dynamic source ->
          regions(source.region(), dynamic.region(), Variance.COVARIANT, at);
      case Type other when from.getClass() == other.getClass() -> relate(from, to, variance, at);
      case Type other -> unsize(from, to, at);
    }
  }
}
