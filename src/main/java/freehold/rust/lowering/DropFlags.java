package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Operand;
import freehold.mir.Operands;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.ScopeId;
import freehold.mir.SourceInfo;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.dataflow.MoveData;
import freehold.mir.dataflow.MovePath;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The drop flags of a body: a `bool` for each move path of which only the run knows whether it is
/// initialised, and the statements that keep it true.
final class DropFlags {
  private final Body body;
  private final MoveData moves;
  private final BodyPatch patch;
  private final Map<MovePath, LocalId> flags = new LinkedHashMap<>();

  DropFlags(Body body, MoveData moves, BodyPatch patch) {
    this.body = body;
    this.moves = moves;
    this.patch = patch;
  }

  LocalId require(MovePath path) {
    return flags.computeIfAbsent(path, this::create);
  }

  Optional<LocalId> of(MovePath path) {
    return Optional.ofNullable(flags.get(path));
  }

  private LocalId create(MovePath path) {
    LocalDecl of = body.local(path.place().local());
    return patch.newLocal(
        new LocalDecl(LocalDecl.Kind.DROP_FLAG, "", Type.BOOL, true, of.span(), ScopeId.OUTERMOST));
  }

  static Statement write(SourceInfo source, LocalId flag, boolean value) {
    Constant constant = new Constant.Scalar(Type.BOOL, value ? BigInteger.ONE : BigInteger.ZERO);
    return new Statement.Assign(
        source, Place.of(flag), new Rvalue.Use(new Operand.Literal(constant)));
  }

  /// Inserts the writes wherever a flagged path becomes initialised or not. A flag begins as false
  /// with its local's storage, or with the function if a way to a drop leads around that.
  void writeAll() {
    if (flags.isEmpty()) {
      return;
    }
    SourceInfo start = new SourceInfo(body.span(), ScopeId.OUTERMOST);
    flags.forEach((path, flag) -> {
      LocalId local = path.place().local();
      if (isArgument(path)) {
        patch.insert(Location.START, write(start, flag, true));
      } else if (new StorageAround(body, local).mayBeSkipped()) {
        patch.insert(Location.START, write(start, flag, false));
      }
    });
    for (int i = 0; i < body.blocks().size(); i++) {
      writeIn(new BlockId(i), body.blocks().get(i));
    }
  }

  private boolean isArgument(MovePath path) {
    int local = path.place().local().index();
    return local >= 1 && local <= body.argumentCount();
  }

  private void writeIn(BlockId id, BasicBlock block) {
    for (int i = 0; i < block.statements().size(); i++) {
      Location after = new Location(id, i + 1);
      switch (block.statements().get(i)) {
        case Statement.Assign(SourceInfo source, Place place, Rvalue value) -> {
          Operands.of(value).forEach(operand -> taken(after, source, operand));
          changed(after, source, place, true);
        }
        case Statement.StorageLive(SourceInfo source, LocalId local) ->
            changed(after, source, Place.of(local), false);
        case Statement.StorageDead s -> {}
        case Statement.SetDiscriminant s -> {}
        case Statement.FakeRead s -> {}
        case Statement.Nop s -> {}
      }
    }
    writeAtEnd(id, block);
  }

  private void writeAtEnd(BlockId id, BasicBlock block) {
    Location end = new Location(id, block.statements().size());
    Terminator terminator = block.terminator();
    Operands.of(terminator).forEach(operand -> taken(end, terminator.source(), operand));
    if (terminator instanceof Terminator.Call call && call.target().isPresent()) {
      List<Statement> writes = new java.util.ArrayList<>();
      for (MovePath path : moves.affected(call.destination())) {
        MoveData.onAll(
            path, p -> of(p).ifPresent(flag -> writes.add(write(call.source(), flag, true))));
      }
      if (!writes.isEmpty()) {
        afterCall(id, call, writes);
      }
    }
  }

  private void afterCall(BlockId id, Terminator.Call call, List<Statement> writes) {
    BlockId between =
        patch.newBlock(
            writes,
            new Terminator.Goto(call.source(), call.target().orElseThrow()),
            body.block(id).cleanup());
    patch.setTerminator(
        id,
        new Terminator.Call(
            call.source(),
            call.callSpan(),
            call.callee(),
            call.arguments(),
            call.destination(),
            Optional.of(between),
            call.unwind()));
  }

  private void taken(Location at, SourceInfo source, Operand operand) {
    if (operand instanceof Operand.Move(Place place)) {
      changed(at, source, place, false);
    }
  }

  private void changed(Location at, SourceInfo source, Place place, boolean initialized) {
    for (MovePath path : moves.affected(place)) {
      MoveData.onAll(
          path, p -> of(p).ifPresent(flag -> patch.insert(at, write(source, flag, initialized))));
    }
  }
}
