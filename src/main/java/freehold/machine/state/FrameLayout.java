package freehold.machine.state;

import freehold.mir.BasicBlock;
import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.Rvalue;
import freehold.mir.Statement;
import freehold.mir.type.Layout;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Target;
import freehold.mir.type.Type;
import java.util.BitSet;

/// Where the locals of a function lie in its frames, in bytes from the frame's lowest address.
/// Every local has a place of its own; the return address is at the top, below it the caller's
/// frame pointer where the target keeps one.
public final class FrameLayout {
  private static final int WORD = 8;
  private static final int MOST = Integer.MAX_VALUE / 2;

  private final int[] offsets;
  private final int[] sizes;
  private final int size;
  private final boolean savesFramePointer;

  private FrameLayout(int[] offsets, int[] sizes, int size, boolean savesFramePointer) {
    this.offsets = offsets;
    this.sizes = sizes;
    this.size = size;
    this.savesFramePointer = savesFramePointer;
  }

  /// The first declared local gets the highest address, as a stack grows down.
  public static FrameLayout of(Body body, LayoutCalculator layouts) {
    return new Builder(body, layouts).build();
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

  /// Whether the caller's frame pointer lies below the return address.
  public boolean savesFramePointer() {
    return savesFramePointer;
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

  /// Goes down from the return address.
  private static final class Builder {
    private final Body body;
    private final LayoutCalculator layouts;
    private final int[] offsets;
    private final int[] sizes;
    private long depth = WORD;
    private long align = 16;

    Builder(Body body, LayoutCalculator layouts) {
      this.body = body;
      this.layouts = layouts;
      this.offsets = new int[body.locals().size()];
      this.sizes = new int[offsets.length];
    }

    FrameLayout build() {
      Target.Frames frames = layouts.target().frames();
      switch (frames) {
        case WITHOUT_POINTER -> {
          for (int i = 0; i < offsets.length; i++) {
            place(i, 1);
          }
        }
        case WITH_POINTER -> placeAsGcc();
      }
      long size = roundUp(depth, align);
      if (size > MOST) {
        size = MOST & -16;
      }
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = (int) size - offsets[i];
      }
      return new FrameLayout(offsets, sizes, (int) size, frames == Target.Frames.WITH_POINTER);
    }

    /// The order that gcc 12 has without optimisation, as far as the source tells: first the
    /// scalars whose address nobody takes. It aligns arrays of 16 bytes and more to 16.
    private void placeAsGcc() {
      depth += WORD;
      BitSet inMemory = inMemory();
      placeVariables(inMemory, false);
      placeVariables(inMemory, true);
      depth = roundUp(depth, 16);
      placeAll(LocalDecl.Kind.ARGUMENT);
      placeAll(LocalDecl.Kind.RETURN);
      placeAll(LocalDecl.Kind.DROP_FLAG);
      placeAll(LocalDecl.Kind.TEMPORARY);
    }

    /// The locals whose address is taken, or that have parts.
    private BitSet inMemory() {
      BitSet found = new BitSet();
      for (int i = 0; i < offsets.length; i++) {
        Type type = body.locals().get(i).type();
        found.set(i, type instanceof Type.Array || type instanceof Type.Adt);
      }
      for (BasicBlock block : body.blocks()) {
        for (Statement statement : block.statements()) {
          if (statement instanceof Statement.Assign(var source, var to, Rvalue value)
              && value instanceof Rvalue.RawPointer(boolean mutable, Place place)
              && !place.projections().contains(new Place.Projection.Deref())) {
            found.set(place.local().index());
          }
        }
      }
      return found;
    }

    private void placeVariables(BitSet inMemory, boolean memory) {
      for (int i = 0; i < offsets.length; i++) {
        LocalDecl local = body.locals().get(i);
        if (local.kind() == LocalDecl.Kind.VARIABLE && inMemory.get(i) == memory) {
          boolean isLong =
              local.type() instanceof Type.Array && layouts.layoutOf(local.type()).size() >= 16;
          place(i, isLong ? 16 : 1);
        }
      }
    }

    private void placeAll(LocalDecl.Kind kind) {
      for (int i = 0; i < offsets.length; i++) {
        if (body.locals().get(i).kind() == kind) {
          place(i, 1);
        }
      }
    }

    private void place(int local, long leastAlign) {
      Layout layout = layouts.layoutOf(body.locals().get(local).type());
      align = Math.max(align, layout.align());
      depth = roundUp(depth + layout.size(), Math.max(leastAlign, layout.align()));
      offsets[local] = Math.toIntExact(Math.min(depth, MOST));
      sizes[local] = (int) Math.min(layout.size(), MOST);
    }
  }
}
