package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import java.util.function.Predicate;

/// Whether an access touches borrowed memory (rustc, `places_conflict`).
final class PlaceConflict {
  /// How far an access goes below the place it names.
  enum Depth {
    /// The place itself, not what its pointers lead to.
    SHALLOW,
    /// All that can be reached.
    DEEP,
    /// What a drop reaches: not what references lead to.
    DROP
  }

  private enum Overlap {
    SAME,
    MAYBE,
    DISJOINT
  }

  private final Body body;
  private final Predicate<Type.Adt> hasDestructor;

  /// @param hasDestructor whether a type's own `Drop` may look at all of its fields
  PlaceConflict(Body body, Predicate<Type.Adt> hasDestructor) {
    this.body = body;
    this.hasDestructor = hasDestructor;
  }

  boolean conflicts(Place borrowed, Place accessed, Depth depth) {
    if (!borrowed.local().equals(accessed.local())) {
      return false;
    }
    Type type = body.local(borrowed.local()).type();
    int length = borrowed.projections().size();
    for (int i = 0; i < length; i++) {
      Place.Projection step = borrowed.projections().get(i);
      if (i < accessed.projections().size()) {
        Overlap overlap = overlap(type, step, accessed.projections().get(i));
        if (overlap == Overlap.DISJOINT) {
          return false;
        }
        if (overlap == Overlap.MAYBE) {
          return true;
        }
      } else if (isSeenByDestructor(type, step, depth)) {
        return true;
      } else if (!reaches(type, step, depth)) {
        return false;
      }
      type = PlaceTypes.step(type, step);
    }
    return true;
  }

  private static Overlap overlap(Type type, Place.Projection a, Place.Projection b) {
    return switch (a) {
      case Place.Projection.Deref() ->
          b instanceof Place.Projection.Deref ? Overlap.SAME : Overlap.MAYBE;
      case Place.Projection.Field(int index, var t) ->
          b instanceof Place.Projection.Field other
              ? fields(type, index, other.index())
              : Overlap.MAYBE;
      case Place.Projection.Downcast(int variant) ->
          b instanceof Place.Projection.Downcast other && other.variant() != variant
              ? Overlap.DISJOINT
              : Overlap.SAME;
      case Place.Projection.Index index -> Overlap.SAME;
      case Place.Projection.ConstantIndex index -> constant(index, b);
      case Place.Projection.Subslice slice -> slice(slice, b);
    };
  }

  private static Overlap fields(Type type, int a, int b) {
    if (a == b) {
      return Overlap.SAME;
    }
    boolean union =
        type instanceof Type.Adt adt && adt.definition().kind() == AdtDefinition.Kind.UNION;
    return union ? Overlap.MAYBE : Overlap.DISJOINT;
  }

  private static Overlap constant(Place.Projection.ConstantIndex a, Place.Projection b) {
    return switch (b) {
      case Place.Projection.ConstantIndex other when a.fromEnd() == other.fromEnd() ->
          a.offset() == other.offset() ? Overlap.SAME : Overlap.DISJOINT;
      case Place.Projection.ConstantIndex other -> fromBothEnds(a, other);
      case Place.Projection.Subslice slice -> inSlice(a, slice);
      case Place.Projection other -> Overlap.SAME;
    };
  }

  /// An offset from each end: apart if the sequence is long enough for sure.
  private static Overlap fromBothEnds(
      Place.Projection.ConstantIndex a, Place.Projection.ConstantIndex b) {
    long fromStart = a.fromEnd() ? b.offset() : a.offset();
    long fromEnd = a.fromEnd() ? a.offset() : b.offset();
    long least = Math.max(a.minimumLength(), b.minimumLength());
    return fromStart >= least - fromEnd ? Overlap.SAME : Overlap.DISJOINT;
  }

  private static Overlap inSlice(
      Place.Projection.ConstantIndex index, Place.Projection.Subslice slice) {
    boolean outside;
    if (!slice.fromEnd()) {
      outside = index.offset() < slice.from() || index.offset() >= slice.to();
    } else if (!index.fromEnd()) {
      outside = index.offset() < slice.from();
    } else {
      outside = index.offset() <= slice.to();
    }
    return outside ? Overlap.DISJOINT : Overlap.SAME;
  }

  private static Overlap slice(Place.Projection.Subslice a, Place.Projection b) {
    return switch (b) {
      case Place.Projection.ConstantIndex index -> inSlice(index, a);
      case Place.Projection.Subslice other when !a.fromEnd() && !other.fromEnd() ->
          other.from() >= a.to() || a.from() >= other.to() ? Overlap.DISJOINT : Overlap.SAME;
      case Place.Projection other -> Overlap.SAME;
    };
  }

  /// What a destructor may do with a field, and with all that is reached through it.
  private boolean isSeenByDestructor(Type type, Place.Projection step, Depth depth) {
    return depth == Depth.DROP
        && step instanceof Place.Projection.Field
        && type instanceof Type.Adt adt
        && hasDestructor.test(adt);
  }

  /// Whether an access that names only the beginning of the borrowed place gets as far as `step`.
  private boolean reaches(Type type, Place.Projection step, Depth depth) {
    if (step instanceof Place.Projection.Deref) {
      if (depth == Depth.SHALLOW) {
        return false;
      }
      boolean reference = type instanceof Type.Reference || type instanceof Type.RawPointer;
      return !(reference && depth == Depth.DROP);
    }
    return true;
  }
}
