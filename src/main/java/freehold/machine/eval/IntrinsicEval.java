package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.code.ScalarKind;
import freehold.machine.state.Outcome;
import freehold.mir.type.Layout;
import freehold.mir.type.Type;
import java.nio.charset.StandardCharsets;

/// Runs intrinsics: collects their arguments and sends each to its family.
final class IntrinsicEval {
  private static final int MOST = 8;

  private final Processor processor;
  private final MemoryIntrinsics memory;
  private final ArenaIntrinsics arena;
  private final ValueIntrinsics values;
  private final IntegerIntrinsics integers;
  private final FloatIntrinsics floats;
  private final ControlIntrinsics control;
  private final AtomicIntrinsics atomics;
  private final ThreadIntrinsics threads;

  /// By argument: a scalar, an address of bytes, or the first word of a pair.
  final long[] value = new long[MOST];

  final long[] provenance = new long[MOST];

  /// By argument: the second word of a pair or of a 128-bit integer.
  final long[] second = new long[MOST];

  final long[] secondProvenance = new long[MOST];

  IntrinsicEval(Processor processor) {
    this.processor = processor;
    this.memory = new MemoryIntrinsics(processor, this);
    this.arena = new ArenaIntrinsics(processor, this);
    this.values = new ValueIntrinsics(processor, this);
    this.integers = new IntegerIntrinsics(processor, this);
    this.floats = new FloatIntrinsics(processor, this);
    this.control = new ControlIntrinsics(processor, this);
    this.atomics = new AtomicIntrinsics(processor, this);
    this.threads = new ThreadIntrinsics(processor, this);
  }

  void scalar(int argument, long a) {
    value[argument] = a;
    provenance[argument] = processor.aProvenance;
    second[argument] = processor.aHigh;
  }

  void bytes(int argument) {
    value[argument] = processor.address;
    provenance[argument] = processor.provenance;
  }

  void pair(int argument) {
    bytes(argument);
    second[argument] = processor.metadata;
    secondProvenance[argument] = processor.metadataProvenance;
  }

  void run(IntrinsicCall call) {
    switch (call.intrinsic()) {
      case ALLOCATE -> memory.allocate(call, false);
      case ALLOCATE_ZEROED -> memory.allocate(call, true);
      case REALLOCATE -> memory.reallocate(call);
      case FREE -> memory.free();
      case ARENA_GROW -> arena.grow();
      case ARENA_POINTER -> arena.pointer();
      case BLOCK_BEGIN -> arena.begin();
      case BLOCK_RESIZE -> arena.resize();
      case BLOCK_END -> arena.end(call);
      case BLOCK_SIZE -> arena.size(call);
      case SIZE_OF -> word(call, call.size());
      case ALIGN_OF -> word(call, call.align());
      case SIZE_OF_VALUE -> word(call, values.sizeOfValue(call));
      case ALIGN_OF_VALUE -> word(call, values.alignOfValue(call));
      case NEEDS_DROP -> word(call, values.needsDrop(call) ? 1 : 0);
      case DROP_IN_PLACE -> control.dropInPlace(call);
      case READ -> memory.read(call);
      case WRITE -> memory.write(call);
      case COPY -> memory.copy(call, true);
      case COPY_NONOVERLAPPING -> memory.copy(call, false);
      case WRITE_BYTES -> memory.writeBytes(call);
      case COMPARE_BYTES -> memory.compareBytes(call);
      case OFFSET -> memory.offset(call);
      case WRAPPING_OFFSET -> memory.wrappingOffset(call);
      case POINTER_DISTANCE -> word(call, (value[0] - value[1]) / Math.max(1, call.size()));
      case POINTER_FROM_PARTS -> memory.fromParts();
      case POINTER_METADATA -> values.metadata(call);
      case TRANSMUTE -> values.transmute(call);
      case FORGET -> {}
      case DISCRIMINANT_VALUE -> values.discriminant(call);
      case BLACK_BOX -> values.transmute(call);
      case UNINITIALIZED -> values.uninitialized(call);
      case TYPE_NAME -> values.typeName(call);
      case TYPE_ID -> values.typeId(call);
      case CALL_ONCE_UNSIZED -> control.callOnce(call);
      case CALLER_LOCATION -> control.callerLocation(call);
      case BEGIN_PANIC -> control.beginPanic(call);
      case RESUME_UNWIND -> processor.panics.resume(call.site());
      case CATCH_UNWIND -> control.catchUnwind(call);
      case PANICKING -> word(call, processor.thread.panics > 0 ? 1 : 0);
      case ABORT -> processor.outcome = new Outcome.Aborted("abort");
      case EXIT -> processor.outcome = new Outcome.Exited((int) value[0]);
      case UNREACHABLE -> control.unreachable();
      case PRINT_BYTES -> control.printBytes();
      case READ_BYTES -> control.readBytes(call);
      case CLOCK -> word(call, processor.step * 10);
      case WRAPPING_ADD, WRAPPING_SUB, WRAPPING_MUL -> integers.wrapping(call);
      case ADD_WITH_OVERFLOW, SUB_WITH_OVERFLOW, MUL_WITH_OVERFLOW -> integers.overflowing(call);
      case COUNT_ONES, LEADING_ZEROS, TRAILING_ZEROS -> integers.count(call);
      case SWAP_BYTES, REVERSE_BITS -> integers.reverse(call);
      case ROTATE_LEFT -> integers.rotate(call, true);
      case ROTATE_RIGHT -> integers.rotate(call, false);
      case FLOAT_UNARY -> floats.unary(call);
      case FLOAT_BINARY -> floats.binary(call);
      case FLOAT_POWI -> floats.powi(call);
      case FLOAT_MUL_ADD -> floats.multiplyAdd(call);
      case FLOAT_TO_TEXT -> floats.toText(call);
      case FLOAT_FROM_TEXT -> floats.fromText(call);
      case ATOMIC_LOAD -> memory.read(call);
      case ATOMIC_STORE -> memory.write(call);
      case ATOMIC_EXCHANGE -> atomics.exchange(call);
      case ATOMIC_COMPARE_EXCHANGE -> atomics.compareExchange(call);
      case ATOMIC_UPDATE -> atomics.update(call);
      case THREAD_SPAWN -> threads.spawn(call);
      case THREAD_JOIN -> threads.join(call);
      case THREAD_CURRENT -> word(call, processor.thread.index);
      case THREAD_YIELD -> threads.yieldNow(call);
      case THREAD_PARK -> threads.park(call);
      case THREAD_UNPARK -> threads.unpark();
    }
  }

