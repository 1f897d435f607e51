package freehold.timeline;

import freehold.machine.Machine;
import freehold.source.Span;
import java.util.Set;

/// Moves a cursor by what people see.
///
/// A moment is visible if its instruction is the person's own (or any, if the cursor stands in
/// library code) and does something; it is a stop if it differs from the visible moment before it.
/// Forward goes to the next stop and back to the last one, so both ways stop at the same moments. A
/// function that returns is a stop of its own: its variables are gone, its frame is still there.
final class Walk {
  private static final long FIRST_STRETCH = 2048;

  /// One press goes no further than this.
  private static final long MOST_STEPS = 50_000_000;

  private final Cursor cursor;
  private final Machine machine;
  private final CodeLines lines;

  Walk(Cursor cursor, CodeLines lines) {
    this.cursor = cursor;
    this.machine = cursor.machine();
    this.lines = lines;
  }

  /// What is seen at one moment.
  private record View(int thread, int depth, Span statement, int line, boolean returns) {
    boolean differs(View before, StepSize size) {
      if (before == null || thread != before.thread) {
        return true;
      }
      return switch (size) {
        case INSTRUCTION -> true;
        case STATEMENT ->
            depth != before.depth
                || returns != before.returns
                || !statement.equals(before.statement);
        case LINE ->
            depth != before.depth
                || line != before.line
                || statement.file() != before.statement.file();
        case CALL -> depth != before.depth;
      };
    }
  }

  private boolean isVisible(boolean library) {
    int instruction = machine.instruction();
    return instruction >= 0
        && (cursor.position() == 0 || !lines.isSilent(instruction))
        && (library || !lines.isLibrary(instruction));
  }

  private View view() {
    int instruction = machine.instruction();
    return new View(
        machine.thread(),
        machine.depth(),
        lines.statement(instruction),
        lines.line(instruction),
        lines.isReturn(instruction));
  }

  private boolean inLibrary() {
    int instruction = machine.instruction();
    return instruction >= 0 && lines.isLibrary(instruction);
  }

  boolean forward(StepSize size, int deepest) {
    if (size == StepSize.INSTRUCTION) {
      cursor.seek(cursor.position() + 1);
      return !cursor.isAtEnd();
    }
    boolean library = inLibrary();
    View before = isVisible(library) ? view() : null;
    long end = Math.min(cursor.recordedSteps(), cursor.position() + MOST_STEPS);
    while (cursor.position() < end && cursor.advance()) {
      if (isVisible(library)) {
        View now = view();
        if (now.depth <= deepest && now.differs(before, size)) {
          return true;
        }
        if (now.depth <= deepest) {
          before = now;
        }
      }
    }
    return !cursor.isAtEnd();
  }

  boolean back(StepSize size, int deepest) {
    if (size == StepSize.INSTRUCTION) {
      cursor.seek(cursor.position() - 1);
      return cursor.position() > 0;
    }
    boolean library = inLibrary();
    Wanted stop = (before, now) -> now.depth <= deepest && now.differs(before, size);
    return backTo(stop, library, deepest);
  }

  /// Whether a visible moment is wanted, given the visible one before it.
  private interface Wanted {
    boolean test(View before, View now);
  }

  /// To the last wanted moment before here; else to the beginning.
  private boolean backTo(Wanted wanted, boolean library, int deepest) {
    long here = cursor.position();
    long stretch = FIRST_STRETCH;
    long to = here;
    while (to > 0) {
      long from = Math.max(0, to - stretch);
      long found = lastIn(from, to, wanted, library, deepest);
      if (found >= 0) {
        cursor.seek(found);
        return found > 0;
      }
      stretch = Math.min(stretch * 4, 1 << 20);
      to = from;
      if (here - to > MOST_STEPS) {
        break;
      }
    }
    cursor.seek(0);
    return false;
  }

  /// The last wanted moment of `[from, to)`, -1 if there is none.
  private long lastIn(long from, long to, Wanted wanted, boolean library, int deepest) {
    View before = visibleBefore(from, library, deepest);
    cursor.seek(from);
    long found = -1;
    while (cursor.position() < to) {
      if (isVisible(library)) {
        View now = view();
        if (wanted.test(before, now)) {
          found = cursor.position();
        }
        if (now.depth <= deepest) {
          before = now;
        }
      }
      if (!cursor.advance()) {
        break;
      }
    }
    return found;
  }

  /// What was last seen before a moment: it decides whether that moment differs.
  private View visibleBefore(long moment, boolean library, int deepest) {
    long to = moment;
    for (long stretch = FIRST_STRETCH; to > 0; stretch *= 4) {
      long from = Math.max(0, to - stretch);
      cursor.seek(from);
      View last = null;
      while (cursor.position() < to) {
        if (isVisible(library) && machine.depth() <= deepest) {
          last = view();
        }
        cursor.advance();
      }
      if (last != null) {
        return last;
      }
      to = from;
    }
    return null;
  }

  boolean out() {
    int depth = machine.depth();
    while (!cursor.isAtEnd() && cursor.advance()) {
      if (machine.depth() < depth && isVisible(false)) {
        return true;
      }
    }
    return false;
  }

  boolean backOut() {
    int depth = machine.depth();
    return backTo((before, now) -> now.depth < depth, false, Integer.MAX_VALUE);
  }

  private static boolean hits(View before, View now, Set<Breakpoint> breakpoints) {
    return now.differs(before, StepSize.LINE)
        && breakpoints.contains(new Breakpoint(now.statement.file(), now.line));
  }

  boolean forwardTo(Set<Breakpoint> breakpoints) {
    View before = isVisible(true) ? view() : null;
    while (!cursor.isAtEnd() && cursor.advance()) {
      if (isVisible(true)) {
        View now = view();
        if (hits(before, now, breakpoints)) {
          return true;
        }
        before = now;
      }
    }
    return false;
  }

  boolean backTo(Set<Breakpoint> breakpoints) {
    return backTo((before, now) -> hits(before, now, breakpoints), true, Integer.MAX_VALUE);
  }
}
