package freehold.timeline;

import freehold.machine.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Finds who wrote bytes, by running stretches again with an eye on them; stretches over which the
/// bytes' pages did not change are skipped.
final class Writes {
  private final Cursor cursor;
  private final Timeline timeline;
  private final Machine machine;

  Writes(Cursor cursor, Timeline timeline) {
    this.cursor = cursor;
    this.timeline = timeline;
    this.machine = cursor.machine();
  }

  OptionalLong last(long address, long length) {
    long here = cursor.position();
    long to = here;
    OptionalLong result = OptionalLong.empty();
    var later = cursor.state().memory();
    for (long from : timeline.snapshots().stepsBefore(here)) {
      var earlier = timeline.snapshots().before(from).memory();
      if (!earlier.sharesPages(later, address, length)) {
        List<Long> found = new ArrayList<>();
        search(address, length, from, to, found, Integer.MAX_VALUE);
        if (!found.isEmpty()) {
          result = OptionalLong.of(found.getLast());
          break;
        }
      }
      later = earlier;
      to = from;
    }
    cursor.seek(here);
    return result;
  }

  List<Long> all(long address, long length, long from, long to, int most) {
    long here = cursor.position();
    List<Long> found = new ArrayList<>();
    search(address, length, from, Math.min(to, timeline.steps()), found, most);
    cursor.seek(here);
    return found;
  }

  private void search(long address, long length, long from, long to, List<Long> found, int most) {
    cursor.seek(from);
    machine.watch(address, length);
    try {
      while (machine.step() < to && found.size() < most && machine.outcome().isEmpty()) {
        machine.run(machine.step() + 1);
        if (machine.wasTouched()) {
          found.add(machine.step() - 1);
        }
      }
    } finally {
      machine.unwatch();
    }
  }
}
