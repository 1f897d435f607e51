package freehold.machine.state;

import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.type.Layout;
import freehold.mir.type.LayoutCalculator;

/// Where the locals of a function lie in its frames, in bytes from the frame's lowest address.
/// Every local has a place of its own; the return address is at the top.
public final class FrameLayout {
  private final int[] offsets;
  private final int[] sizes;
  private final int size;

  private FrameLayout(int[] offsets, int[] sizes, int size) {
    this.offsets = offsets;
    this.sizes = sizes;
    this.size = size;
  }

  /// The first declared local gets the highest address, as a stack grows down.
  public static FrameLayout of(Body body, LayoutCalculator layouts) {
    int count = body.locals().size();
    int[] offsets = new int[count];
    int[] sizes = new int[count];
    long depth = 8;
    long align = 16;
    for (int i = 0; i < count; i++) {
      Layout layout = layouts.layoutOf(body.locals().get(i).type());
      align = Math.max(align, layout.align());
      depth = roundUp(depth + layout.size(), layout.align());
      offsets[i] = Math.toIntExact(Math.min(depth, Integer.MAX_VALUE / 2));
      sizes[i] = (int) Math.min(layout.size(), Integer.MAX_VALUE / 2);
    }
    long size = roundUp(depth, align);
    if (size > Integer.MAX_VALUE / 2) {
      size = Integer.MAX_VALUE / 2 & -16;
    }
    for (int i = 0; i < count; i++) {
      offsets[i] = (int) size - offsets[i];
    }
    return new FrameLayout(offsets, sizes, (int) size);
  }

  private static long roundUp(long value, long align) {
    return (value + align - 1) & -align;
  }

  public int offset(LocalId local) {
    return offsets[local.index()];
  }

  public int offset(int local) {
    return offsets[local];
  }

  /// Bytes of a local.
  public int sizeOf(int local) {
    return sizes[local];
  }

  /// Bytes of the frame, a multiple of 16 (more if a local asks for it).
  public int size() {
    return size;
  }

  public int localCount() {
    return offsets.length;
  }

  /// The local that a byte of the frame belongs to, or -1.
  public int localAt(long offset) {
    for (int i = 0; i < offsets.length; i++) {
      if (offset >= offsets[i] && offset < offsets[i] + (long) sizes[i]) {
        return i;
      }
    }
    return -1;
  }
}
