package freehold.mir;

import java.util.List;
import java.util.function.UnaryOperator;

/// Replaces every constant of a body.
public record ConstantMapping(UnaryOperator<Constant> function) {
  public Body map(Body body) {
    return new Body(
        body.definition(),
        body.name(),
        body.phase(),
        body.argumentCount(),
        body.locals(),
        body.blocks().stream().map(this::map).toList(),
        body.scopes(),
        body.trackCaller(),
        body.loans(),
        body.span());
  }

  public BasicBlock map(BasicBlock block) {
    List<Statement> statements = block.statements().stream().map(this::map).toList();
    return new BasicBlock(statements, map(block.terminator()), block.cleanup());
  }

  private Statement map(Statement statement) {
    return statement instanceof Statement.Assign(var source, Place place, Rvalue value)
        ? new Statement.Assign(source, place, map(value))
        : statement;
  }

  private Rvalue map(Rvalue value) {
    return switch (value) {
      case Rvalue.Use(Operand operand) -> new Rvalue.Use(map(operand));
      case Rvalue.Repeat(Operand operand, var count) -> new Rvalue.Repeat(map(operand), count);
      case Rvalue.Ref r -> r;
      case Rvalue.RawPointer r -> r;
      case Rvalue.Length r -> r;
      case Rvalue.Cast(var kind, Operand operand, var type) ->
          new Rvalue.Cast(kind, map(operand), type);
      case Rvalue.Binary(var operator, Operand left, Operand right) ->
          new Rvalue.Binary(operator, map(left), map(right));
      case Rvalue.CheckedBinary(var operator, Operand left, Operand right) ->
          new Rvalue.CheckedBinary(operator, map(left), map(right));
      case Rvalue.Unary(var operator, Operand operand) -> new Rvalue.Unary(operator, map(operand));
      case Rvalue.Discriminant r -> r;
      case Rvalue.Aggregate(var kind, List<Operand> operands) ->
          new Rvalue.Aggregate(kind, operands.stream().map(this::map).toList());
    };
  }

  private Operand map(Operand operand) {
    return operand instanceof Operand.Literal(Constant constant)
        ? new Operand.Literal(function.apply(constant))
        : operand;
  }

  private Terminator map(Terminator terminator) {
    return switch (terminator) {
      case Terminator.SwitchInt(var source, Operand operand, var cases, var otherwise) ->
          new Terminator.SwitchInt(source, map(operand), cases, otherwise);
      case Terminator.Call c ->
          new Terminator.Call(
              c.source(),
              c.callSpan(),
              map(c.callee()),
              c.arguments().stream().map(this::map).toList(),
              c.destination(),
              c.target(),
              c.unwind());
      case Terminator.Assert a ->
          new Terminator.Assert(
              a.source(),
              map(a.condition()),
              a.expected(),
              map(a.message()),
              a.target(),
              a.unwind());
      case Terminator.Goto t -> t;
      case Terminator.Drop t -> t;
      case Terminator.Return t -> t;
      case Terminator.Resume t -> t;
      case Terminator.Unreachable t -> t;
      case Terminator.FalseEdge t -> t;
    };
  }

  private AssertMessage map(AssertMessage message) {
    return switch (message) {
      case AssertMessage.BoundsCheck(Operand length, Operand index) ->
          new AssertMessage.BoundsCheck(map(length), map(index));
      case AssertMessage.Undefined(var rule, var operator, Operand left, Operand right) ->
          new AssertMessage.Undefined(rule, operator, map(left), map(right));
      case AssertMessage.Overflow m -> m;
      case AssertMessage.NegationOverflow m -> m;
      case AssertMessage.DivisionByZero m -> m;
      case AssertMessage.RemainderByZero m -> m;
    };
  }
}
