package freehold.machine.eval;

import freehold.machine.code.CallSite;
import freehold.machine.code.Op;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.StackSegment;
import freehold.machine.state.Fault;

/// The switch loop. Its method must stay below 8,000 bytes of bytecode, or HotSpot does not compile
/// it.
final class Interpreter {
  private static final int INITIALISED_4 = 0x03030303;
  private static final long INITIALISED_8 = 0x0303030303030303L;
  private static final byte INITIALISED = 3;
  private static final byte UNINITIALISED = ByteState.UNINITIALISED.code();
  private static final byte MOVED = ByteState.MOVED.code();

  private Interpreter() {}

  /// Runs the current thread until `limit` steps have run, threads change or the run ends.
  static void run(Processor m, long limit) {
    final boolean watched = m.memory.isWatched();
    long a = 0;
    long b = 0;
    frames:
    while (m.outcome == null && !m.scheduler.changed) {
      int pc = m.pc;
      int[] code = m.function.code();
      long[] constants = m.function.constants();
      StackSegment stack = m.stack;
      byte[] data = stack.data;
      byte[] shadow = stack.shadow;
      long[] provenance = stack.provenance;
      int base = (int) (m.frame - stack.base);
      while (true) {
        int op = code[pc];
        if (op < 0) {
          m.pc = pc;
          if (m.step >= limit) {
            return;
          }
          m.step++;
          op = ~op;
        }
        int at = pc;
        pc += Op.LENGTH[op];
        switch (op) {
          case Op.LOAD_A -> a = data[byteAt(m, shadow, base + code[at + 1])];
          case Op.LOAD_A + 1 -> a = data[byteAt(m, shadow, base + code[at + 1])] & 0xff;
          case Op.LOAD_A + 2 -> a = Slots.getShort(data, shortAt(m, shadow, base + code[at + 1]));
          case Op.LOAD_A + 3 ->
              a = Slots.getShort(data, shortAt(m, shadow, base + code[at + 1])) & 0xffff;
          case Op.LOAD_A + 4 -> a = Slots.getInt(data, intAt(m, shadow, base + code[at + 1]));
          case Op.LOAD_A + 5 ->
              a = Slots.getInt(data, intAt(m, shadow, base + code[at + 1])) & 0xffff_ffffL;
          case Op.LOAD_A + 6 -> a = Slots.getLong(data, wordAt(m, shadow, base + code[at + 1]));
          case Op.LOAD_A + 7 -> { // pointer
            int i = wordAt(m, shadow, base + code[at + 1]);
            a = Slots.getLong(data, i);
            m.aProvenance = provenance[i >> 3];
          }
          case Op.LOAD_A + 8 ->
              a = m.checkBool(data[byteAt(m, shadow, base + code[at + 1])] & 0xff);
          case Op.LOAD_A + 9 ->
              a =
                  Processor.checkChar(
                      Slots.getInt(data, intAt(m, shadow, base + code[at + 1])) & 0xffff_ffffL);
          case Op.LOAD_A + 10 -> { // wide
            int i = base + code[at + 1];
            m.aHigh = Slots.getLong(data, wordAt(m, shadow, i + 8));
            a = Slots.getLong(data, wordAt(m, shadow, i));
          }
          case Op.LOAD_B -> b = data[byteAt(m, shadow, base + code[at + 1])];
          case Op.LOAD_B + 1, Op.LOAD_B + 8 ->
              b = data[byteAt(m, shadow, base + code[at + 1])] & 0xff;
          case Op.LOAD_B + 2 -> b = Slots.getShort(data, shortAt(m, shadow, base + code[at + 1]));
          case Op.LOAD_B + 3 ->
              b = Slots.getShort(data, shortAt(m, shadow, base + code[at + 1])) & 0xffff;
          case Op.LOAD_B + 4 -> b = Slots.getInt(data, intAt(m, shadow, base + code[at + 1]));
          case Op.LOAD_B + 5, Op.LOAD_B + 9 ->
              b = Slots.getInt(data, intAt(m, shadow, base + code[at + 1])) & 0xffff_ffffL;
          case Op.LOAD_B + 6, Op.LOAD_B + 7 ->
              b = Slots.getLong(data, wordAt(m, shadow, base + code[at + 1]));
          case Op.LOAD_B + 10 -> {
            int i = base + code[at + 1];
            m.bHigh = Slots.getLong(data, wordAt(m, shadow, i + 8));
            b = Slots.getLong(data, wordAt(m, shadow, i));
          }
          case Op.LOAD_A_AT -> a = m.loadA(code[at + 1]);
          case Op.LOAD_B_AT -> b = m.loadB(code[at + 1]);
          case Op.CONSTANT_A -> a = code[at + 1];
          case Op.CONSTANT_B -> b = code[at + 1];
          case Op.LONG_A -> a = constants[code[at + 1]];
          case Op.LONG_B -> b = constants[code[at + 1]];
          case Op.POINTER_A -> {
            a = constants[code[at + 1]];
            m.aProvenance = constants[code[at + 2]];
          }
          case Op.WIDE_A -> {
            a = constants[code[at + 1]];
            m.aHigh = constants[code[at + 2]];
          }
          case Op.WIDE_B -> {
            b = constants[code[at + 1]];
            m.bHigh = constants[code[at + 2]];
          }
          case Op.STORE_1 -> {
            int i = base + code[at + 1];
            announce(m, watched, stack.base + i, 1);
            data[i] = (byte) a;
            shadow[i] = INITIALISED;
            provenance[i >> 3] = 0;
          }
          case Op.STORE_2 -> {
            int i = base + code[at + 1];
            announce(m, watched, stack.base + i, 2);
            Slots.setShort(data, i, (short) a);
            Slots.setShort(shadow, i, (short) INITIALISED_4);
            provenance[i >> 3] = 0;
          }
          case Op.STORE_4 -> {
            int i = base + code[at + 1];
            announce(m, watched, stack.base + i, 4);
            Slots.setInt(data, i, (int) a);
            Slots.setInt(shadow, i, INITIALISED_4);
            provenance[i >> 3] = 0;
          }
          case Op.STORE_8 -> {
            int i = base + code[at + 1];
            announce(m, watched, stack.base + i, 8);
            Slots.setLong(data, i, a);
            Slots.setLong(shadow, i, INITIALISED_8);
            provenance[i >> 3] = 0;
          }
          case Op.STORE_POINTER -> {
            int i = base + code[at + 1];
            announce(m, watched, stack.base + i, 8);
            Slots.setLong(data, i, a);
            Slots.setLong(shadow, i, INITIALISED_8);
            provenance[i >> 3] = m.aProvenance;
          }
          case Op.STORE_WIDE -> {
            m.memory.store(stack.base + base + code[at + 1], a, 8);
            m.memory.store(stack.base + base + code[at + 1] + 8, m.aHigh, 8);
          }
          case Op.STORE_FLAG -> {
            int i = base + code[at + 1];
            announce(m, watched, stack.base + i, 1);
            data[i] = (byte) b;
            shadow[i] = INITIALISED;
          }
          case Op.STORE_AT -> m.storeAt(code[at + 1], code[at + 2], a);
          case Op.STORE_FLAG_AT -> m.storeAt(8, code[at + 1], b);
          case Op.STORE_ARGUMENT -> m.storeArgument(code[at + 1], code[at + 2], code[at + 3], a);
          case Op.PLACE_SLOT -> m.placeSlot(code[at + 1], code[at + 2]);
          case Op.DEREF_SLOT -> m.derefSlot(code[at + 1], code[at + 2]);
          case Op.DEREF_SLOT_FAT -> m.derefSlotFat(code[at + 1], code[at + 2]);
          case Op.DEREF -> m.derefPlace(code[at + 1]);
          case Op.DEREF_FAT -> m.derefPlaceFat(code[at + 1]);
          case Op.PLACE_ADD -> m.address += code[at + 1];
          case Op.PLACE_ADD_DYNAMIC -> m.addDynamic(code[at + 1]);
          case Op.PLACE_INDEX -> {
            long index = Slots.getLong(data, wordAt(m, shadow, base + code[at + 1]));
            m.address += index * code[at + 2];
          }
          case Op.PLACE_INDEX_END -> m.address += (m.metadata - code[at + 1]) * code[at + 2];
          case Op.PLACE_SUBSLICE ->
              m.subslice(code[at + 1], code[at + 2], code[at + 3], code[at + 4]);
          case Op.PLACE_CONSTANT -> {
            m.address = constants[code[at + 1]];
            m.provenance = constants[code[at + 2]];
          }
          case Op.PLACE_FROM_A -> {
            m.address = a;
            m.provenance = m.aProvenance;
          }
          case Op.A_FROM_PLACE -> {
            a = m.address;
            m.aProvenance = m.provenance;
          }
          case Op.A_FROM_METADATA -> {
            a = m.metadata;
            m.aProvenance = m.metadataProvenance;
          }
          case Op.METADATA_CONSTANT -> {
            m.metadata = constants[code[at + 1]];
            m.metadataProvenance = constants[code[at + 2]];
          }
          case Op.DESTINATION_FROM_PLACE -> {
            m.destination = m.address;
            m.destinationProvenance = m.provenance;
          }
          case Op.DESTINATION_SLOT -> {
            m.destination = m.frame + code[at + 1];
            m.destinationProvenance = Processor.TRUSTED;
          }
          case Op.COPY_SLOTS ->
              m.memory.copy(m.frame + code[at + 2], m.frame + code[at + 1], code[at + 3]);
          case Op.COPY_TO_SLOT -> m.copyToSlot(code[at + 1], code[at + 2]);
          case Op.COPY_SLOT_AT -> m.copySlotAt(code[at + 1], code[at + 2], code[at + 3]);
          case Op.COPY_AT -> m.copyAt(code[at + 1], code[at + 2]);
          case Op.COPY_SLOT_ARGUMENT ->
              m.copySlotArgument(code[at + 1], code[at + 2], code[at + 3]);
          case Op.COPY_ARGUMENT -> m.copyArgument(code[at + 1], code[at + 2]);
          case Op.MOVED_SLOT -> {
            announce(m, watched, m.frame + code[at + 1], code[at + 2]);
            Slots.mark(shadow, base + code[at + 1], code[at + 2], MOVED);
          }
          case Op.MOVED_AT -> m.movedAt(code[at + 1]);
          case Op.UNINITIALISE_SLOT, Op.STORAGE_LIVE -> {
            announce(m, watched, m.frame + code[at + 1], code[at + 2]);
            Slots.mark(shadow, base + code[at + 1], code[at + 2], UNINITIALISED);
          }
          case Op.UNINITIALISE_AT -> m.uninitialiseAt(code[at + 1], code[at + 2]);
          case Op.STORAGE_DEAD -> {
            announce(m, watched, m.frame + code[at + 1], code[at + 2]);
            Slots.mark(shadow, base + code[at + 1], code[at + 2], (byte) 0);
            m.knownProvenance = -1;
          }
          case Op.REPEAT -> m.repeat(code[at + 1], code[at + 2], constants[code[at + 3]]);
          case Op.ADD_I32 -> a = (int) (a + b);
          case Op.SUBTRACT_I32 -> a = (int) (a - b);
          case Op.MULTIPLY_I32 -> a = (int) (a * b);
          case Op.ADD_64 -> a += b;
          case Op.SUBTRACT_64 -> a -= b;
          case Op.MULTIPLY_64 -> a *= b;
          case Op.AND -> a &= b;
          case Op.OR -> a |= b;
          case Op.XOR -> a ^= b;
          case Op.EQUAL -> a = a == b ? 1 : 0;
          case Op.NOT_EQUAL -> a = a != b ? 1 : 0;
          case Op.LESS -> a = a < b ? 1 : 0;
          case Op.LESS_OR_EQUAL -> a = a <= b ? 1 : 0;
          case Op.GREATER -> a = a > b ? 1 : 0;
          case Op.GREATER_OR_EQUAL -> a = a >= b ? 1 : 0;
          case Op.BELOW -> a = a + Long.MIN_VALUE < b + Long.MIN_VALUE ? 1 : 0;
          case Op.BELOW_OR_EQUAL -> a = a + Long.MIN_VALUE <= b + Long.MIN_VALUE ? 1 : 0;
          case Op.ABOVE -> a = a + Long.MIN_VALUE > b + Long.MIN_VALUE ? 1 : 0;
          case Op.ABOVE_OR_EQUAL -> a = a + Long.MIN_VALUE >= b + Long.MIN_VALUE ? 1 : 0;
          case Op.BINARY -> a = ScalarEval.binary(code[at + 1], code[at + 2], a, b);
          case Op.CHECKED_ADD_I32 -> {
            long exact = a + b;
            a = (int) exact;
            b = a != exact ? 1 : 0;
          }
          case Op.CHECKED_SUBTRACT_I32 -> {
            long exact = a - b;
            a = (int) exact;
            b = a != exact ? 1 : 0;
          }
          case Op.CHECKED_MULTIPLY_I32 -> {
            long exact = a * b;
            a = (int) exact;
            b = a != exact ? 1 : 0;
          }
          case Op.CHECKED_ADD_USIZE -> {
            long sum = a + b;
            b = sum + Long.MIN_VALUE < a + Long.MIN_VALUE ? 1 : 0;
            a = sum;
          }
          case Op.CHECKED_SUBTRACT_USIZE -> {
            long difference = a - b;
            b = a + Long.MIN_VALUE < b + Long.MIN_VALUE ? 1 : 0;
            a = difference;
          }
          case Op.CHECKED -> {
            long result = ScalarEval.binary(code[at + 1], code[at + 2], a, b);
            b = ScalarEval.overflows(code[at + 1], code[at + 2], a, b) ? 1 : 0;
            a = result;
          }
          case Op.FLOAT_BINARY -> a = FloatEval.binary(code[at + 1], code[at + 2], a, b);
          case Op.WIDE_BINARY -> a = WideEval.binary(m, code[at + 1], code[at + 2], a, b);
          case Op.WIDE_CHECKED -> {
            a = WideEval.checked(m, code[at + 1], code[at + 2], a, b);
            b = m.overflow;
          }
          case Op.NOT_BOOL -> a ^= 1;
          case Op.UNARY -> a = ScalarEval.unary(m, code[at + 1], code[at + 2], a);
          case Op.FLOAT_NEGATE -> a = FloatEval.negate(a, code[at + 1]);
          case Op.WRAP -> a = ScalarEval.wrap(code[at + 1], a);
          case Op.CAST -> a = ScalarEval.cast(m, code[at + 1], code[at + 2], code[at + 3], a);
          case Op.NICHE -> a = m.function.niches()[code[at + 1]].decode(a);
          case Op.GOTO -> pc = code[at + 1];
          case Op.BRANCH -> pc = a == 0 ? code[at + 1] : code[at + 2];
          case Op.SWITCH -> pc = choose(m, code[at + 1], a);
          case Op.ASSERT -> {
            if (a == code[at + 1]) {
              pc = code[at + 2];
            } else if (m.panics.isOverlooked(m.function.asserts()[code[at + 3]])) {
              pc = code[at + 2];
            } else {
              m.panics.failAssertion(m.function.asserts()[code[at + 3]]);
              continue frames;
            }
          }
          case Op.ENTER, Op.ENTER_POINTER, Op.ENTER_VIRTUAL, Op.ENTER_DROP_VIRTUAL -> {
            m.pc = enter(m, op, code, at, pc, a);
            if (m.callee == null) {
              continue frames;
            }
            pc = m.pc;
            data = stack.data;
            shadow = stack.shadow;
            provenance = stack.provenance;
            base = (int) (m.frame - stack.base);
          }
          case Op.CALL -> {
            CallSite site = m.function.calls()[code[at + 1]];
            m.calls.call(site, CallEval.NORMAL);
            continue frames;
          }
          case Op.RETURN -> {
            m.calls.ret();
            continue frames;
          }
          case Op.RESUME -> {
            m.panics.unwindTo(-1);
            continue frames;
          }
          case Op.UNREACHABLE ->
              throw MachineFault.of(Fault.Kind.UNREACHABLE, "reached what cannot be reached");
          case Op.NOP -> {}
          case Op.INTRINSIC_SCALAR -> m.intrinsics.scalar(code[at + 1], a);
          case Op.INTRINSIC_BYTES -> m.intrinsics.bytes(code[at + 1]);
          case Op.INTRINSIC_PAIR -> m.intrinsics.pair(code[at + 1]);
          case Op.INTRINSIC -> {
            m.pc = pc;
            m.intrinsics.run(m.function.intrinsics()[code[at + 1]]);
            continue frames;
          }
          case Op.PAIR_ARGUMENT -> m.pairArgument();
          case Op.NARROW -> m.aProvenance = m.parts.of(m.aProvenance, a, code[at + 1]);
          case Op.WHOLE -> m.aProvenance = m.parts.allocation(m.aProvenance);
          default -> throw new AssertionError("operation " + op);
        }
      }
    }
  }

