package freehold.machine.eval;

import freehold.machine.code.IntrinsicCall;
import freehold.machine.code.ScalarKind;
import freehold.mir.BinaryOp;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;

/// Atomics. Threads change places only between steps, so each is one step as any other.
final class AtomicIntrinsics {
  private final Processor processor;
  private final IntrinsicEval arguments;

  AtomicIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  void exchange(IntrinsicCall call) {
    Processor p = processor;
    long at = arguments.value[0];
    p.checkWrite(at, arguments.provenance[0], call.size());
    p.memory.copy(at, p.destination, call.size());
    arguments.store(call, 1, at);
  }

  private long load(IntrinsicCall call, int pointer) {
    Processor p = processor;
    long at = arguments.value[pointer];
    p.checkWrite(at, arguments.provenance[pointer], call.size());
    long value = p.loadScalar(at, call.kind());
    p.aProvenance = call.kind() == ScalarKind.POINTER ? p.memory.provenanceAt(at) : 0;
    return value;
  }

  void compareExchange(IntrinsicCall call) {
    long old = load(call, 0);
    long oldFor = processor.aProvenance;
    boolean same = old == arguments.value[1];
    if (same) {
      arguments.store(call, 2, arguments.value[0]);
    }
    processor.aProvenance = oldFor;
    arguments.flagged(call, call.kind(), old, same);
  }

  void update(IntrinsicCall call) {
    long old = load(call, 1);
    long with = arguments.value[2];
    IntegerKind kind =
        call.argumentTypes().get(2) instanceof Type.Whole(IntegerKind whole)
            ? whole
            : IntegerKind.U8;
    long result =
        switch ((int) arguments.value[0]) {
          case 0 -> ScalarEval.binary(BinaryOp.ADD, kind, old, with);
          case 1 -> ScalarEval.binary(BinaryOp.SUBTRACT, kind, old, with);
          case 2 -> old & with;
          case 3 -> old | with;
          case 4 -> old ^ with;
          case 5 -> ScalarEval.wrap(kind, ~(old & with));
          case 6 -> ScalarEval.binary(BinaryOp.GREATER, kind, old, with) != 0 ? old : with;
          default -> ScalarEval.binary(BinaryOp.LESS, kind, old, with) != 0 ? old : with;
        };
    processor.memory.store(arguments.value[1], result, call.kind().size());
    arguments.word(call, old);
  }
}
