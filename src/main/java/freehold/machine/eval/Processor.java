package freehold.machine.eval;

import freehold.machine.code.FunctionCode;
import freehold.machine.code.ScalarKind;
import freehold.machine.memory.AllocationTable;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.HeapAllocator;
import freehold.machine.memory.Memory;
import freehold.machine.memory.Parts;
import freehold.machine.memory.StackSegment;
import freehold.machine.state.CallStack;
import freehold.machine.state.Fault;
import freehold.machine.state.Outcome;
import freehold.machine.state.OutputTable;
import java.util.ArrayList;
import java.util.List;

/// All that a running machine is: memory, threads, counters and registers. Its evaluators change
/// it, one noun each.
final class Processor {
  /// Provenance of places that the code itself names: nothing to check.
  static final long TRUSTED = -2;

  private static final ScalarKind[] KINDS = ScalarKind.values();

  final LoadedProgram loaded;
  final Memory memory;
  final HeapAllocator heap;
  final AllocationTable allocations;
  final Parts parts;
  final OutputTable output;
  final byte[] input;
  final AccessCheck access = new AccessCheck(this);
  final CallEval calls = new CallEval(this);
  final PanicEval panics = new PanicEval(this);
  final IntrinsicEval intrinsics = new IntrinsicEval(this);
  final Scheduler scheduler = new Scheduler(this);
  Recorder recorder;

  /// What goes on where a rule is broken; null if the run stops there.
  Hardware hardware;

  // Threads; the fields below are those of the current one.
  List<ThreadContext> threads = new ArrayList<>();
  ThreadContext thread;
  CallStack frames;
  StackSegment stack;
  FunctionCode function;

  /// Where the step that runs began, or the next step.
  int pc;

  /// Address of the top frame.
  long frame;

  long frameSerial;

  // The call that is being made.
  FunctionCode callee;
  long calleeFrame;

  // Counters.
  long step;
  long serials;
  long allocationCount;
  int outputs;
  int inputs;
  boolean panicReported;
  Outcome outcome;

  // Registers besides `a` and `b`.
  long address;
  long provenance;
  long metadata;
  long metadataProvenance;
  long destination;
  long destinationProvenance;
  long aProvenance;
  long aHigh;
  long bHigh;
  long overflow;

  // The last allocation that an access was checked against.
  long knownProvenance = -1;
  long knownLow;
  long knownHigh;
  boolean knownWritable;

  Processor(
      LoadedProgram loaded,
      Memory memory,
      HeapAllocator heap,
      AllocationTable allocations,
      OutputTable output,
      byte[] input) {
    this.loaded = loaded;
    this.memory = memory;
    this.heap = heap;
    this.allocations = allocations;
    this.parts = allocations.parts();
    this.output = output;
    this.input = input;
  }

  /// The step that is running, counted from 0.
  long currentStep() {
    return step - 1;
  }

  /// Forgets what accesses were checked against, since something ended.
  void forgetAccess() {
    knownProvenance = -1;
  }

  void checkRead(long at, long forWhat, long size) {
    if (forWhat != knownProvenance || at < knownLow || at + size > knownHigh) {
      check(at, forWhat, size, false);
    }
  }

  void checkWrite(long at, long forWhat, long size) {
    boolean known =
        forWhat == knownProvenance && at >= knownLow && at + size <= knownHigh && knownWritable;
    if (!known && forWhat != TRUSTED) {
      check(at, forWhat, size, true);
    }
  }

  private void check(long at, long forWhat, long size, boolean write) {
    if (hardware == null) {
      access.check(at, forWhat, size, write);
    } else {
      hardware.access(at, forWhat, size, write);
    }
  }

  /// A rule is broken, which ends the step if the run is checked.
  void broken(MachineFault fault) {
    if (hardware == null) {
      throw fault;
    }
    hardware.overlook(fault);
  }

