package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Phase;
import freehold.mir.Terminator;
import freehold.mir.dataflow.Dataflow;
import freehold.mir.dataflow.Initialization;
import freehold.mir.dataflow.MoveData;
import freehold.rust.types.TypedProgram;
import java.util.Optional;

/// Makes conditional drops explicit: from [Phase#BUILT] to [Phase#ELABORATED].
///
/// A drop of what is surely moved disappears, of what is surely there stays, of what may be there
/// asks a drop flag, and of what is partly moved drops the parts (rustc, `elaborate_drops`).
public final class DropElaboration {
  private final TypedProgram program;
  private final Body body;

  private DropElaboration(TypedProgram program, Body body) {
    this.program = program;
    this.body = body;
  }

  public static Body elaborate(TypedProgram program, Body built) {
    Body real = GraphSimplifier.simplify(new BodyPatch(built).apply(Phase.BUILT));
    return GraphSimplifier.simplify(new DropElaboration(program, real).run());
  }

  private Body run() {
    MoveData moves = MoveData.of(body);
    BodyPatch patch = new BodyPatch(body);
    if (body.blocks().stream().noneMatch(b -> b.terminator() instanceof Terminator.Drop)) {
      return patch.apply(Phase.ELABORATED);
    }
    Dataflow initialized = Initialization.maybeInitialized(body, moves);
    Dataflow uninitialized = Initialization.maybeUninitialized(body, moves);
    DropFlags flags = new DropFlags(body, moves, patch);
    for (int i = 0; i < body.blocks().size(); i++) {
      BasicBlock block = body.blocks().get(i);
      BlockId id = new BlockId(i);
      if (block.terminator() instanceof Terminator.Drop drop && initialized.isReached(id)) {
        Location at = new Location(id, block.statements().size());
        DropState state = new DropState(initialized.before(at), uninitialized.before(at));
        BlockId start = start(drop, block, state, moves, flags, patch);
        patch.setTerminator(id, new Terminator.Goto(drop.source(), start));
      }
    }
    flags.writeAll();
    return patch.apply(Phase.ELABORATED);
  }

  private BlockId start(
      Terminator.Drop drop,
      BasicBlock block,
      DropState state,
      MoveData moves,
      DropFlags flags,
      BodyPatch patch) {
    DropLadder ladder = new DropLadder(program, body, state, flags, patch, drop.source());
    DropLadder.Exit exit = new DropLadder.Exit(drop.target(), drop.unwind(), block.cleanup());
    MoveData.Lookup lookup = moves.lookup(drop.place());
    return lookup.isExact()
        ? ladder.drop(drop.place(), lookup.path(), exit)
        : ladder.dropWhole(drop.place(), Optional.empty(), exit);
  }
}
