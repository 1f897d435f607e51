package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.rust.lowering.ForcedMove;
import java.util.ArrayList;
import java.util.List;

/// Gathers the moves that a run with the check switched off makes nevertheless.
final class ForcedMoves {
  private final Body body;
  private final List<ForcedMove> all = new ArrayList<>();

  ForcedMoves(Body body) {
    this.body = body;
  }

  List<ForcedMove> all() {
    return List.copyOf(all);
  }

  /// What is used after it was moved has two owners.
  void add(MoveFault fault) {
    switch (fault) {
      case MoveFault.Moved moved -> moved.sites().forEach(s -> add(s.moved(), s.at(), true));
      case MoveFault.Uninitialized uninitialized -> {}
      case MoveFault.AssignedTwice twice -> {}
    }
  }

  void add(IllegalMoveCheck.Fault fault) {
    add(fault.access().place(), fault.access().at(), true);
  }

  /// What is moved while it is borrowed has one owner, and a reference to where it was.
  void add(LoanFault fault) {
    if (fault.access().kind() == Access.Kind.MOVE) {
      add(fault.access().place(), fault.access().at(), false);
    }
  }

  private void add(Place place, Location at, boolean keepsOwner) {
    all.add(new ForcedMove(place, body.sourceAt(at).span(), keepsOwner));
  }
}
