package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes forbidden moves of a body copies of the bytes.
final class BitwiseMoves {
  private final Set<Object> copied = new HashSet<>();

  /// Of the moves, those after which the place is still an owner or those after which it is not.
  BitwiseMoves(List<ForcedMove> moves, boolean keepsOwner) {
    moves.stream()
        .filter(move -> move.keepsOwner() == keepsOwner)
        .forEach(move -> copied.add(List.of(move.place(), move.span())));
  }

  Body in(Body body) {
    List<BasicBlock> blocks = body.blocks().stream().map(this::block).toList();
    return copied.isEmpty()
        ? body
        : new Body(
            body.definition(),
            body.name(),
            body.phase(),
            body.argumentCount(),
            body.locals(),
            blocks,
            body.scopes(),
            body.trackCaller(),
            body.loans(),
            body.span());
  }

  private BasicBlock block(BasicBlock block) {
    List<Statement> statements =
        block.statements().stream()
            .map(s ->
                s instanceof Statement.Assign(var source, Place place, Rvalue value)
                    ? new Statement.Assign(source, place, rvalue(value, source.span()))
                    : s)
            .collect(Collectors.toList());
    Terminator end =
        block.terminator() instanceof Terminator.Call call
            ? new Terminator.Call(
                call.source(),
                call.callSpan(),
                call.callee(),
                operands(call.arguments(), call.source().span()),
                call.destination(),
                call.target(),
                call.unwind())
            : block.terminator();
    return new BasicBlock(statements, end, block.cleanup());
  }

  private Rvalue rvalue(Rvalue value, Span span) {
    return switch (value) {
      case Rvalue.Use(Operand operand) -> new Rvalue.Use(operand(operand, span));
      case Rvalue.Cast(var kind, Operand operand, var type) ->
          new Rvalue.Cast(kind, operand(operand, span), type);
      case Rvalue.Aggregate(var kind, List<Operand> operands) ->
          new Rvalue.Aggregate(kind, operands(operands, span));
      case Rvalue.Repeat r -> r;
      case Rvalue.Ref r -> r;
      case Rvalue.RawPointer r -> r;
      case Rvalue.Length r -> r;
      case Rvalue.Binary r -> r;
      case Rvalue.CheckedBinary r -> r;
      case Rvalue.Unary r -> r;
      case Rvalue.Discriminant r -> r;
    };
  }

  private List<Operand> operands(List<Operand> operands, Span span) {
    return operands.stream().map(operand -> operand(operand, span)).toList();
  }

  private Operand operand(Operand operand, Span span) {
    return operand instanceof Operand.Move(Place place) && copied.contains(List.of(place, span))
        ? new Operand.Copy(place)
        : operand;
  }
}
