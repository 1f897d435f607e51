package freehold.machine.memory;

import java.util.Arrays;

/// The bytes of one running machine. The one place where bytes change: every write passes here, or
/// goes to the stack's arrays after [#touching] was asked.
///
/// Callers have checked that the access is allowed; addresses outside of all segments are their
/// bug.
public final class Memory {
  private static final long STACK_LOW = AddressSpace.STACK_TOP - 256 * AddressSpace.STACK_STRIDE;
  private static final byte INITIALISED = ByteState.INITIALISED.code();
  private static final Page ZERO_PAGE = new Page(null, INITIALISED);
  private static final Page NOTHING = new Page(null, ByteState.UNINITIALISED.code());

  private final PageTable statics = new PageTable(AddressSpace.STATIC);
  private final PageTable heap = new PageTable(AddressSpace.HEAP);
  private final BlockMap blocks = new BlockMap(heap);
  private final long stackSize;
  private StackSegment[] stacks;
  private WriteListener listener;

  private final Parts parts;

  /// @param parts what the pointers in it are for besides whole allocations
  public Memory(long stackSize, Parts parts) {
    this.parts = parts;
    this.stackSize = stackSize;
    this.stacks = new StackSegment[] {new StackSegment(AddressSpace.STACK_TOP, stackSize)};
  }

  /// Null stops listening.
  public void listen(WriteListener newListener) {
    listener = newListener;
  }

  public StackSegment stack(int thread) {
    return stacks[thread];
  }

  public int stackCount() {
    return stacks.length;
  }

  /// Gives a new thread its stack.
  public StackSegment addStack() {
    int thread = stacks.length;
    stacks = Arrays.copyOf(stacks, thread + 1);
    stacks[thread] = new StackSegment(AddressSpace.stackTop(thread), stackSize);
    return stacks[thread];
  }

  private boolean isStack(long address) {
    return address >= STACK_LOW;
  }

  private StackSegment stackOf(long address) {
    return stacks.length == 1 ? stacks[0] : stacks[StackSegment.threadOf(address)];
  }

  private Page readable(long address) {
    Page page = (address >= AddressSpace.HEAP ? heap : statics).readable(address);
    return page == null ? NOTHING : page;
  }

  private Page writable(long address) {
    return (address >= AddressSpace.HEAP ? heap : statics).writable(address);
  }

  /// Announces a write of bytes, through a pointer or to the stack's arrays.
  public void touching(long address, long length) {
    if (listener != null) {
      listener.beforeWrite(address, length);
    }
  }

  /// Whether writes must be announced at all.
  public boolean isWatched() {
    return listener != null;
  }

  // Loads.

  /// Whether `length` (1, 2, 4, 8 or 16) bytes all have values.
  public boolean isInitialised(long address, int length) {
    if (isStack(address)) {
      StackSegment stack = stackOf(address);
      return Bytes.allInitialised(stack.shadow, (int) (address - stack.base), length);
    }
    int offset = Page.offset(address);
    if (offset + length > Page.SIZE) {
      int first = Page.SIZE - offset;
      return Bytes.allInitialised(readable(address).shadow, offset, first)
          && isInitialised(address + first, length - first);
    }
    return Bytes.allInitialised(readable(address).shadow, offset, length);
  }

  /// Whether bytes at an address can be looked at without harm.
  public boolean isReadable(long address, int length) {
    return switch (AddressSpace.segmentOf(address)) {
      case NULL_PAGE, TEXT -> false;
      case STATIC, HEAP -> true;
      case STACK -> {
        int thread = StackSegment.threadOf(address);
        yield thread < stacks.length
            && stacks[thread].isMapped(address)
            && stacks[thread].isMapped(address + length - 1);
      }
    };
  }

  /// Whether static data begins at an address.
  public boolean isMappedStatic(long address) {
    return AddressSpace.segmentOf(address) == Segment.STATIC && statics.readable(address) != null;
  }

  public ByteState stateAt(long address) {
    if (isStack(address)) {
      StackSegment stack = stackOf(address);
      return stack.isMapped(address)
          ? ByteState.of(stack.shadow[(int) (address - stack.base)])
          : ByteState.ABSENT;
    }
    return ByteState.of(readable(address).shadow[Page.offset(address)]);
  }

