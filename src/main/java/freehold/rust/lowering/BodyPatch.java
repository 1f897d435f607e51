package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Location;
import freehold.mir.Phase;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Changes to a body that are put together first and made at once.
final class BodyPatch {
  private final Body body;
  private final List<LocalDecl> newLocals = new ArrayList<>();
  private final List<BasicBlock> newBlocks = new ArrayList<>();
  private final Map<Integer, Terminator> terminators = new HashMap<>();
  private final Map<Location, List<Statement>> insertions = new HashMap<>();

  BodyPatch(Body body) {
    this.body = body;
  }

  LocalId newLocal(LocalDecl declaration) {
    newLocals.add(declaration);
    return new LocalId(body.locals().size() + newLocals.size() - 1);
  }

  BlockId newBlock(List<Statement> statements, Terminator terminator, boolean cleanup) {
    newBlocks.add(new BasicBlock(statements, terminator, cleanup));
    return new BlockId(body.blocks().size() + newBlocks.size() - 1);
  }

  void setTerminator(BlockId block, Terminator terminator) {
    terminators.put(block.index(), terminator);
  }

  Terminator terminator(BlockId block) {
    return terminators.getOrDefault(block.index(), body.block(block).terminator());
  }

  /// Puts a statement before the one at `at`, behind those put there already.
  void insert(Location at, Statement statement) {
    insertions.computeIfAbsent(at, l -> new ArrayList<>()).add(statement);
  }

  Body apply(Phase phase) {
    List<LocalDecl> locals = new ArrayList<>(body.locals());
    locals.addAll(newLocals);
    List<BasicBlock> blocks = new ArrayList<>();
    for (int i = 0; i < body.blocks().size(); i++) {
      blocks.add(patched(i));
    }
    blocks.addAll(newBlocks);
    return new Body(
        body.definition(),
        body.name(),
        phase,
        body.argumentCount(),
        locals,
        blocks,
        body.scopes(),
        body.trackCaller(),
        body.loans(),
        body.span());
  }

  private BasicBlock patched(int index) {
    BasicBlock block = body.blocks().get(index);
    BlockId id = new BlockId(index);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i <= block.statements().size(); i++) {
      statements.addAll(insertions.getOrDefault(new Location(id, i), List.of()));
      if (i < block.statements().size()
          && !(block.statements().get(i) instanceof Statement.FakeRead)) {
        statements.add(block.statements().get(i));
      }
    }
    return new BasicBlock(statements, real(terminator(id)), block.cleanup());
  }

  private static Terminator real(Terminator terminator) {
    return terminator instanceof Terminator.FalseEdge(var source, BlockId real, var imaginary)
        ? new Terminator.Goto(source, real)
        : terminator;
  }
}
