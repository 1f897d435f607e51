package freehold.mir;

import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Checks that a body keeps the rules of its phase; for tests and assertions.
public final class MirValidator {
  private final Body body;
  private final List<String> problems = new ArrayList<>();

  private MirValidator(Body body) {
    this.body = body;
  }

  /// What is wrong with the body, in words; empty if nothing is.
  public static List<String> problems(Body body) {
    MirValidator validator = new MirValidator(body);
    validator.checkBlocks();
    validator.checkTypes();
    return validator.problems;
  }

  private void checkBlocks() {
    for (int i = 0; i < body.blocks().size(); i++) {
      BasicBlock block = body.blocks().get(i);
      BlockId id = new BlockId(i);
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.FakeRead && body.phase() != Phase.BUILT) {
          problems.add(id + " has a fake read");
        }
        check(id, statement);
      }
      check(id, block);
    }
  }

  private void check(BlockId id, Statement statement) {
    new PlaceMapping(place -> checked(id, place)).map(statement);
    switch (statement) {
      case Statement.StorageLive(var source, LocalId local) -> checked(id, Place.of(local));
      case Statement.StorageDead(var source, LocalId local) -> checked(id, Place.of(local));
      case Statement.Assign s -> {}
      case Statement.SetDiscriminant s -> {}
      case Statement.FakeRead s -> {}
      case Statement.Nop s -> {}
    }
  }

  private void check(BlockId id, BasicBlock block) {
    Terminator terminator = block.terminator();
    new PlaceMapping(place -> checked(id, place)).map(terminator);
    for (BlockId target : Targets.of(terminator)) {
      if (target.index() >= body.blocks().size()) {
        problems.add(id + " goes to " + target + ", which does not exist");
      } else if (block.cleanup() && !body.block(target).cleanup()) {
        problems.add(id + " leaves cleanup to " + target);
      }
    }
    unwind(terminator)
        .filter(target -> !body.block(target).cleanup())
        .ifPresent(target -> problems.add(id + " unwinds to " + target + ", not a cleanup"));
    if (terminator instanceof Terminator.FalseEdge && body.phase() != Phase.BUILT) {
      problems.add(id + " has a false edge");
    }
    if (terminator instanceof Terminator.Resume && !block.cleanup()) {
      problems.add(id + " resumes outside of cleanup");
    }
    if (terminator instanceof Terminator.Return && block.cleanup()) {
      problems.add(id + " returns from cleanup");
    }
  }

  private static java.util.Optional<BlockId> unwind(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Call t -> t.unwind();
      case Terminator.Drop t -> t.unwind();
      case Terminator.Assert t -> t.unwind();
      case Terminator.Goto t -> java.util.Optional.empty();
      case Terminator.SwitchInt t -> java.util.Optional.empty();
      case Terminator.Return t -> java.util.Optional.empty();
      case Terminator.Resume t -> java.util.Optional.empty();
      case Terminator.Unreachable t -> java.util.Optional.empty();
      case Terminator.FalseEdge t -> java.util.Optional.empty();
    };
  }

  private Place checked(BlockId id, Place place) {
    if (place.local().index() >= body.locals().size()) {
      problems.add(id + " names " + place.local() + ", which does not exist");
      return place;
    }
    Type type = body.local(place.local()).type();
    for (Place.Projection projection : place.projections()) {
      type = PlaceTypes.step(type, projection);
      if (type instanceof Type.Error) {
        problems.add(id + ": no such place: " + MirPrinter.print(place));
        return place;
      }
    }
    return place;
  }

  private void checkTypes() {
    if (body.phase() != Phase.MONOMORPHIC) {
      return;
    }
    BitSet seen = new BitSet();
    for (int i = 0; i < body.locals().size(); i++) {
      if (!isMonomorphic(body.locals().get(i).type()) && !seen.get(i)) {
        seen.set(i);
        problems.add("_" + i + " is " + body.locals().get(i).type().text());
      }
    }
  }

  private static boolean isMonomorphic(Type type) {
    boolean[] fine = {
      !(type instanceof Type.Parameter
          || type instanceof Type.Projection
          || type instanceof Type.Opaque
          || type instanceof Type.Inference
          || type instanceof Type.Error)
    };
    freehold.mir.type.Substitution.mapChildren(
        type,
        child -> {
          fine[0] &= isMonomorphic(child);
          return child;
        });
    return fine[0];
  }
}
