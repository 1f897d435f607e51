package freehold.rust.lowering;

import freehold.mir.Body;
import freehold.mir.PromotedBody;
import freehold.mir.type.DefId;
import freehold.rust.types.TypedBody;
import freehold.rust.types.TypedExpr;
import freehold.rust.types.TypedProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every body that was lowered so far, generic, each once.
///
/// A closure is known as soon as the function around it was lowered.
public final class LoweredBodies {
  /// A body ready for instances of it.
  public record Elaborated(Body body, List<PromotedBody> promoteds) {}

  private final TypedProgram program;
  private final Map<DefId, Optional<LoweredFunction>> built = new HashMap<>();
  private final Map<DefId, Optional<Elaborated>> elaborated = new HashMap<>();
  private final Map<DefId, TypedExpr.Closure> closures = new HashMap<>();
  private final Map<DefId, List<ForcedMove>> forced = new HashMap<>();

  public LoweredBodies(TypedProgram program) {
    this.program = program;
  }

  /// The body of a function, constant or closure as the borrow checker reads it.
  public Optional<LoweredFunction> built(DefId definition) {
    Optional<LoweredFunction> known = built.get(definition);
    if (known == null) {
      known = lower(definition).map(BodyLimit::within);
      built.put(definition, known);
      known.ifPresent(
          function -> function.closures().forEach(c -> closures.put(c.definition().id(), c)));
    }
    return known;
  }

  private Optional<LoweredFunction> lower(DefId definition) {
    TypedExpr.Closure closure = closures.get(definition);
    if (closure != null) {
      return Optional.of(FunctionLowering.lower(program, closure));
    }
    Optional<TypedBody> typed = program.body(definition);
    return typed.map(body -> FunctionLowering.lower(program, body));
  }

  /// The body with explicit drops.
  public Optional<Elaborated> elaborated(DefId definition) {
    Optional<Elaborated> known = elaborated.get(definition);
    if (known == null) {
      known = built(definition).map(this::elaborate);
      elaborated.put(definition, known);
    }
    return known;
  }

  /// Has the body do what the borrow checker forbids; before it is asked for with its drops.
  public void force(DefId definition, List<ForcedMove> moves) {
    forced.put(definition, List.copyOf(moves));
  }

  private Body dropping(LoweredFunction function) {
    List<ForcedMove> moves = forced.getOrDefault(function.body().definition(), List.of());
    if (moves.isEmpty()) {
      return DropElaboration.elaborate(program, function.body());
    }
    Body built = new BitwiseMoves(moves, true).in(function.body());
    return new BitwiseMoves(moves, false).in(DropElaboration.elaborate(program, built));
  }

  private Elaborated elaborate(LoweredFunction function) {
    List<PromotedBody> promoteds =
        function.promoteds().stream()
            .map(promoted ->
                new PromotedBody(
                    promoted.type(), DropElaboration.elaborate(program, promoted.initializer())))
            .toList();
    return new Elaborated(dropping(function), promoteds);
  }

  /// Puts what the borrow checker found out about a body beside its elaborated form.
  public void replaceElaborated(DefId definition, Body body) {
    elaborated.computeIfPresent(
        definition, (id, old) -> old.map(e -> new Elaborated(body, e.promoteds())));
  }
}
