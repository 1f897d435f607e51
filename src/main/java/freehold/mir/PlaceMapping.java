package freehold.mir;

import java.util.List;
import java.util.function.UnaryOperator;

/// Replaces every place of a statement or terminator.
public record PlaceMapping(UnaryOperator<Place> function) {
  public Statement map(Statement statement) {
    return switch (statement) {
      case Statement.Assign(var source, Place place, Rvalue value) -> {
        Rvalue mapped = map(value);
        yield new Statement.Assign(source, function.apply(place), mapped);
      }
      case Statement.SetDiscriminant(var source, Place place, int variant) ->
          new Statement.SetDiscriminant(source, function.apply(place), variant);
      case Statement.FakeRead(var source, Place place) ->
          new Statement.FakeRead(source, function.apply(place));
      case Statement.StorageLive s -> s;
      case Statement.StorageDead s -> s;
      case Statement.Nop s -> s;
    };
  }

  public Rvalue map(Rvalue value) {
    return switch (value) {
      case Rvalue.Use(Operand operand) -> new Rvalue.Use(map(operand));
      case Rvalue.Repeat(Operand operand, var count) -> new Rvalue.Repeat(map(operand), count);
      case Rvalue.Ref(var region, var kind, Place place) ->
          new Rvalue.Ref(region, kind, function.apply(place));
      case Rvalue.RawPointer(boolean mutable, Place place) ->
          new Rvalue.RawPointer(mutable, function.apply(place));
      case Rvalue.Length(Place place) -> new Rvalue.Length(function.apply(place));
      case Rvalue.Cast(var kind, Operand operand, var type) ->
          new Rvalue.Cast(kind, map(operand), type);
      case Rvalue.Binary(var operator, Operand left, Operand right) ->
          new Rvalue.Binary(operator, map(left), map(right));
      case Rvalue.CheckedBinary(var operator, Operand left, Operand right) ->
          new Rvalue.CheckedBinary(operator, map(left), map(right));
      case Rvalue.Unary(var operator, Operand operand) -> new Rvalue.Unary(operator, map(operand));
      case Rvalue.Discriminant(Place place) -> new Rvalue.Discriminant(function.apply(place));
      case Rvalue.Aggregate(var kind, List<Operand> operands) ->
          new Rvalue.Aggregate(kind, operands.stream().map(this::map).toList());
    };
  }

  public Operand map(Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> new Operand.Copy(function.apply(place));
      case Operand.Move(Place place) -> new Operand.Move(function.apply(place));
      case Operand.Literal literal -> literal;
    };
  }

  public Terminator map(Terminator terminator) {
    return switch (terminator) {
      case Terminator.SwitchInt(var source, Operand operand, var cases, var otherwise) ->
          new Terminator.SwitchInt(source, map(operand), cases, otherwise);
      case Terminator.Call c ->
          new Terminator.Call(
              c.source(),
              c.callSpan(),
              map(c.callee()),
              c.arguments().stream().map(this::map).toList(),
              function.apply(c.destination()),
              c.target(),
              c.unwind());
      case Terminator.Drop(var source, Place place, var target, var unwind) ->
          new Terminator.Drop(source, function.apply(place), target, unwind);
      case Terminator.Assert a ->
          new Terminator.Assert(
              a.source(),
              map(a.condition()),
              a.expected(),
              map(a.message()),
              a.target(),
              a.unwind());
      case Terminator.Goto t -> t;
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