  private static void announce(Processor m, boolean watched, long address, int length) {
    if (watched) {
      m.memory.touching(address, length);
    }
  }

  private static int choose(Processor m, int table, long a) {
    var choice = m.function.switches()[table];
    int target = choice.highs() == null ? choice.targetOf(a) : choice.targetOf(a, m.aHigh);
    if (target < 0) {
      throw MachineFault.of(Fault.Kind.INVALID_VALUE, "no variant has the discriminant " + a);
    }
    return target;
  }

  /// Where to go on; the callee is null if nothing is called.
  private static int enter(Processor m, int op, int[] code, int at, int next, long a) {
    switch (op) {
      case Op.ENTER -> m.calls.enter(code[at + 1]);
      case Op.ENTER_POINTER -> m.calls.enterPointer(a);
      case Op.ENTER_VIRTUAL -> m.calls.enterPointer(m.vtableWord(code[at + 1]));
      default -> {
        long glue = m.vtableWord(0);
        if (glue == 0) {
          m.callee = null;
          return code[at + 1];
        }
        m.calls.enterPointer(glue);
      }
    }
    return next;
  }

  private static int byteAt(Processor m, byte[] shadow, int index) {
    if (shadow[index] != INITIALISED) {
      m.missingSlot(index, 1);
    }
    return index;
  }

  private static int shortAt(Processor m, byte[] shadow, int index) {
    if (Slots.getShort(shadow, index) != (short) INITIALISED_4) {
      m.missingSlot(index, 2);
    }
    return index;
  }

  private static int intAt(Processor m, byte[] shadow, int index) {
    if (Slots.getInt(shadow, index) != INITIALISED_4) {
      m.missingSlot(index, 4);
    }
    return index;
  }

  private static int wordAt(Processor m, byte[] shadow, int index) {
    if (Slots.getLong(shadow, index) != INITIALISED_8) {
      m.missingSlot(index, 8);
    }
    return index;
  }
}
