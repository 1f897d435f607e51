package freehold.machine.code;

/// Where a value leads: `targets[i]` for `values[i]`, sorted by value; `otherwise` (-1: nowhere)
/// for all else. Values are extended as the register holds them; `highs` are the high words of
/// 128-bit values, else null.
public record SwitchTable(long[] values, long[] highs, int[] targets, int otherwise) {
  public int targetOf(long value) {
    int low = 0;
    int high = values.length - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      if (values[middle] == value) {
        return targets[middle];
      }
      if (values[middle] < value) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return otherwise;
  }

  public int targetOf(long value, long high) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value && highs[i] == high) {
        return targets[i];
      }
    }
    return otherwise;
  }
}
