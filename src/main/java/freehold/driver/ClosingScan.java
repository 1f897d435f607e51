package freehold.driver;

import freehold.machine.state.Frame;
import freehold.machine.state.MachineState;
import freehold.source.Span;
import freehold.timeline.Cursor;
import freehold.timeline.StepSize;
import java.util.HashMap;
import java.util.Map;

/// Finds where the scopes that are closing at a moment began to close: the drops in between are
/// numbered from there on, also while a `Drop` of the person's own is being stepped through.
final class ClosingScan {
  private static final int MOST_STOPS = 400;

  private ClosingScan() {}

  /// The step from which on all drops of the open braces are seen; the cursor moves.
  static long start(Cursor cursor, MachineState at) {
    Map<Long, Span> braces = braces(at);
    long start = at.step();
    cursor.seek(start);
    for (int i = 0; i < MOST_STOPS && !braces.isEmpty() && start > 0; i++) {
      cursor.back(StepSize.STATEMENT);
      Map<Long, Span> earlier = braces(cursor.state());
      braces.entrySet().removeIf(e -> !e.getValue().equals(earlier.get(e.getKey())));
      if (!braces.isEmpty()) {
        start = cursor.position();
      }
    }
    return start;
  }

  /// The person's frames that stand at a closing brace.
  private static Map<Long, Span> braces(MachineState state) {
    Map<Long, Span> braces = new HashMap<>();
    for (Frame frame : state.frames()) {
      Span span = frame.source().span();
      if (!frame.isLibrary() && span.text().equals("}")) {
        braces.put(frame.serial(), span);
      }
    }
    return braces;
  }
}
