package freehold.rust.borrowck;

import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.Location;
import freehold.mir.Targets;
import java.util.ArrayList;
import java.util.List;

/// The points of a body by number: the statements and terminators of its blocks in order.
final class Points {
  private final Body body;
  private final int[] starts;
  private final List<Location> locations = new ArrayList<>();

  Points(Body body) {
    this.body = body;
    this.starts = new int[body.blocks().size()];
    for (int i = 0; i < body.blocks().size(); i++) {
      starts[i] = locations.size();
      BasicBlock block = body.blocks().get(i);
      for (int j = 0; j <= block.statements().size(); j++) {
        locations.add(new Location(new BlockId(i), j));
      }
    }
  }

  int count() {
    return locations.size();
  }

  int of(Location at) {
    return starts[at.block().index()] + at.statementIndex();
  }

  Location at(int point) {
    return locations.get(point);
  }

  List<Location> all() {
    return locations;
  }

  /// The points that control may reach next.
  List<Integer> after(int point) {
    Location at = locations.get(point);
    BasicBlock block = body.block(at.block());
    if (at.statementIndex() < block.statements().size()) {
      return List.of(point + 1);
    }
    return Targets.of(block.terminator()).stream().map(t -> starts[t.index()]).toList();
  }
}
