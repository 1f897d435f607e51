package freehold.mir.dataflow;

import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import java.util.BitSet;

/// Which locals may have been given a value since their storage began, by index of local; that the
/// value was moved or dropped since then changes nothing (rustc's `EverInitializedPlaces`).
public final class EverInitialized implements Dataflow.Problem {
  private final Body body;

  private EverInitialized(Body body) {
    this.body = body;
  }

  public static Dataflow of(Body body) {
    return Dataflow.solve(body, new EverInitialized(body));
  }

  @Override
  public boolean isBackward() {
    return false;
  }

  @Override
  public void boundary(BitSet facts) {
    facts.set(1, 1 + body.argumentCount());
  }

  @Override
  public void statement(BitSet facts, Location at, Statement statement) {
    switch (statement) {
      case Statement.Assign(var _, Place place, var _) -> assigned(facts, place);
      case Statement.StorageLive(var _, var local) -> facts.clear(local.index());
      case Statement.StorageDead(var _, var local) -> facts.clear(local.index());
      case Statement.FakeRead _, Statement.SetDiscriminant _, Statement.Nop _ -> {}
    }
  }

  @Override
  public void terminator(BitSet facts, Location at, Terminator terminator) {
    if (terminator instanceof Terminator.Call call) {
      assigned(facts, call.destination());
    }
  }

  private static void assigned(BitSet facts, Place place) {
    if (place.isLocal()) {
      facts.set(place.local().index());
    }
  }
}