  /// A scalar result.
  void word(IntrinsicCall call, long result) {
    processor.aProvenance = 0;
    processor.result(call.resultKind(), result);
  }

  void pointer(long address, long forWhat) {
    processor.aProvenance = forWhat;
    processor.result(ScalarKind.POINTER, address);
  }

  /// A fat pointer result.
  void pairResult(long address, long forWhat, long metadata, long metadataFor) {
    Processor p = processor;
    p.checkWrite(p.destination, p.destinationProvenance, 16);
    p.memory.storePointer(p.destination, address, forWhat);
    p.memory.storePointer(p.destination + 8, metadata, metadataFor);
  }

  /// The first `bytes.length` bytes of a literal that the program contains.
  void textResult(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var anchor = processor.loaded.literal(bytes);
    pairResult(anchor.address(), anchor.provenance(), bytes.length, 0);
  }

  /// A pair of a scalar and a flag.
  void flagged(IntrinsicCall call, ScalarKind kind, long result, boolean flag) {
    Layout layout = call.resultLayout();
    processor.storeAt(kind.ordinal(), layout.offsets().get(0).intValue(), result);
    processor.storeAt(ScalarKind.BOOL.ordinal(), layout.offsets().get(1).intValue(), flag ? 1 : 0);
  }

  /// An argument's value to memory.
  void store(IntrinsicCall call, int argument, long to) {
    Processor p = processor;
    Type type = call.argumentTypes().get(argument);
    ScalarKind kind = ScalarKind.of(type, p.loaded.program().layouts());
    if (kind.isScalar()) {
      p.aProvenance = provenance[argument];
      p.aHigh = second[argument];
      p.storeScalar(to, kind, value[argument]);
    } else if (kind == ScalarKind.BYTES) {
      if (type instanceof Type.Reference || type instanceof Type.RawPointer) {
        p.memory.storePointer(to, value[argument], provenance[argument]);
        p.memory.storePointer(to + 8, second[argument], secondProvenance[argument]);
      } else {
        long size = p.loaded.program().layouts().layoutOf(type).size();
        p.checkRead(value[argument], provenance[argument], size);
        p.memory.copy(value[argument], to, size);
      }
    }
  }

  void print(int stream, byte[] text) {
    Processor p = processor;
    p.output.print(p.outputs++, p.currentStep(), stream, text);
    if (p.recorder != null) {
      p.recorder.printed(stream, text);
    }
  }
}
