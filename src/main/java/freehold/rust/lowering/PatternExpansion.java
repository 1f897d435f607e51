package freehold.rust.lowering;

import freehold.mir.Place;
import freehold.mir.type.Type;
import freehold.rust.types.TypedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes apart what cannot fail in a pattern, so that only tests and bindings are left;
/// alternatives become candidates of their own.
final class PatternExpansion {
  private static final int MOST_CANDIDATES = 4096;

  private PatternExpansion() {}

  /// The candidates, in order, that `candidate` with one more pair stands for.
  static List<MatchCandidate> add(MatchCandidate candidate, Place place, TypedPattern pattern) {
    return switch (pattern) {
      case TypedPattern.Wildcard p -> List.of(candidate);
      case TypedPattern.Binding p -> {
        candidate.bindings.add(new MatchCandidate.Bound(place, p));
        yield p.subpattern().isEmpty()
            ? List.of(candidate)
            : add(candidate, place, p.subpattern().get());
      }
      case TypedPattern.Leaf p -> addFields(candidate, place, p.fields());
      case TypedPattern.Deref p -> add(candidate, place.deref(), p.inner());
      case TypedPattern.Variant p when p.type().definition().variants().size() == 1 ->
          addFields(candidate, downcast(place, p.variant()), p.fields());
      case TypedPattern.Variant p -> test(candidate, place, p);
      case TypedPattern.Sequence p when isOfAnyLength(p) -> addElements(candidate, place, p);
      case TypedPattern.Sequence p -> test(candidate, place, p);
      case TypedPattern.Value p -> test(candidate, place, p);
      case TypedPattern.Range p -> test(candidate, place, p);
      case TypedPattern.Or p -> alternatives(candidate, place, p);
    };
  }

  static Place downcast(Place place, int variant) {
    return place.project(new Place.Projection.Downcast(variant));
  }

  private static List<MatchCandidate> test(
      MatchCandidate candidate, Place place, TypedPattern pattern) {
    candidate.pairs.add(new MatchCandidate.Pair(place, pattern));
    return List.of(candidate);
  }

  static List<MatchCandidate> addFields(
      MatchCandidate candidate, Place place, List<TypedPattern.FieldPattern> fields) {
    List<MatchCandidate> result = List.of(candidate);
    for (TypedPattern.FieldPattern field : fields) {
      TypedPattern pattern = field.pattern();
      result = addToAll(result, place.field(field.index(), pattern.type()), pattern);
    }
    return result;
  }

  private static List<MatchCandidate> addToAll(
      List<MatchCandidate> candidates, Place place, TypedPattern pattern) {
    List<MatchCandidate> result = new ArrayList<>();
    for (MatchCandidate candidate : candidates) {
      result.addAll(add(candidate, place, pattern));
    }
    if (result.size() > MOST_CANDIDATES) {
      throw new UnsupportedConstruct("a pattern with so many alternatives", pattern.span());
    }
    return result;
  }

  private static List<MatchCandidate> alternatives(
      MatchCandidate candidate, Place place, TypedPattern.Or pattern) {
    List<MatchCandidate> result = new ArrayList<>();
    for (TypedPattern alternative : pattern.alternatives()) {
      result.addAll(add(candidate.copy(), place, alternative));
    }
    return result;
  }

  static boolean isOfAnyLength(TypedPattern.Sequence pattern) {
    return pattern.type() instanceof Type.Array
        || (pattern.rest().isPresent() && pattern.prefix().isEmpty() && pattern.suffix().isEmpty());
  }

  /// The elements of a sequence whose length fits.
  static List<MatchCandidate> addElements(
      MatchCandidate candidate, Place place, TypedPattern.Sequence pattern) {
    long prefix = pattern.prefix().size();
    long suffix = pattern.suffix().size();
    Optional<Long> length =
        pattern.type() instanceof Type.Array(var element, Type.Length(long known))
            ? Optional.of(known)
            : Optional.empty();
    long least = length.orElse(prefix + suffix);
    List<MatchCandidate> result = List.of(candidate);
    for (int i = 0; i < prefix; i++) {
      Place element = place.project(new Place.Projection.ConstantIndex(i, least, false));
      result = addToAll(result, element, pattern.prefix().get(i));
    }
    if (pattern.rest().isPresent()) {
      Place.Projection rest =
          length.isPresent()
              ? new Place.Projection.Subslice(prefix, length.get() - suffix, false)
              : new Place.Projection.Subslice(prefix, suffix, true);
      result = addToAll(result, place.project(rest), pattern.rest().get());
    }
    for (int i = 0; i < suffix; i++) {
      Place.Projection index =
          length.isPresent()
              ? new Place.Projection.ConstantIndex(length.get() - suffix + i, least, false)
              : new Place.Projection.ConstantIndex(suffix - i, least, true);
      result = addToAll(result, place.project(index), pattern.suffix().get(i));
    }
    return result;
  }
}
