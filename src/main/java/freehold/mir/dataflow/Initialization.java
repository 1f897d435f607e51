package freehold.mir.dataflow;

import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Operand;
import freehold.mir.Operands;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Which move paths may be initialised, or may be uninitialised, at each point.
public final class Initialization {
  private final Body body;
  private final MoveData moves;
  private final boolean knowsVariants;

  private Initialization(Body body, MoveData moves, boolean knowsVariants) {
    this.body = body;
    this.moves = moves;
    this.knowsVariants = knowsVariants;
  }

  /// The facts are indices of paths that are initialised on some way to a point.
  public static Dataflow maybeInitialized(Body body, MoveData moves) {
    return Dataflow.solve(body, new Initialization(body, moves, true).problem(true));
  }

  /// The facts are indices of paths that are not initialised on some way to a point.
  public static Dataflow maybeUninitialized(Body body, MoveData moves) {
    return Dataflow.solve(body, new Initialization(body, moves, true).problem(false));
  }

  /// The same for the borrow checker, which does not take the fields of another variant for empty.
  public static Dataflow maybeMoved(Body body, MoveData moves) {
    return Dataflow.solve(body, new Initialization(body, moves, false).problem(false));
  }

  private Dataflow.Problem problem(boolean initialized) {
    return new Problem(initialized);
  }

  private final class Problem implements Dataflow.Problem {
    private final boolean initialized;

    Problem(boolean initialized) {
      this.initialized = initialized;
    }

    @Override
    public boolean isBackward() {
      return false;
    }

    @Override
    public void boundary(BitSet facts) {
      for (int i = 0; i < moves.size(); i++) {
        LocalId local = moves.path(i).place().local();
        boolean isArgument = local.index() >= 1 && local.index() <= body.argumentCount();
        facts.set(i, isArgument == initialized);
      }
    }

    @Override
    public void statement(BitSet facts, Location at, Statement statement) {
      switch (statement) {
        case Statement.Assign(var source, Place place, Rvalue value) -> {
          Operands.of(value).forEach(operand -> take(facts, operand));
          set(facts, place, true);
        }
        case Statement.StorageDead(var source, LocalId local) -> set(facts, Place.of(local), false);
        case Statement.StorageLive s -> {}
        case Statement.SetDiscriminant s -> {}
        case Statement.FakeRead s -> {}
        case Statement.Nop s -> {}
      }
    }

    @Override
    public void terminator(BitSet facts, Location at, Terminator terminator) {
      Operands.of(terminator).forEach(operand -> take(facts, operand));
      if (terminator instanceof Terminator.Drop drop) {
        set(facts, drop.place(), false);
      }
    }

    @Override
    public void edge(BitSet facts, BlockId from, Terminator terminator, BlockId target) {
      if (terminator instanceof Terminator.Call call
          && call.target().filter(target::equals).isPresent()) {
        set(facts, call.destination(), true);
      } else if (knowsVariants && terminator instanceof Terminator.SwitchInt switched) {
        switchedPlace(from, switched)
            .ifPresent(place -> otherVariants(facts, place, switched, target));
      }
    }

    private void take(BitSet facts, Operand operand) {
      if (operand instanceof Operand.Move(Place place)) {
        set(facts, place, false);
      }
    }

    private void set(BitSet facts, Place place, boolean nowInitialized) {
      for (MovePath path : moves.affected(place)) {
        MoveData.onAll(path, p -> facts.set(p.index(), nowInitialized == initialized));
      }
    }

    /// On the edge for one variant, the fields of all others hold nothing.
    private void otherVariants(
        BitSet facts, Place place, Terminator.SwitchInt switched, BlockId target) {
      MoveData.Lookup lookup = moves.lookup(place);
      if (!lookup.isExact()) {
        return;
      }
      Type.Adt type =
          freehold.mir.PlaceTypes.of(body.locals(), place) instanceof Type.Adt adt ? adt : null;
      for (MovePath child : lookup.path().children().values()) {
        if (type != null
            && child.place().projections().getLast()
                instanceof Place.Projection.Downcast(int variant)
            && !mayBe(switched, target, discriminant(type, variant))) {
          MoveData.onAll(child, p -> facts.set(p.index(), !initialized));
        }
      }
    }

    private boolean mayBe(Terminator.SwitchInt switched, BlockId target, BigInteger value) {
      for (Terminator.Case arm : switched.cases()) {
        if (arm.value().equals(value)) {
          return arm.target().equals(target);
        }
      }
      return switched.otherwise().filter(target::equals).isPresent();
    }
  }

  private static BigInteger discriminant(Type.Adt type, int variant) {
    return type.definition().variants().get(variant).discriminant();
  }

  /// The enum whose discriminant the block read last and switches on.
  private Optional<Place> switchedPlace(BlockId block, Terminator.SwitchInt switched) {
    List<Statement> statements = body.block(block).statements();
    if (statements.isEmpty()
        || !(switched.operand() instanceof Operand.Move(Place tag))
        || !(statements.getLast() instanceof Statement.Assign(var s, Place to, Rvalue value))
        || !to.equals(tag)
        || !(value instanceof Rvalue.Discriminant(Place place))) {
      return Optional.empty();
    }
    return Optional.of(place);
  }
}
