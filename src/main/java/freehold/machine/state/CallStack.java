package freehold.machine.state;

import java.util.Arrays;

/// The frames of one thread as plain arrays by depth, for the machine's inner loop. All of a
/// frame's row is set when it is pushed.
public final class CallStack {
  private static final int CHUNK = 256;

  /// How many frames there are; the top one is `depth - 1`.
  public int depth;

  public int[] function = new int[CHUNK];

  /// Address of the frame's lowest byte.
  public long[] base = new long[CHUNK];

  public long[] serial = new long[CHUNK];

  /// Where the caller goes on after the return, in its code; -1 if it cannot.
  public int[] returnPc = new int[CHUNK];

  /// Where the caller goes on when a panic leaves this frame; -1 if nowhere.
  public int[] unwindPc = new int[CHUNK];

  /// The caller's instruction that called, counted within its function.
  public int[] callStep = new int[CHUNK];

  /// Where the returned value goes.
  public long[] destination = new long[CHUNK];

  /// A code of `eval` for frames that end in another way than by returning to a caller.
  public byte[] kind = new byte[CHUNK];

  private Chunk[] chunks = {};
  private int unchanged;

  /// Up to 256 frames that did not change since.
  private record Chunk(
      int[] function,
      long[] base,
      long[] serial,
      int[] returnPc,
      int[] unwindPc,
      int[] callStep,
      long[] destination,
      byte[] kind) {}

  /// One moment of a call stack.
  public static final class Image {
    private final int depth;
    private final Chunk[] chunks;

    private Image(int depth, Chunk[] chunks) {
      this.depth = depth;
      this.chunks = chunks;
    }

    public int depth() {
      return depth;
    }

    public int function(int frame) {
      return chunks[frame / CHUNK].function[frame % CHUNK];
    }

    public long base(int frame) {
      return chunks[frame / CHUNK].base[frame % CHUNK];
    }

    public long serial(int frame) {
      return chunks[frame / CHUNK].serial[frame % CHUNK];
    }

    public int callStep(int frame) {
      return chunks[frame / CHUNK].callStep[frame % CHUNK];
    }

    /// The frame of a serial number, -1 if it is gone.
    public int find(long wanted) {
      int low = 0;
      int high = depth - 1;
      while (low <= high) {
        int middle = low + high >>> 1;
        long found = serial(middle);
        if (found == wanted) {
          return middle;
        }
        if (found < wanted) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }
  }

  /// Makes room for one more row and returns its index.
  public int push() {
    if (depth == function.length) {
      widen(depth * 2);
    }
    return depth++;
  }

  public void pop() {
    depth--;
    if (depth < unchanged) {
      unchanged = depth;
    }
  }

  /// The top frame becomes one of another function or at another place.
  public void replaceTop(int newFunction, long newBase) {
    int row = depth - 1;
    function[row] = newFunction;
    base[row] = newBase;
    unchanged = Math.min(unchanged, row);
  }

  private void widen(int length) {
    function = Arrays.copyOf(function, length);
    base = Arrays.copyOf(base, length);
    serial = Arrays.copyOf(serial, length);
    returnPc = Arrays.copyOf(returnPc, length);
    unwindPc = Arrays.copyOf(unwindPc, length);
    callStep = Arrays.copyOf(callStep, length);
    destination = Arrays.copyOf(destination, length);
    kind = Arrays.copyOf(kind, length);
  }

  public Image capture() {
    int count = (depth + CHUNK - 1) / CHUNK;
    Chunk[] result = new Chunk[count];
    for (int i = 0; i < count; i++) {
      boolean shared = i < chunks.length && (i + 1) * CHUNK <= unchanged;
      result[i] = shared ? chunks[i] : chunk(i * CHUNK, Math.min(depth, (i + 1) * CHUNK));
    }
    chunks = result;
    unchanged = depth;
    return new Image(depth, result);
  }

  private Chunk chunk(int from, int to) {
    return new Chunk(
        Arrays.copyOfRange(function, from, to),
        Arrays.copyOfRange(base, from, to),
        Arrays.copyOfRange(serial, from, to),
        Arrays.copyOfRange(returnPc, from, to),
        Arrays.copyOfRange(unwindPc, from, to),
        Arrays.copyOfRange(callStep, from, to),
        Arrays.copyOfRange(destination, from, to),
        Arrays.copyOfRange(kind, from, to));
  }

  public void restore(Image image) {
    depth = image.depth;
    if (depth > function.length) {
      widen(Math.max(depth, function.length * 2));
    }
    for (int i = 0; i < image.chunks.length; i++) {
      Chunk c = image.chunks[i];
      int at = i * CHUNK;
      int length = c.function.length;
      System.arraycopy(c.function, 0, function, at, length);
      System.arraycopy(c.base, 0, base, at, length);
      System.arraycopy(c.serial, 0, serial, at, length);
      System.arraycopy(c.returnPc, 0, returnPc, at, length);
      System.arraycopy(c.unwindPc, 0, unwindPc, at, length);
      System.arraycopy(c.callStep, 0, callStep, at, length);
      System.arraycopy(c.destination, 0, destination, at, length);
      System.arraycopy(c.kind, 0, kind, at, length);
    }
    chunks = image.chunks;
    unchanged = depth;
  }

  /// The frame of a serial number, -1 if it is gone.
  public int find(long wanted) {
    int low = 0;
    int high = depth - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      if (serial[middle] == wanted) {
        return middle;
      }
      if (serial[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