  /// Bytes are read that have no value.
  void missing(long at, long forWhat, int size) {
    MachineFault fault = access.uninitialised(at, size);
    if (hardware == null) {
      throw fault;
    }
    hardware.missing(fault, forWhat);
  }

  void missingSlot(int index, int size) {
    missing(stack.base + index, 0, size);
  }

  // Loads and stores through registers.

  /// The scalar at `p`; a pointer's provenance and a high word go to `a`'s registers.
  long loadA(int kindOrdinal) {
    ScalarKind kind = KINDS[kindOrdinal];
    int size = kind.size();
    checkRead(address, provenance, size);
    long value = loadScalar(address, kind);
    if (kind == ScalarKind.POINTER) {
      aProvenance = memory.provenanceAt(address);
    } else if (kind == ScalarKind.WIDE) {
      aHigh = memory.load(address + 8, 8);
    }
    return value;
  }

  long loadB(int kindOrdinal) {
    ScalarKind kind = KINDS[kindOrdinal];
    checkRead(address, provenance, kind.size());
    if (kind == ScalarKind.WIDE) {
      bHigh = memory.load(address + 8, 8);
    }
    return loadScalar(address, kind);
  }

  /// The low word of an initialised scalar, extended.
  long loadScalar(long at, ScalarKind kind) {
    int size = kind.size();
    if (!memory.isInitialised(at, size)) {
      missing(at, provenance, size);
    }
    long bits = memory.load(at, Math.min(size, 8));
    return switch (kind) {
      case I8 -> (byte) bits;
      case I16 -> (short) bits;
      case I32 -> (int) bits;
      case BOOL -> checkBool(bits);
      case CHAR -> checkChar(bits);
      case U8, U16, U32, WORD, POINTER, WIDE, BYTES, NOTHING -> bits;
    };
  }

  long checkBool(long bits) {
    if ((bits & ~1L) != 0 && hardware == null) {
      throw MachineFault.of(Fault.Kind.INVALID_VALUE, "a bool holds " + bits);
    }
    return bits;
  }

  static long checkChar(long bits) {
    if (bits > 0x10ffff || bits >= 0xd800 && bits <= 0xdfff) {
      throw MachineFault.of(Fault.Kind.INVALID_VALUE, "a char holds 0x" + Long.toHexString(bits));
    }
    return bits;
  }

  /// `a` to `d`.
  void storeAt(int kindOrdinal, int offset, long value) {
    ScalarKind kind = KINDS[kindOrdinal];
    checkWrite(destination + offset, destinationProvenance, kind.size());
    storeScalar(destination + offset, kind, value);
  }

  void storeScalar(long at, ScalarKind kind, long value) {
    switch (kind) {
      case POINTER -> memory.storePointer(at, value, aProvenance);
      case WIDE -> {
        memory.store(at, value, 8);
        memory.store(at + 8, aHigh, 8);
      }
      case I8, U8, I16, U16, I32, U32, WORD, BOOL, CHAR -> memory.store(at, value, kind.size());
      case BYTES, NOTHING -> throw new AssertionError(kind);
    }
  }

  void storeArgument(int kindOrdinal, int argument, int offset, long value) {
    if (hardware != null && argument >= callee.body().argumentCount()) {
      return;
    }
    long at = calleeFrame + callee.layout().offset(argument + 1) + offset;
    storeScalar(at, KINDS[kindOrdinal], value);
  }

  /// The result of an intrinsic to `d`.
  void result(ScalarKind kind, long value) {
    if (kind.isScalar()) {
      storeAt(kind.ordinal(), 0, value);
    }
  }

  // Places.

  void placeSlot(int slot, int local) {
    address = frame + slot;
    provenance = freehold.machine.memory.AllocationId.stackValue(frameSerial, local);
  }

  void derefSlot(int slot, int mask) {
    deref(frame + slot, mask, false);
  }

