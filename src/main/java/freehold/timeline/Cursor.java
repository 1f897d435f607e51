package freehold.timeline;

import freehold.machine.Machine;
import freehold.machine.memory.Allocation;
import freehold.machine.memory.AllocationId;
import freehold.machine.state.MachineState;
import freehold.machine.state.Step;
import freehold.mir.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// A place in the recorded run, with ways to move it. Position `n` is the moment after `n` steps.
///
/// Used by one thread at a time; several cursors may move at once.
public final class Cursor {
  /// Steps between a landing and the moment kept near it for steps back.
  private static final long NEAR = 2048;

  private static final int MOST_NEAR = 24;

  private final Timeline timeline;
  private final Machine machine;
  private final Walk walk;
  private final Events events;
  private final Writes writes;
  private final Map<Long, MachineState> near =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, MachineState> eldest) {
          return size() > MOST_NEAR;
        }
      };
  private MachineState state;

  Cursor(Timeline timeline) {
    this.timeline = timeline;
    this.machine = timeline.recorder().another();
    machine.restore(timeline.snapshots().before(0));
    this.walk = new Walk(this, timeline.lines());
    this.events = new Events(this, timeline);
    this.writes = new Writes(this, timeline);
  }

  public Program program() {
    return timeline.program();
  }

  /// How many steps have run at the moment where the cursor stands.
  public long position() {
    return machine.step();
  }

  /// The moment where the cursor stands.
  public MachineState state() {
    if (state == null || state.step() != machine.step()) {
      state = machine.capture();
    }
    return state;
  }

  /// Whether the cursor stands at the recorded end.
  public boolean isAtEnd() {
    return position() >= timeline.steps();
  }

  Machine machine() {
    return machine;
  }

  long recordedSteps() {
    return timeline.steps();
  }

  int instruction() {
    return machine.instruction();
  }

  /// Goes one instruction on; false if the run has ended.
  boolean advance() {
    long before = machine.step();
    machine.run(before + 1);
    return machine.step() > before;
  }

  /// Goes to the moment after `step` steps, at most to the recorded end.
  public void seek(long step) {
    long target = Math.max(0, Math.min(step, timeline.steps()));
    MachineState best = nearest(target);
    if (machine.step() > target || best.step() > machine.step()) {
      machine.restore(best);
    }
    if (target - machine.step() > 2 * NEAR) {
      machine.run(target - NEAR);
      near.put(machine.step(), machine.capture());
    }
    machine.run(target);
  }

  private MachineState nearest(long target) {
    MachineState best = timeline.snapshots().before(target);
    for (MachineState candidate : near.values()) {
      if (candidate.step() <= target && candidate.step() > best.step()) {
        best = candidate;
      }
    }
    return best;
  }

  // What steps did.

  /// The step that led here, with its marks and effects; absent at position 0.
  public Optional<Step> lastStep() {
    return position() == 0 ? Optional.empty() : Optional.of(stepAt(position() - 1));
  }

  /// Any recorded step; the cursor stays where it is.
  public Step stepAt(long index) {
    return steps(index, index + 1).getFirst();
  }

  /// Steps `from` to `to` (exclusive) as far as they are recorded; the cursor stays where it is.
  public List<Step> steps(long from, long to) {
    long here = position();
    long end = Math.min(to, timeline.steps());
    seek(from);
    List<Step> result = new ArrayList<>();
    while (position() < end && machine.outcome().isEmpty()) {
      result.add(machine.runRecorded());
    }
    seek(here);
    return result;
  }

  // Moving.

  /// Goes one step of a size forward; false if it stands at the recorded end then.
  public boolean forward(StepSize size) {
    return walk.forward(size, Integer.MAX_VALUE);
  }

  /// Goes one step of a size back; false if it stands at the beginning then.
  public boolean back(StepSize size) {
    return walk.back(size, Integer.MAX_VALUE);
  }

  /// To the next line of this frame or of one that it returns to.
  public boolean stepOver() {
    return walk.forward(StepSize.LINE, machine.depth());
  }

  public boolean stepBackOver() {
    return walk.back(StepSize.LINE, machine.depth());
  }

  /// To the moment after this frame has returned.
  public boolean stepOut() {
    return walk.out();
  }

  /// To the call that made this frame.
  public boolean stepBackOut() {
    return walk.backOut();
  }

  /// To the next moment at which one of the lines begins, else to the recorded end.
  public boolean forwardTo(Set<Breakpoint> breakpoints) {
    return walk.forwardTo(breakpoints);
  }

  public boolean backTo(Set<Breakpoint> breakpoints) {
    return walk.backTo(breakpoints);
  }

  /// To the moment after the next event of a kind; false (and no move) if none is recorded.
  public boolean forwardTo(EventKind kind) {
    return events.forward(kind);
  }

  /// To the moment after the last event of a kind before the one that led here.
  public boolean backTo(EventKind kind) {
    return events.back(kind);
  }

  // Questions.

  /// The last step before here that wrote one of the bytes.
  public OptionalLong lastWrite(long address, long length) {
    return writes.last(address, length);
  }

  /// The first `most` steps from `from` on, before `to`, that wrote one of the bytes.
  public List<Long> writes(long address, long length, long from, long to, int most) {
    return writes.all(address, length, from, to, most);
  }

  /// The life of an allocation, its whole future as far as it is recorded.
  public Optional<Allocation> history(AllocationId id) {
    long here = position();
    seek(timeline.steps());
    Optional<Allocation> result = state().allocation(id);
    seek(here);
    return result;
  }
}
