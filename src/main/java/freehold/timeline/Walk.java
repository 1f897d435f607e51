package freehold.timeline;

import freehold.machine.Machine;
import freehold.source.Span;
import java.util.Set;

/// Moves a cursor by what people see.
///
/// A moment is visible if its instruction is the person's own (or any, if the cursor stands in
/// library code); it is a stop if it differs from the visible moment before it. Forward goes to the
/// next stop and back to the last one, so both ways stop at the same moments.
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
  private record View(int thread, int depth, Span span, int line) {
    boolean differs(View before, StepSize size) {
      if (before == null || thread != before.thread) {
        return true;
      }
      return switch (size) {
        case INSTRUCTION -> true;
        case STATEMENT -> depth != before.depth || !span.equals(before.span);
        case LINE ->
            depth != before.depth || line != before.line || span.file() != before.span.file();
        case CALL -> depth != before.depth;
      };
    }
  }

  private boolean isVisible(boolean library) {
    int instruction = machine.instruction();
    return instruction >= 0 && (library || !lines.isLibrary(instruction));
  }

  private View view() {
    int instruction = machine.instruction();
    return new View(
        machine.thread(), machine.depth(), lines.span(instruction), lines.line(instruction));
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
    // The moment before the stretch decides whether its first one differs.
    cursor.seek(Math.max(0, from - FIRST_STRETCH));
    View before = null;
    boolean known = cursor.position() == 0;
    long found = -1;
    while (cursor.position() < to) {
      if (isVisible(library)) {
        View now = view();
        boolean comparable = known || before != null;
        if (comparable && cursor.position() >= from && wanted.test(before, now)) {
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
        && breakpoints.contains(new Breakpoint(now.span.file(), now.line));
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
