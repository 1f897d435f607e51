package freehold.rust.borrowck;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.dataflow.Dataflow;
import freehold.mir.dataflow.Liveness;
import freehold.mir.dataflow.MoveData;
import freehold.mir.dataflow.MovePath;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.types.TypedProgram;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Adds to each region the points at which a variable that mentions it is live (RFC 2094).
///
/// A variable that will only be dropped keeps alive the regions that its destructors may look at
/// (RFC 1327): those of types with a `Drop` of their own; a library's containers only drop what
/// they hold.
final class LiveRegions {
  private final TypedProgram program;
  private final Body body;
  private final RegionTypes types;
  private final RegionGraph graph;
  private final Points points;

  LiveRegions(
      TypedProgram program, Body body, RegionTypes types, RegionGraph graph, Points points) {
    this.program = program;
    this.body = body;
    this.types = types;
    this.graph = graph;
    this.points = points;
  }

  void compute(MoveData moves, Dataflow initialized) {
    Dataflow uses = Liveness.ofUses(body);
    Dataflow drops = Liveness.ofDrops(body);
    BitSet[] used = pointsByLocal();
    BitSet[] dropped = pointsByLocal();
    for (int i = 0; i < body.blocks().size(); i++) {
      BasicBlock block = body.blocks().get(i);
      freehold.mir.BlockId id = new freehold.mir.BlockId(i);
      if (initialized.isReached(id)) {
        for (int j = 0; j <= block.statements().size(); j++) {
          Location at = new Location(id, j);
          mark(uses.before(at), used, at);
          BitSet live = drops.before(at);
          live.and(maybeThere(moves, initialized.before(at), live));
          mark(live, dropped, at);
        }
      }
    }
    for (int i = 0; i < body.locals().size(); i++) {
      Type type = types.local(new LocalId(i));
      BitSet usedAt = used[i];
      RegionTypes.regions(type, region -> graph.addPoints(region, usedAt));
      if (!dropped[i].isEmpty()) {
        addDropped(type, dropped[i], new HashSet<>());
      }
    }
  }

  private BitSet[] pointsByLocal() {
    BitSet[] sets = new BitSet[body.locals().size()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = new BitSet();
    }
    return sets;
  }

  private void mark(BitSet live, BitSet[] sets, Location at) {
    int point = points.of(at);
    for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
      sets[i].set(point);
    }
  }

  /// The locals of which something may be initialised.
  private static BitSet maybeThere(MoveData moves, BitSet initialized, BitSet locals) {
    BitSet there = new BitSet();
    for (int i = locals.nextSetBit(0); i >= 0; i = locals.nextSetBit(i + 1)) {
      if (isAnyThere(moves.ofLocal(new LocalId(i)), initialized)) {
        there.set(i);
      }
    }
    return there;
  }

  private static boolean isAnyThere(MovePath path, BitSet initialized) {
    return initialized.get(path.index())
        || path.children().values().stream().anyMatch(c -> isAnyThere(c, initialized));
  }

  private void addDropped(Type type, BitSet at, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    switch (type) {
      case Type.Adt adt -> addDroppedAdt(adt, at, seen);
      case Type.Tuple tuple -> tuple.elements().forEach(e -> addDropped(e, at, seen));
      case Type.Array array -> addDropped(array.element(), at, seen);
      case Type.Slice slice -> addDropped(slice.element(), at, seen);
      case Type.Closure closure ->
          RegionTypes.captures(closure).forEach(c -> addDropped(c, at, seen));
      case Type.Dynamic dynamic -> RegionTypes.regions(type, r -> graph.addPoints(r, at));
      case Type.Opaque opaque -> RegionTypes.regions(type, r -> graph.addPoints(r, at));
      case Type other -> {}
    }
  }

  private void addDroppedAdt(Type.Adt adt, BitSet at, Set<Type> seen) {
    AdtDefinition definition = adt.definition();
    if (definition.is("manually_drop") || !needsDrop(adt)) {
      return;
    }
    if (program.dropImplementation((Type.Adt) Substitution.erase(adt)).isEmpty()) {
      for (AdtDefinition.Variant variant : definition.variants()) {
        for (AdtDefinition.Field field : variant.fields()) {
          addDropped(Substitution.apply(field.type(), adt.arguments()), at, seen);
        }
      }
    } else if (definition.span().isLibrary()) {
      for (Type argument : adt.arguments()) {
        if (argument instanceof Type.Lifetime) {
          RegionTypes.regions(argument, r -> graph.addPoints(r, at));
        } else {
          addDropped(argument, at, seen);
        }
      }
    } else {
      RegionTypes.regions(adt, r -> graph.addPoints(r, at));
    }
  }

  private boolean needsDrop(Type type) {
    return program.needsDrop(Substitution.erase(type), body.definition());
  }
}
