package freehold.machine.state;

import java.util.ArrayList;
import java.util.List;

/// Everything that a run printed, in order; shared by all machines that run the same program, so
/// that a replay adds nothing.
public final class OutputTable {
  private final List<Output> rows = new ArrayList<>();
  private long bytes;

  /// Row `index` (from 0), unless it is there already.
  public synchronized void print(int index, long step, int stream, byte[] text) {
    if (index >= rows.size()) {
      rows.add(new Output(step, stream, text));
      bytes += text.length + 48;
    }
  }

  /// The first `count` rows.
  public synchronized List<Output> first(int count) {
    return List.copyOf(rows.subList(0, Math.min(count, rows.size())));
  }

  public synchronized int size() {
    return rows.size();
  }

  public synchronized long bytes() {
    return bytes;
  }
}
