package freehold.machine.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// The rules that an unchecked run has broken, by step; shared by all machines of the run, as a
/// replay breaks the same ones again.
public final class Overlooked {
  /// So many steps with a broken rule are remembered; the first ones matter.
  private static final int MOST = 500;

  private final ConcurrentSkipListMap<Long, Fault> faults = new ConcurrentSkipListMap<>();

  /// Whether one more step can be remembered.
  public boolean isWanted(long step) {
    return faults.size() < MOST && !faults.containsKey(step);
  }

  public void add(long step, Fault fault) {
    faults.putIfAbsent(step, fault);
  }

  /// The step at which a rule was broken first, counted from 0, and which rule.
  public Optional<Map.Entry<Long, Fault>> first() {
    return Optional.ofNullable(faults.firstEntry());
  }

  /// The steps at which rules were broken, counted from 0, in order.
  public List<Long> steps() {
    return List.copyOf(faults.keySet());
  }
}
