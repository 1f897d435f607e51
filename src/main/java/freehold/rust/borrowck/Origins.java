package freehold.rust.borrowck;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.Constant;
import freehold.mir.LocalId;
import freehold.mir.Operand;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.Terminator;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where temporaries come from, for messages: statics, overloaded `*` and `[]`; and what matches
/// look at.
final class Origins {
  /// A call whose result a temporary holds.
  record Called(DefId function, Optional<Type> self) {}

  private final Body body;
  private final Map<LocalId, DefId> statics = new HashMap<>();
  private final Map<LocalId, Called> calls = new HashMap<>();
  private final Map<Place, Span> inspected = new HashMap<>();

  Origins(Body body) {
    this.body = body;
    for (BasicBlock block : body.blocks()) {
      block.statements().forEach(this::gather);
      gather(block.terminator());
    }
  }

  private void gather(Statement statement) {
    if (statement instanceof Statement.FakeRead(var source, Place place)) {
      inspected.putIfAbsent(place, source.span());
    } else if (statement instanceof Statement.Assign(var source, Place place, Rvalue value)
        && place.isLocal()
        && value instanceof Rvalue.Use(Operand.Literal(Constant constant))
        && constant instanceof Constant.StaticItem item) {
      statics.put(place.local(), item.definition());
    }
  }

  private void gather(Terminator terminator) {
    if (terminator instanceof Terminator.Call call
        && call.destination().isLocal()
        && call.callee() instanceof Operand.Literal(Constant constant)
        && constant.type() instanceof Type.FunctionDefinition function
        && !body.local(call.destination().local()).isUserVariable()) {
      Optional<Type> self = function.arguments().stream().findFirst();
      calls.put(call.destination().local(), new Called(function.definition(), self));
    }
  }

  Optional<DefId> staticItem(LocalId local) {
    return Optional.ofNullable(statics.get(local));
  }

  /// What was indexed or dereferenced by a method of the operator's trait.
  Optional<Called> operator(LocalId local, String... names) {
    Called called = calls.get(local);
    if (called != null) {
      for (String name : names) {
        if (called.function().path().endsWith("::" + name)) {
          return Optional.of(called);
        }
      }
    }
    return Optional.empty();
  }

  /// The scrutinee that the place is a part of, if a pattern takes it apart.
  Optional<Span> scrutinee(Place place) {
    for (int length = place.projections().size(); length >= 0; length--) {
      Span span = inspected.get(new Place(place.local(), place.projections().subList(0, length)));
      if (span != null) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
