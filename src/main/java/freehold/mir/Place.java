package freehold.mir;

import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.List;

/// A piece of memory: a local and a way into it.
public record Place(LocalId local, List<Projection> projections) {

  /// One step of the way.
  public sealed interface Projection {
    /// Through a reference, a raw pointer or a `Box`.
    record Deref() implements Projection {}

    /// Field `index` (in declaration order) of a struct, tuple, closure or downcast variant.
    record Field(int index, Type type) implements Projection {}

    record Index(LocalId index) implements Projection {}

    /// Element `offset` from the start, or from the end (1 is the last); the length is at least
    /// `minimumLength`.
    record ConstantIndex(long offset, long minimumLength, boolean fromEnd) implements Projection {}

    /// Elements `from` to `to` (exclusive); with `fromEnd`, `to` counts from the end.
    record Subslice(long from, long to, boolean fromEnd) implements Projection {}

    record Downcast(int variant) implements Projection {}
  }

  public Place {
    projections = List.copyOf(projections);
  }

  public static Place of(LocalId local) {
    return new Place(local, List.of());
  }

  public boolean isLocal() {
    return projections.isEmpty();
  }

  public Place project(Projection next) {
    List<Projection> longer = new ArrayList<>(projections.size() + 1);
    longer.addAll(projections);
    longer.add(next);
    return new Place(local, longer);
  }

  public Place deref() {
    return project(new Projection.Deref());
  }

  public Place field(int index, Type type) {
    return project(new Projection.Field(index, type));
  }
}
