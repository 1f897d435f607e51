package freehold.mir.dataflow;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Operands;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The move paths of a body: every local, and every part of one that is moved, assigned or dropped.
public final class MoveData {
  private final Body body;
  private final List<MovePath> paths = new ArrayList<>();

  /// What a place is, seen as move paths.
  ///
  /// @param path the longest path that the place begins with
  /// @param isExact whether that is all of the place
  public record Lookup(MovePath path, boolean isExact) {}

  private MoveData(Body body) {
    this.body = body;
  }

  public static MoveData of(Body body) {
    MoveData data = new MoveData(body);
    for (int i = 0; i < body.locals().size(); i++) {
      data.newPath(null, Place.of(new LocalId(i)));
    }
    for (BasicBlock block : body.blocks()) {
      block.statements().forEach(data::gather);
      data.gather(block.terminator());
    }
    return data;
  }

  private MovePath newPath(MovePath parent, Place place) {
    MovePath path = new MovePath(paths.size(), parent, place);
    paths.add(path);
    return path;
  }

  public int size() {
    return paths.size();
  }

  public MovePath path(int index) {
    return paths.get(index);
  }

  public MovePath ofLocal(LocalId local) {
    return paths.get(local.index());
  }

  private void gather(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      Operands.of(assign.value()).forEach(this::gather);
      create(assign.place());
    }
  }

  private void gather(Terminator terminator) {
    Operands.of(terminator).forEach(this::gather);
    if (terminator instanceof Terminator.Call call) {
      create(call.destination());
    } else if (terminator instanceof Terminator.Drop drop) {
      create(drop.place());
    }
  }

  private void gather(Operand operand) {
    if (operand instanceof Operand.Move(Place place)) {
      create(place);
    }
  }

  /// Makes the paths along a place, as far as parts of it can be moved by themselves.
  private void create(Place place) {
    MovePath path = paths.get(place.local().index());
    Type type = body.local(place.local()).type();
    for (Place.Projection projection : place.projections()) {
      if (!separates(type, projection)) {
        return;
      }
      if (projection instanceof Place.Projection.Subslice slice) {
        createElements(path, (Type.Array) type, slice);
        return;
      }
      path = child(path, projection);
      type = PlaceTypes.step(type, projection);
    }
  }

  private void createElements(MovePath array, Type.Array type, Place.Projection.Subslice slice) {
    long length = type.length() instanceof Type.Length(long value) ? value : 0;
    for (long i = slice.from(); i < slice.to(); i++) {
      child(array, new Place.Projection.ConstantIndex(i, length, false));
    }
  }

  private MovePath child(MovePath parent, Place.Projection projection) {
    Place.Projection key = key(projection);
    MovePath known = parent.children().get(key);
    if (known == null) {
      known = newPath(parent, parent.place().project(projection));
      parent.children().put(key, known);
    }
    return known;
  }

  /// Whether the projection leads to a part that can be moved out of a place of this type.
  private static boolean separates(Type type, Place.Projection projection) {
    return switch (projection) {
      case Place.Projection.Field field -> !isUnion(type);
      case Place.Projection.Downcast downcast -> true;
      case Place.Projection.Deref deref -> PlaceTypes.isBox(type);
      case Place.Projection.ConstantIndex index ->
          type instanceof Type.Array array && array.length() instanceof Type.Length;
      case Place.Projection.Subslice slice ->
          type instanceof Type.Array array && array.length() instanceof Type.Length;
      case Place.Projection.Index index -> false;
    };
  }

  private static boolean isUnion(Type type) {
    return type instanceof Type.Adt adt && adt.definition().kind() == AdtDefinition.Kind.UNION;
  }

  /// Equal for projections that lead to the same part.
  private static Place.Projection key(Place.Projection projection) {
    return switch (projection) {
      case Place.Projection.Field(int index, Type type) ->
          new Place.Projection.Field(index, Type.UNIT);
      case Place.Projection.ConstantIndex(long offset, long least, boolean fromEnd) ->
          new Place.Projection.ConstantIndex(offset, 0, fromEnd);
      case Place.Projection other -> other;
    };
  }

  /// The path of a place or of the longest beginning of it that has one.
  public Lookup lookup(Place place) {
    MovePath path = paths.get(place.local().index());
    for (Place.Projection projection : place.projections()) {
      MovePath next = path.children().get(key(projection));
      if (next == null) {
        return new Lookup(path, false);
      }
      path = next;
    }
    return new Lookup(path, true);
  }

  /// The paths that a write to, or move of, the place affects; a subslice of an array stands for
  /// its elements. Empty if the place is behind a pointer or only a part that has no path.
  public List<MovePath> affected(Place place) {
    if (!place.isLocal()
        && place.projections().getLast() instanceof Place.Projection.Subslice slice
        && !slice.fromEnd()) {
      int last = place.projections().size() - 1;
      Lookup array = lookup(new Place(place.local(), place.projections().subList(0, last)));
      List<MovePath> elements = new ArrayList<>();
      for (long i = slice.from(); array.isExact() && i < slice.to(); i++) {
        MovePath element =
            array.path().children().get(new Place.Projection.ConstantIndex(i, 0, false));
        if (element != null) {
          elements.add(element);
        }
      }
      return elements;
    }
    Lookup lookup = lookup(place);
    return lookup.isExact() ? List.of(lookup.path()) : List.of();
  }

  /// Visits a path and all below it.
  public static void onAll(MovePath path, Consumer<MovePath> action) {
    action.accept(path);
    path.children().values().forEach(child -> onAll(child, action));
  }
}
