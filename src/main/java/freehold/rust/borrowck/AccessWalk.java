package freehold.rust.borrowck;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Operand;
import freehold.mir.Operands;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Lists what an instruction does to places, in the order in which it does it.
final class AccessWalk {
  private final Body body;
  private final List<Access> accesses = new ArrayList<>();
  private final Location at;
  private final Span span;

  private AccessWalk(Body body, Location at) {
    this.body = body;
    this.at = at;
    this.span = body.sourceAt(at).span();
  }

  static List<Access> at(Body body, Location at) {
    AccessWalk walk = new AccessWalk(body, at);
    BasicBlock block = body.block(at.block());
    if (at.statementIndex() < block.statements().size()) {
      walk.statement(block.statements().get(at.statementIndex()));
    } else {
      walk.terminator(block.terminator());
    }
    return walk.accesses;
  }

  private void add(Access.Kind kind, Place place) {
    accesses.add(new Access(kind, place, at, span));
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Assign(var source, Place place, Rvalue value) -> {
        rvalue(value);
        add(Access.Kind.ASSIGN, place);
      }
      case Statement.FakeRead(var source, Place place) -> add(Access.Kind.INSPECT, place);
      case Statement.SetDiscriminant(var source, Place place, int variant) ->
          add(Access.Kind.ASSIGN, place);
      case Statement.StorageDead(var source, var local) ->
          add(Access.Kind.STORAGE_DEAD, Place.of(local));
      case Statement.StorageLive s -> {}
      case Statement.Nop s -> {}
    }
  }

  private void rvalue(Rvalue value) {
    Operands.of(value).forEach(this::operand);
    switch (value) {
      case Rvalue.Ref(var region, var kind, Place place) -> add(Access.Kind.of(kind), place);
      case Rvalue.RawPointer(boolean mutable, Place place) ->
          add(mutable ? Access.Kind.RAW_MUTABLE : Access.Kind.RAW_SHARED, place);
      case Rvalue.Length(Place place) -> add(Access.Kind.INSPECT, place);
      case Rvalue.Discriminant(Place place) -> add(Access.Kind.INSPECT, place);
      case Rvalue other -> {}
    }
  }

  private void operand(Operand operand) {
    switch (operand) {
      case Operand.Copy(Place place) -> add(Access.Kind.COPY, place);
      case Operand.Move(Place place) -> add(Access.Kind.MOVE, place);
      case Operand.Literal literal -> {}
    }
  }

  private void terminator(Terminator terminator) {
    Operands.of(terminator).forEach(this::operand);
    switch (terminator) {
      case Terminator.Call call -> add(Access.Kind.ASSIGN, call.destination());
      case Terminator.Drop drop ->
          add(isReplaced(drop) ? Access.Kind.REPLACE : Access.Kind.DROP, drop.place());
      case Terminator other -> {}
    }
  }

  /// Whether the drop makes room for an assignment to the same place.
  private boolean isReplaced(Terminator.Drop drop) {
    return begins(drop.target(), drop.place());
  }

  private boolean begins(BlockId target, Place place) {
    List<Statement> statements = body.block(target).statements();
    return !statements.isEmpty()
        && statements.getFirst() instanceof Statement.Assign assign
        && assign.place().equals(place);
  }
}
