package freehold.timeline;

import freehold.machine.Machine;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationTable;
import freehold.machine.state.Outcome;
import freehold.machine.state.Output;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds events: in the tables where they are listed, else by looking at the instructions that run.
final class Events {
  private static final long MOST_STEPS = 50_000_000;

  private final Cursor cursor;
  private final Timeline timeline;
  private final Machine machine;

  Events(Cursor cursor, Timeline timeline) {
    this.cursor = cursor;
    this.timeline = timeline;
    this.machine = cursor.machine();
  }

  boolean forward(EventKind kind) {
    long here = cursor.position();
    long found =
        switch (kind) {
          case ALLOCATION, FREE, OUTPUT, PANIC, FAULT -> listed(kind, here, Long.MAX_VALUE, true);
          case MOVE, BORROW, DROP, SCOPE_END, CALL, RETURN -> scan(kind, here);
        };
    cursor.seek(found < 0 ? here : found + 1);
    return found >= 0;
  }

  boolean back(EventKind kind) {
    long here = cursor.position();
    long found =
        switch (kind) {
          case ALLOCATION, FREE, OUTPUT, PANIC, FAULT -> listed(kind, 0, here - 1, false);
          case MOVE, BORROW, DROP, SCOPE_END, CALL, RETURN -> scanBack(kind, here - 1);
        };
    cursor.seek(found < 0 ? here : found + 1);
    return found >= 0;
  }

  /// The first (or last) step of `[from, to)` that a table lists, -1 if none.
  private long listed(EventKind kind, long from, long to, boolean first) {
    long end = Math.min(to, timeline.steps());
    return switch (kind) {
      case ALLOCATION -> allocated(from, end, first, false);
      case FREE -> allocated(from, end, first, true);
      case OUTPUT -> printed(from, end, first, "");
      case PANIC -> printed(from, end, first, " panicked at ");
      default -> {
        boolean faulted = timeline.outcome().filter(o -> o instanceof Outcome.Faulted).isPresent();
        long last = timeline.steps() - 1;
        yield faulted && last >= from && last < end ? last : -1;
      }
    };
  }

  private long allocated(long from, long to, boolean first, boolean death) {
    AllocationTable table = timeline.recorder().allocations();
    long best = -1;
    for (long id = 1; id <= table.count(); id++) {
      if (table.kind(id) == Allocation.Kind.HEAP) {
        long step = death ? table.death(id) : table.birth(id);
        boolean better = best < 0 || (first ? step < best : step > best);
        if (step >= from && step < to && better) {
          best = step;
        }
      }
    }
    return best;
  }

  private long printed(long from, long to, boolean first, String part) {
    List<Output> rows = timeline.output();
    long best = -1;
    for (Output row : rows) {
      boolean wanted =
          part.isEmpty()
              || row.stream() == 2
                  && new String(row.bytes(), StandardCharsets.UTF_8).contains(part);
      if (wanted && row.step() >= from && row.step() < to) {
        best = row.step();
        if (first) {
          return best;
        }
      }
    }
    return best;
  }

  private long scan(EventKind kind, long from) {
    cursor.seek(from);
    long end = Math.min(timeline.steps(), from + MOST_STEPS);
    while (cursor.position() < end && machine.outcome().isEmpty()) {
      if (runOne(kind)) {
        return cursor.position() - 1;
      }
    }
    return -1;
  }

  private long scanBack(EventKind kind, long before) {
    long to = before;
    long stretch = 4096;
    while (to > 0 && before - to < MOST_STEPS) {
      long from = Math.max(0, to - stretch);
      cursor.seek(from);
      long found = -1;
      while (cursor.position() < to && machine.outcome().isEmpty()) {
        if (runOne(kind)) {
          found = cursor.position() - 1;
        }
      }
      if (found >= 0) {
        return found;
      }
      to = from;
      stretch = Math.min(stretch * 4, 1 << 20);
    }
    return -1;
  }

  /// Runs one step and tells whether it was such an event in the person's own code.
  private boolean runOne(EventKind kind) {
    int instruction = machine.instruction();
    int depth = machine.depth();
    int thread = machine.thread();
    machine.run(machine.step() + 1);
    if (instruction < 0) {
      return false;
    }
    boolean library = timeline.lines().isLibrary(instruction);
    return switch (kind) {
      case CALL -> {
        int now = machine.instruction();
        boolean deeper = thread == machine.thread() && machine.depth() > depth;
        yield deeper && now >= 0 && !timeline.lines().isLibrary(now);
      }
      case RETURN -> !library && thread == machine.thread() && machine.depth() < depth;
      default -> !library && timeline.lines().is(instruction, kind);
    };
  }
}
