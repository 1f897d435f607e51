package freehold.mir.dataflow;

import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Operand;
import freehold.mir.Operands;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import java.util.BitSet;

/// Which locals are still used later (use-live) or only dropped later (drop-live), by index of
/// local.
public final class Liveness implements Dataflow.Problem {
  private final boolean ofDrops;

  private Liveness(boolean ofDrops) {
    this.ofDrops = ofDrops;
  }

  /// The locals whose value some later instruction may read.
  public static Dataflow ofUses(Body body) {
    return Dataflow.solve(body, new Liveness(false));
  }

  /// The locals that some later instruction may drop.
  public static Dataflow ofDrops(Body body) {
    return Dataflow.solve(body, new Liveness(true));
  }

  @Override
  public boolean isBackward() {
    return true;
  }

  @Override
  public void boundary(BitSet facts) {
    if (!ofDrops) {
      facts.set(LocalId.RETURN.index());
    }
  }

  @Override
  public void statement(BitSet facts, Location at, Statement statement) {
    switch (statement) {
      case Statement.Assign(var source, Place place, Rvalue value) -> {
        assigned(facts, place);
        used(facts, value);
      }
      case Statement.StorageLive(var source, LocalId local) -> facts.clear(local.index());
      case Statement.StorageDead(var source, LocalId local) -> facts.clear(local.index());
      case Statement.FakeRead(var source, Place place) -> used(facts, place);
      case Statement.SetDiscriminant(var source, Place place, int variant) -> used(facts, place);
      case Statement.Nop s -> {}
    }
  }

  @Override
  public void terminator(BitSet facts, Location at, Terminator terminator) {
    if (terminator instanceof Terminator.Drop drop) {
      if (ofDrops && drop.place().isLocal()) {
        facts.set(drop.place().local().index());
      } else if (!drop.place().isLocal()) {
        used(facts, drop.place());
      }
    }
    Operands.of(terminator).forEach(operand -> used(facts, operand));
    if (terminator instanceof Terminator.Call call && !call.destination().isLocal()) {
      used(facts, call.destination());
    }
  }

  @Override
  public void edge(
      BitSet facts, freehold.mir.BlockId from, Terminator terminator, freehold.mir.BlockId target) {
    if (terminator instanceof Terminator.Call call
        && call.target().filter(target::equals).isPresent()) {
      assigned(facts, call.destination());
    }
  }

  private void assigned(BitSet facts, Place place) {
    if (place.isLocal()) {
      facts.clear(place.local().index());
    } else {
      used(facts, place);
    }
  }

  private void used(BitSet facts, Rvalue value) {
    Operands.of(value).forEach(operand -> used(facts, operand));
    switch (value) {
      case Rvalue.Ref(var region, var kind, Place place) -> used(facts, place);
      case Rvalue.RawPointer(boolean mutable, Place place) -> used(facts, place);
      case Rvalue.Length(Place place) -> used(facts, place);
      case Rvalue.Discriminant(Place place) -> used(facts, place);
      case Rvalue other -> {}
    }
  }

  private void used(BitSet facts, Operand operand) {
    switch (operand) {
      case Operand.Copy(Place place) -> used(facts, place);
      case Operand.Move(Place place) -> used(facts, place);
      case Operand.Literal literal -> {}
    }
  }

  private void used(BitSet facts, Place place) {
    if (ofDrops) {
      return;
    }
    facts.set(place.local().index());
    for (Place.Projection projection : place.projections()) {
      if (projection instanceof Place.Projection.Index(LocalId index)) {
        facts.set(index.index());
      }
    }
  }
}