  /// `length` (1, 2, 4 or 8) bytes as a little-endian number, not sign-extended.
  public long load(long address, int length) {
    if (isStack(address)) {
      StackSegment stack = stackOf(address);
      return Bytes.load(stack.data, (int) (address - stack.base), length);
    }
    int offset = Page.offset(address);
    if (offset + length > Page.SIZE) {
      long value = 0;
      for (int i = length - 1; i >= 0; i--) {
        value = value << 8 | load(address + i, 1);
      }
      return value;
    }
    return Bytes.load(readable(address).data, offset, length);
  }

  /// The allocation that the pointer stored at an address was made for, 0 if none.
  public long provenanceAt(long address) {
    if ((address & 7) != 0) {
      return 0;
    }
    if (isStack(address)) {
      StackSegment stack = stackOf(address);
      return stack.provenance[(int) (address - stack.base) >> 3];
    }
    Page page = readable(address);
    return page.provenance == null ? 0 : page.provenance[Page.offset(address) >> 3];
  }

  public void read(long address, byte[] into, int from, int length) {
    for (int done = 0; done < length; ) {
      int run = run(address + done, length - done);
      Window window = window(address + done, 0);
      System.arraycopy(window.data, window.offset, into, from + done, run);
      done += run;
    }
  }

  // Stores.

  /// `length` is 1, 2, 4 or 8.
  public void store(long address, long value, int length) {
    touching(address, length);
    if (isStack(address)) {
      StackSegment stack = stackOf(address);
      stack.touch(address, address + length);
      int index = (int) (address - stack.base);
      Bytes.store(stack.data, stack.shadow, index, value, length);
      stack.provenance[index >> 3] = 0;
      stack.provenance[index + length - 1 >> 3] = 0;
      return;
    }
    int offset = Page.offset(address);
    if (offset + length > Page.SIZE) {
      for (int i = 0; i < length; i++) {
        store(address + i, value >> 8 * i, 1);
      }
      return;
    }
    Page page = writable(address);
    Bytes.store(page.data, page.shadow, offset, value, length);
    if (page.provenance != null) {
      page.provenance[offset >> 3] = 0;
      page.provenance[offset + length - 1 >> 3] = 0;
    }
  }

  public void storePointer(long address, long value, long provenance) {
    store(address, value, 8);
    if (provenance != 0) {
      setProvenance(address, provenance);
    }
  }

  private void setProvenance(long address, long value) {
    if ((address & 7) != 0) {
      return;
    }
    if (isStack(address)) {
      StackSegment stack = stackOf(address);
      stack.provenance[(int) (address - stack.base) >> 3] = value;
    } else {
      Page page = writable(address);
      if (page.provenance == null) {
        if (value == 0) {
          return;
        }
        page.provenance = new long[Page.SIZE / 8];
      }
      page.provenance[Page.offset(address) >> 3] = value;
    }
  }

  /// Bytes with values and no provenance.
  public void write(long address, byte[] bytes) {
    touching(address, bytes.length);
    for (int done = 0; done < bytes.length; ) {
      int run = run(address + done, bytes.length - done);
      Window window = window(address + done, run);
      System.arraycopy(bytes, done, window.data, window.offset, run);
      Arrays.fill(window.shadow, window.offset, window.offset + run, INITIALISED);
      window.clearProvenance(run);
      done += run;
    }
  }

  /// The same byte `length` times.
  public void fill(long address, byte value, long length) {
    touching(address, length);
    for (long done = 0; done < length; ) {
      int run = run(address + done, length - done);
      if (run == Page.SIZE && value == 0 && AddressSpace.segmentOf(address) == Segment.HEAP) {
        shareZeroPage(address + done);
      } else {
        Window window = window(address + done, run);
        Arrays.fill(window.data, window.offset, window.offset + run, value);
        Arrays.fill(window.shadow, window.offset, window.offset + run, INITIALISED);
        window.clearProvenance(run);
      }
      done += run;
    }
  }

  private void shareZeroPage(long address) {
    Page old = heap.readable(address);
    Page page = ZERO_PAGE;
    if (old != null && old.owner != null) {
      page = new Page(ZERO_PAGE.data, ZERO_PAGE.shadow, null, old.owner.clone(), null);
    }
    heap.share(address, page);
  }

  /// Gives bytes a state without changing their bits; those never written stay unmapped.
  public void mark(long address, ByteState state, long length) {
    touching(address, length);
    for (long done = 0; done < length; ) {
      int run = run(address + done, length - done);
      boolean unmapped = !isStack(address) && readable(address + done) == NOTHING;
      if (!unmapped || state != ByteState.UNINITIALISED) {
        Window window = window(address + done, run);
        Arrays.fill(window.shadow, window.offset, window.offset + run, state.code());
      }
      done += run;
    }
  }

