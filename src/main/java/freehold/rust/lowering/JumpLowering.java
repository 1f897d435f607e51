package freehold.rust.lowering;

import freehold.mir.BlockId;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.rust.types.LabelId;
import freehold.rust.types.TypedExpr;
import freehold.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Loops and labelled blocks, and the jumps that leave them.
final class JumpLowering {
  /// What `break` and `continue` of a label do: leave the scopes from `depth` on, then jump.
  private record Breakable(int depth, Place destination, BlockId exit, Optional<BlockId> again) {}

  private final FunctionLowering function;
  private final Map<LabelId, Breakable> labels = new HashMap<>();
  private BlockId returnBlock;

  JumpLowering(FunctionLowering function) {
    this.function = function;
  }

  void returnTo(BlockId block) {
    returnBlock = block;
  }

  void block(Place destination, TypedExpr.OfBlock expr) {
    if (expr.label().isEmpty()) {
      function.blocks.into(destination, expr.block(), expr.type());
      return;
    }
    BlockId exit = function.graph.newBlock();
    labels.put(
        expr.label().get(),
        new Breakable(function.scopes.depth(), destination, exit, Optional.empty()));
    function.blocks.into(destination, expr.block(), expr.type());
    function.graph.goTo(expr.span().endPoint(), exit);
    function.graph.continueIn(exit);
  }

  void loop(Place destination, TypedExpr.Loop expr) {
    BlockId again = function.graph.newBlock();
    BlockId exit = function.graph.newBlock();
    labels.put(
        expr.label(),
        new Breakable(function.scopes.depth(), destination, exit, Optional.of(again)));
    function.graph.goTo(expr.span(), again);
    function.graph.continueIn(again);
    function.expressions.terminating(function.unit(), expr.body());
    function.graph.goTo(expr.span().endPoint(), again);
    function.graph.continueIn(exit);
  }

  void leave(TypedExpr.Break expr) {
    Breakable target = target(expr.label());
    if (expr.value().isPresent()) {
      function.expressions.into(target.destination(), expr.value().get());
    } else {
      function.expressions.unitInto(target.destination(), expr.span());
    }
    jump(expr.span(), target.depth(), target.exit());
  }

  void leave(TypedExpr.Continue expr) {
    Breakable target = target(expr.label());
    jump(expr.span(), target.depth(), target.again().orElseThrow());
  }

  void leave(TypedExpr.Return expr) {
    Place result = Place.of(LocalId.RETURN);
    if (expr.value().isPresent()) {
      function.expressions.into(result, expr.value().get());
    } else {
      function.expressions.unitInto(result, expr.span());
    }
    jump(expr.span(), 0, returnBlock);
  }

  private Breakable target(LabelId label) {
    Breakable target = labels.get(label);
    if (target == null) {
      throw new AssertionError("no loop has this label");
    }
    return target;
  }

  private void jump(Span span, int depth, BlockId block) {
    function.scopes.exitTo(depth);
    function.graph.goTo(span, block);
  }
}
