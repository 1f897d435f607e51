package freehold.rust.lowering;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.PlaceMapping;
import freehold.mir.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Removes temporaries that no instruction mentions any more.
final class UnusedLocals {
  private final Body body;
  private final BitSet used = new BitSet();
  private final int[] numbers;

  private UnusedLocals(Body body) {
    this.body = body;
    this.numbers = new int[body.locals().size()];
  }

  static Body remove(Body body) {
    return new UnusedLocals(body).run();
  }

  private Body run() {
    PlaceMapping seen = new PlaceMapping(this::seen);
    for (BasicBlock block : body.blocks()) {
      block.statements().forEach(seen::map);
      seen.map(block.terminator());
    }
    List<LocalDecl> locals = new ArrayList<>();
    for (int i = 0; i < body.locals().size(); i++) {
      LocalDecl local = body.locals().get(i);
      numbers[i] = locals.size();
      if (used.get(i) || local.kind() != LocalDecl.Kind.TEMPORARY) {
        used.set(i);
        locals.add(local);
      }
    }
    return locals.size() == numbers.length ? body : renumbered(locals);
  }

  private Place seen(Place place) {
    used.set(place.local().index());
    for (Place.Projection projection : place.projections()) {
      if (projection instanceof Place.Projection.Index(LocalId index)) {
        used.set(index.index());
      }
    }
    return place;
  }

  private Body renumbered(List<LocalDecl> locals) {
    PlaceMapping mapping = new PlaceMapping(this::renumbered);
    List<BasicBlock> blocks = new ArrayList<>(body.blocks().size());
    for (BasicBlock block : body.blocks()) {
      List<Statement> statements = new ArrayList<>(block.statements().size());
      for (Statement statement : block.statements()) {
        statement(mapping, statement, statements);
      }
      blocks.add(new BasicBlock(statements, mapping.map(block.terminator()), block.cleanup()));
    }
    return new Body(
        body.definition(),
        body.name(),
        body.phase(),
        body.argumentCount(),
        locals,
        blocks,
        body.scopes(),
        body.trackCaller(),
        body.loans(),
        body.span());
  }

  private void statement(PlaceMapping mapping, Statement statement, List<Statement> result) {
    switch (statement) {
      case Statement.StorageLive(var source, LocalId local) -> {
        if (used.get(local.index())) {
          result.add(new Statement.StorageLive(source, renumbered(local)));
        }
      }
      case Statement.StorageDead(var source, LocalId local) -> {
        if (used.get(local.index())) {
          result.add(new Statement.StorageDead(source, renumbered(local)));
        }
      }
      case Statement.Assign s -> result.add(mapping.map(s));
      case Statement.SetDiscriminant s -> result.add(mapping.map(s));
      case Statement.FakeRead s -> result.add(mapping.map(s));
      case Statement.Nop s -> result.add(s);
    }
  }

  private LocalId renumbered(LocalId local) {
    return new LocalId(numbers[local.index()]);
  }

  private Place renumbered(Place place) {
    List<Place.Projection> projections = new ArrayList<>(place.projections().size());
    for (Place.Projection projection : place.projections()) {
      projections.add(
          projection instanceof Place.Projection.Index(LocalId index)
              ? new Place.Projection.Index(renumbered(index))
              : projection);
    }
    return new Place(renumbered(place.local()), projections);
  }
}