  void derefPlace(int mask) {
    checkRead(address, provenance, 8);
    deref(address, mask, true);
  }

  /// @param isPlace whether the pointer lies at the place in the registers, else in a local
  private void deref(long at, int mask, boolean isPlace) {
    if (!memory.isInitialised(at, 8)) {
      missing(at, isPlace ? provenance : 0, 8);
    }
    long target = memory.load(at, 8);
    provenance = memory.provenanceAt(at);
    address = target;
    if ((target & mask) != 0) {
      broken(
          new MachineFault(
              Fault.Kind.MISALIGNED,
              "the address is no multiple of " + (mask + 1),
              target,
              0,
              provenance));
    }
  }

  void derefSlotFat(int slot, int mask) {
    derefFat(frame + slot, mask);
  }

  void derefPlaceFat(int mask) {
    checkRead(address, provenance, 16);
    derefFat(address, mask);
  }

  private void derefFat(long at, int mask) {
    if (!memory.isInitialised(at + 8, 8)) {
      missing(at + 8, 0, 8);
    }
    metadata = memory.load(at + 8, 8);
    metadataProvenance = memory.provenanceAt(at + 8);
    deref(at, mask, false);
  }

  /// A word of the vtable that is `p`'s metadata.
  long vtableWord(int slot) {
    if (memory.provenanceAt(metadata) == 0 && loaded.allocationAt(metadata) == 0) {
      throw new MachineFault(
          Fault.Kind.INVALID_VALUE, "the vtable's address is wrong", metadata, 8, 0);
    }
    return memory.load(metadata + 8L * slot, 8);
  }

  void addDynamic(int offset) {
    long align = vtableWord(2);
    address += offset + align - 1 & -align;
  }

  void subslice(int from, int to, int fromEnd, int size) {
    address += (long) from * size;
    metadata = fromEnd != 0 ? metadata - from - to : to - from;
    metadataProvenance = 0;
  }

  // Bytes.

  void copyToSlot(int slot, int size) {
    checkRead(address, provenance, size);
    memory.copy(address, frame + slot, size);
  }

  void copySlotAt(int offset, int slot, int size) {
    checkWrite(destination + offset, destinationProvenance, size);
    memory.copy(frame + slot, destination + offset, size);
  }

  void copyAt(int offset, int size) {
    checkRead(address, provenance, size);
    checkWrite(destination + offset, destinationProvenance, size);
    memory.copy(address, destination + offset, size);
  }

  void copySlotArgument(int argument, int slot, int size) {
    memory.copy(frame + slot, calleeFrame + callee.layout().offset(argument + 1), size);
  }

  void copyArgument(int argument, int size) {
    checkRead(address, provenance, size);
    memory.copy(address, calleeFrame + callee.layout().offset(argument + 1), size);
  }

  void pairArgument() {
    long at = calleeFrame + callee.layout().offset(1);
    memory.storePointer(at, address, provenance);
    memory.storePointer(at + 8, metadata, metadataProvenance);
  }

  void movedAt(int size) {
    checkWrite(address, provenance, size);
    memory.mark(address, ByteState.MOVED, size);
  }

  void uninitialiseAt(int offset, int size) {
    checkWrite(destination + offset, destinationProvenance, size);
    memory.mark(destination + offset, ByteState.UNINITIALISED, size);
  }

  /// The first of `count` values at a slot (or at `d`) becomes all of them.
  void repeat(int slot, int size, long count) {
    long start = slot >= 0 ? frame + slot : destination;
    long length = Math.multiplyExact(size, count);
    if (slot < 0) {
      checkWrite(start, destinationProvenance, length);
    }
    if (size == 1 && memory.isInitialised(start, 1)) {
      memory.fill(start, (byte) memory.load(start, 1), length);
      return;
    }
    for (long done = size; done < length; ) {
      long run = Math.min(done, length - done);
      memory.copy(start, start + done, run);
      done += run;
    }
  }
}
