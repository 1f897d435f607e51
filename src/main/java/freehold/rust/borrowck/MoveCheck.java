package freehold.rust.borrowck;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.Location;
import freehold.mir.Place;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.dataflow.Dataflow;
import freehold.mir.dataflow.EverInitialized;
import freehold.mir.dataflow.Initialization;
import freehold.mir.dataflow.MoveData;
import freehold.mir.dataflow.MovePath;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Uses of what is not initialised or was moved (E0381, E0382) and second assignments to what is
/// not `mut` (E0384).
final class MoveCheck {
  private final Body body;
  private final MoveData moves;
  private final Dataflow initialized;
  private final Dataflow uninitialized;
  private final Dataflow everInitialized;
  private final List<MoveFault> faults = new ArrayList<>();
  private final Set<Set<Location>> reported = new HashSet<>();
  private final Set<MovePath> reportedUninitialized = new HashSet<>();
  private final Set<Span> reassigned = new HashSet<>();

  private MoveCheck(Body body, MoveData moves, Dataflow initialized) {
    this.body = body;
    this.moves = moves;
    this.initialized = initialized;
    this.uninitialized = Initialization.maybeMoved(body, moves);
    this.everInitialized = EverInitialized.of(body);
  }

  static List<MoveFault> check(Body body, MoveData moves, Dataflow initialized) {
    MoveCheck check = new MoveCheck(body, moves, initialized);
    for (int i = 0; i < body.blocks().size(); i++) {
      if (initialized.isReached(new BlockId(i))) {
        check.block(new BlockId(i), body.blocks().get(i));
      }
    }
    return check.faults;
  }

  private void block(BlockId id, BasicBlock block) {
    for (int i = 0; i <= block.statements().size(); i++) {
      Location at = new Location(id, i);
      List<Access> accesses = AccessWalk.at(body, at);
      if (!accesses.isEmpty()) {
        instruction(at, accesses);
      }
    }
  }

  private void instruction(Location at, List<Access> accesses) {
    BitSet maybeGone = uninitialized.before(at);
    BitSet maybeThere = initialized.before(at);
    for (Access access : accesses) {
      if (access.kind().isUse()) {
        use(access, maybeGone, maybeThere);
        if (access.kind() == Access.Kind.MOVE) {
          gone(access.place(), maybeGone);
        }
      } else if (access.kind() == Access.Kind.ASSIGN) {
        assignment(access, maybeGone, maybeThere);
      }
    }
  }

  /// An operand moved by this very instruction is gone for those after it.
  private void gone(Place place, BitSet maybeGone) {
    moves.affected(place).forEach(path -> MoveData.onAll(path, p -> maybeGone.set(p.index())));
  }

  private void use(Access access, BitSet maybeGone, BitSet maybeThere) {
    MoveData.Lookup lookup = moves.lookup(access.place());
    MovePath path = lookup.path();
    if (maybeGone.get(path.index())) {
      report(access, path, false, maybeThere.get(path.index()));
    } else if (lookup.isExact()) {
      firstGoneChild(path, maybeGone)
          .ifPresent(child -> report(access, child, true, maybeThere.get(child.index())));
    }
  }

  private static Optional<MovePath> firstGoneChild(MovePath path, BitSet maybeGone) {
    for (MovePath child : path.children().values()) {
      if (maybeGone.get(child.index())) {
        return Optional.of(child);
      }
      Optional<MovePath> deeper = firstGoneChild(child, maybeGone);
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  private void report(Access access, MovePath path, boolean partly, boolean maybeThere) {
    List<MoveSites.Site> sites = MoveSites.before(body, moves, path, access.at());
    if (sites.isEmpty()) {
      MovePath root = moves.ofLocal(path.place().local());
      if (body.local(path.place().local()).isUserVariable() && reportedUninitialized.add(root)) {
        faults.add(new MoveFault.Uninitialized(access, path.place(), maybeThere));
      }
      return;
    }
    Set<Location> key = new HashSet<>();
    sites.forEach(site -> key.add(site.at()));
    if (reported.add(key)) {
      faults.add(new MoveFault.Moved(access, path.place(), partly, sites));
    }
  }

  private void assignment(Access access, BitSet maybeGone, BitSet maybeThere) {
    Place place = access.place();
    LocalDecl local = body.local(place.local());
    if (place.isLocal()) {
      boolean watched =
          local.kind() == LocalDecl.Kind.VARIABLE || local.kind() == LocalDecl.Kind.ARGUMENT;
      if (watched
          && local.isUserVariable()
          && !local.mutable()
          && hadValue(access)
          // What replaces a value that is dropped stands on the unwinding path, too.
          && reassigned.add(access.span())) {
        faults.add(new MoveFault.AssignedTwice(access, place, firstAssignment(place, access.at())));
      }
    } else if (goesThroughGone(place, maybeGone)) {
      MovePath root = parentOf(place);
      report(access, root, false, maybeThere.get(root.index()));
    }
  }

  private boolean hadValue(Access access) {
    return everInitialized.before(access.at()).get(access.place().local().index());
  }

  /// Assigning to a field or behind a pointer needs what is around it.
  private boolean goesThroughGone(Place place, BitSet maybeGone) {
    return maybeGone.get(parentOf(place).index());
  }

  private MovePath parentOf(Place place) {
    int last = place.projections().size() - 1;
    return moves.lookup(new Place(place.local(), place.projections().subList(0, last))).path();
  }

  private Optional<Location> firstAssignment(Place place, Location second) {
    for (int i = 0; i < body.blocks().size(); i++) {
      BasicBlock block = body.blocks().get(i);
      for (int j = 0; j < block.statements().size(); j++) {
        Location at = new Location(new BlockId(i), j);
        if (block.statements().get(j) instanceof Statement.Assign assign
            && assign.place().equals(place)
            && !at.equals(second)) {
          return Optional.of(at);
        }
      }
      if (block.terminator() instanceof Terminator.Call call && call.destination().equals(place)) {
        Location at = new Location(new BlockId(i), block.statements().size());
        if (!at.equals(second)) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }
}
