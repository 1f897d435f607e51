package freehold.timeline;

import freehold.machine.state.MachineState;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The moments that are kept: dense at the beginning, sparser the longer the run and the tighter
/// the memory. May be used by several threads.
final class Snapshots {
  private static final long DENSE_STEPS = 10_000_000;
  private static final long DENSE_INTERVAL = 50_000;
  private static final long SPARSE_INTERVAL = 500_000;

  private final long budgetInBytes;
  private final TreeMap<Long, MachineState> states = new TreeMap<>();
  private final TreeMap<Long, Long> costs = new TreeMap<>();
  private long bytes;
  private long factor = 1;

  Snapshots(long budgetInBytes) {
    this.budgetInBytes = budgetInBytes;
  }

  /// The step at which the next moment is kept.
  synchronized long next(long step) {
    long interval = (step < DENSE_STEPS ? DENSE_INTERVAL : SPARSE_INTERVAL) * factor;
    return step - step % interval + interval;
  }

  /// @param cost bytes that the moment does not share with the one before
  synchronized void keep(MachineState state, long cost) {
    states.put(state.step(), state);
    costs.put(state.step(), cost);
    bytes += cost;
    if (bytes > budgetInBytes && states.size() > 4) {
      thin();
    }
  }

  /// Drops every second moment and doubles the distance from now on.
  private void thin() {
    factor *= 2;
    List<Long> steps = new ArrayList<>(states.keySet());
    for (int i = 1; i < steps.size() - 1; i += 2) {
      long dropped = costs.remove(steps.get(i));
      states.remove(steps.get(i));
      long next = steps.get(i + 1);
      // What both changed is kept once.
      costs.merge(next, dropped, Math::max);
    }
    bytes = costs.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The last moment that is not after a step.
  synchronized MachineState before(long step) {
    return states.floorEntry(step).getValue();
  }

  /// The steps of the kept moments before `step`, last first.
  synchronized List<Long> stepsBefore(long step) {
    return new ArrayList<>(states.headMap(step, false).descendingKeySet());
  }

  synchronized long bytes() {
    return bytes;
  }

  synchronized int count() {
    return states.size();
  }
}