  /// Copies bits, states and provenance; the ranges may overlap.
  public void copy(long from, long to, long length) {
    if (length == 0 || from == to) {
      return;
    }
    touching(to, length);
    if (isStack(from) && isStack(to) && stacks.length == 1) {
      copyOnStack(from, to, (int) length);
      return;
    }
    boolean backwards = from < to && to < from + length;
    for (long done = 0; done < length; ) {
      long rest = length - done;
      if (backwards) {
        int run = Math.min(runBefore(from + rest, rest), runBefore(to + rest, rest));
        copyRun(from + rest - run, to + rest - run, run);
        done += run;
      } else {
        int run = Math.min(run(from + done, rest), run(to + done, rest));
        copyRun(from + done, to + done, run);
        done += run;
      }
    }
  }

  /// The common case: within the only stack.
  private void copyOnStack(long from, long to, int length) {
    StackSegment stack = stacks[0];
    stack.touch(to, to + length);
    int source = (int) (from - stack.base);
    int target = (int) (to - stack.base);
    System.arraycopy(stack.data, source, stack.data, target, length);
    System.arraycopy(stack.shadow, source, stack.shadow, target, length);
    if (((source | target | length) & 7) == 0) {
      long[] provenance = stack.provenance;
      System.arraycopy(provenance, source >> 3, provenance, target >> 3, length >> 3);
      return;
    }
    Window into = new Window(stack, target);
    if (((from ^ to) & 7) == 0) {
      Window out = new Window(stack, source);
      into.takeProvenance(out, length);
    } else {
      into.clearProvenance(length);
    }
  }

  private void copyRun(long from, long to, int length) {
    if (length == 0) {
      return;
    }
    Window target = window(to, length);
    Window source = window(from, 0);
    System.arraycopy(source.data, source.offset, target.data, target.offset, length);
    System.arraycopy(source.shadow, source.offset, target.shadow, target.offset, length);
    if (((from ^ to) & 7) == 0 && source.provenance != null) {
      target.takeProvenance(source, length);
    } else {
      target.clearProvenance(length);
    }
  }

  /// @param written how many bytes will be written, 0 if it is only read
  private Window window(long address, int written) {
    if (isStack(address)) {
      StackSegment stack = stackOf(address);
      if (written > 0) {
        stack.touch(address, address + written);
      }
      int index = (int) (address - stack.base);
      return new Window(stack, index);
    }
    Page page = written > 0 ? writable(address) : readable(address);
    return new Window(page, Page.offset(address));
  }

  /// How many of `length` bytes from an address on lie in one window.
  private int run(long address, long length) {
    long room = isStack(address) ? Integer.MAX_VALUE : Page.SIZE - Page.offset(address);
    return (int) Math.min(length, room);
  }

  private int runBefore(long end, long length) {
    int offset = Page.offset(end);
    long room = isStack(end - 1) ? Integer.MAX_VALUE : offset == 0 ? Page.SIZE : offset;
    return (int) Math.min(length, room);
  }

  /// Where heap blocks begin.
  public BlockMap blocks() {
    return blocks;
  }

  // Images.

  /// @param active of each stack the low and the high end of the frame on top
  public MemoryImage capture(long[] active) {
    StackSegment.Image[] images = new StackSegment.Image[stacks.length];
    for (int i = 0; i < stacks.length; i++) {
      images[i] = stacks[i].capture(active[2 * i], active[2 * i + 1]);
    }
    return new MemoryImage(statics.capture(), heap.capture(), images, parts);
  }

  public void restore(MemoryImage image, long[] active) {
    statics.restore(image.statics());
    heap.restore(image.heap());
    StackSegment.Image[] images = image.stacks();
    stacks = Arrays.copyOf(stacks, images.length);
    for (int i = 0; i < images.length; i++) {
      if (stacks[i] == null) {
        stacks[i] = new StackSegment(AddressSpace.stackTop(i), stackSize);
      }
      stacks[i].restore(images[i], active[2 * i], active[2 * i + 1]);
    }
  }

  /// Bytes that images have cost so far, shared pages once.
  public long imageBytes() {
    long pages = statics.copiedPages() + heap.copiedPages();
    for (StackSegment stack : stacks) {
      pages += stack.copiedPages();
    }
    return pages * 3L * Page.SIZE;
  }
}
