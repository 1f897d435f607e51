package freehold.machine.eval;

import freehold.machine.code.CallSite;
import freehold.machine.code.Op;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.StackSegment;
import freehold.machine.state.Fault;

/// The switch loop. Its method must stay below 8,000 bytes of bytecode, or HotSpot does not compile it.
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
        switch (op) {
          case Op.LOAD_A -> { // i8
            a = data[byteAt(m, shadow, base + code[pc + 1])];
            pc += 2;
          }
          case Op.LOAD_A + 1 -> { // u8
            a = data[byteAt(m, shadow, base + code[pc + 1])] & 0xff;
            pc += 2;
          }
          case Op.LOAD_A + 2 -> { // i16
            a = Slots.getShort(data, shortAt(m, shadow, base + code[pc + 1]));
            pc += 2;
          }
          case Op.LOAD_A + 3 -> { // u16
            a = Slots.getShort(data, shortAt(m, shadow, base + code[pc + 1])) & 0xffff;
            pc += 2;
          }
          case Op.LOAD_A + 4 -> { // i32
            a = Slots.getInt(data, intAt(m, shadow, base + code[pc + 1]));
            pc += 2;
          }
          case Op.LOAD_A + 5 -> { // u32
            a = Slots.getInt(data, intAt(m, shadow, base + code[pc + 1])) & 0xffff_ffffL;
            pc += 2;
          }
          case Op.LOAD_A + 6 -> { // word
            a = Slots.getLong(data, wordAt(m, shadow, base + code[pc + 1]));
            pc += 2;
          }
          case Op.LOAD_A + 7 -> { // pointer
            int i = wordAt(m, shadow, base + code[pc + 1]);
            a = Slots.getLong(data, i);
            m.aProvenance = provenance[i >> 3];
            pc += 2;
          }
          case Op.LOAD_A + 8 -> { // bool
            a = Processor.checkBool(data[byteAt(m, shadow, base + code[pc + 1])] & 0xff);
            pc += 2;
          }
          case Op.LOAD_A + 9 -> { // char
            a = Processor.checkChar(
                    Slots.getInt(data, intAt(m, shadow, base + code[pc + 1])) & 0xffff_ffffL);
            pc += 2;
          }
          case Op.LOAD_A + 10 -> { // wide
            int i = base + code[pc + 1];
            m.aHigh = Slots.getLong(data, wordAt(m, shadow, i + 8));
            a = Slots.getLong(data, wordAt(m, shadow, i));
            pc += 2;
          }
          case Op.LOAD_B -> {
            b = data[byteAt(m, shadow, base + code[pc + 1])];
            pc += 2;
          }
          case Op.LOAD_B + 1, Op.LOAD_B + 8 -> {
            b = data[byteAt(m, shadow, base + code[pc + 1])] & 0xff;
            pc += 2;
          }
          case Op.LOAD_B + 2 -> {
            b = Slots.getShort(data, shortAt(m, shadow, base + code[pc + 1]));
            pc += 2;
          }
          case Op.LOAD_B + 3 -> {
            b = Slots.getShort(data, shortAt(m, shadow, base + code[pc + 1])) & 0xffff;
            pc += 2;
          }
          case Op.LOAD_B + 4 -> {
            b = Slots.getInt(data, intAt(m, shadow, base + code[pc + 1]));
            pc += 2;
          }
          case Op.LOAD_B + 5, Op.LOAD_B + 9 -> {
            b = Slots.getInt(data, intAt(m, shadow, base + code[pc + 1])) & 0xffff_ffffL;
            pc += 2;
          }
          case Op.LOAD_B + 6, Op.LOAD_B + 7 -> {
            b = Slots.getLong(data, wordAt(m, shadow, base + code[pc + 1]));
            pc += 2;
          }
          case Op.LOAD_B + 10 -> {
            int i = base + code[pc + 1];
            m.bHigh = Slots.getLong(data, wordAt(m, shadow, i + 8));
            b = Slots.getLong(data, wordAt(m, shadow, i));
            pc += 2;
          }
          case Op.LOAD_A_AT -> {
            a = m.loadA(code[pc + 1]);
            pc += 2;
          }
          case Op.LOAD_B_AT -> {
            b = m.loadB(code[pc + 1]);
            pc += 2;
          }
          case Op.CONSTANT_A -> {
            a = code[pc + 1];
            pc += 2;
          }
          case Op.CONSTANT_B -> {
            b = code[pc + 1];
            pc += 2;
          }
          case Op.LONG_A -> {
            a = constants[code[pc + 1]];
            pc += 2;
          }
          case Op.LONG_B -> {
            b = constants[code[pc + 1]];
            pc += 2;
          }
          case Op.POINTER_A -> {
            a = constants[code[pc + 1]];
            m.aProvenance = constants[code[pc + 2]];
            pc += 3;
          }
          case Op.WIDE_A -> {
            a = constants[code[pc + 1]];
            m.aHigh = constants[code[pc + 2]];
            pc += 3;
          }
          case Op.WIDE_B -> {
            b = constants[code[pc + 1]];
            m.bHigh = constants[code[pc + 2]];
            pc += 3;
          }
          case Op.STORE_1 -> {
            int i = base + code[pc + 1];
            if (watched) {
              m.memory.touching(stack.base + i, 1);
            }
            data[i] = (byte) a;
            shadow[i] = INITIALISED;
            provenance[i >> 3] = 0;
            pc += 2;
          }
          case Op.STORE_2 -> {
            int i = base + code[pc + 1];
            if (watched) {
              m.memory.touching(stack.base + i, 2);
            }
            Slots.setShort(data, i, (short) a);
            Slots.setShort(shadow, i, (short) INITIALISED_4);
            provenance[i >> 3] = 0;
            pc += 2;
          }
          case Op.STORE_4 -> {
            int i = base + code[pc + 1];
            if (watched) {
              m.memory.touching(stack.base + i, 4);
            }
            Slots.setInt(data, i, (int) a);
            Slots.setInt(shadow, i, INITIALISED_4);
            provenance[i >> 3] = 0;
            pc += 2;
          }
          case Op.STORE_8 -> {
            int i = base + code[pc + 1];
            if (watched) {
              m.memory.touching(stack.base + i, 8);
            }
            Slots.setLong(data, i, a);
            Slots.setLong(shadow, i, INITIALISED_8);
            provenance[i >> 3] = 0;
            pc += 2;
          }
          case Op.STORE_POINTER -> {
            int i = base + code[pc + 1];
            if (watched) {
              m.memory.touching(stack.base + i, 8);
            }
            Slots.setLong(data, i, a);
            Slots.setLong(shadow, i, INITIALISED_8);
            provenance[i >> 3] = m.aProvenance;
            pc += 2;
          }
          case Op.STORE_WIDE -> {
            m.memory.store(stack.base + base + code[pc + 1], a, 8);
            m.memory.store(stack.base + base + code[pc + 1] + 8, m.aHigh, 8);
            pc += 2;
          }
          case Op.STORE_FLAG -> {
            int i = base + code[pc + 1];
            if (watched) {
              m.memory.touching(stack.base + i, 1);
            }
            data[i] = (byte) b;
            shadow[i] = INITIALISED;
            pc += 2;
          }
          case Op.STORE_AT -> {
            m.storeAt(code[pc + 1], code[pc + 2], a);
            pc += 3;
          }
          case Op.STORE_FLAG_AT -> {
            m.storeAt(8, code[pc + 1], b);
            pc += 2;
          }
          case Op.STORE_ARGUMENT -> {
            m.storeArgument(code[pc + 1], code[pc + 2], code[pc + 3], a);
            pc += 4;
          }
          case Op.PLACE_SLOT -> {
            m.placeSlot(code[pc + 1], code[pc + 2]);
            pc += 3;
          }
          case Op.DEREF_SLOT -> {
            m.derefSlot(code[pc + 1], code[pc + 2]);
            pc += 3;
          }
          case Op.DEREF_SLOT_FAT -> {
            m.derefSlotFat(code[pc + 1], code[pc + 2]);
            pc += 3;
          }
          case Op.DEREF -> {
            m.derefPlace(code[pc + 1]);
            pc += 2;
          }
          case Op.DEREF_FAT -> {
            m.derefPlaceFat(code[pc + 1]);
            pc += 2;
          }
          case Op.PLACE_ADD -> {
            m.address += code[pc + 1];
            pc += 2;
          }
          case Op.PLACE_ADD_DYNAMIC -> {
            m.addDynamic(code[pc + 1]);
            pc += 2;
          }
          case Op.PLACE_INDEX -> {
            long index = Slots.getLong(data, wordAt(m, shadow, base + code[pc + 1]));
            m.address += index * code[pc + 2];
            pc += 3;
          }
          case Op.PLACE_INDEX_END -> {
            m.address += (m.metadata - code[pc + 1]) * code[pc + 2];
            pc += 3;
          }
          case Op.PLACE_SUBSLICE -> {
            m.subslice(code[pc + 1], code[pc + 2], code[pc + 3], code[pc + 4]);
            pc += 5;
          }
          case Op.PLACE_CONSTANT -> {
            m.address = constants[code[pc + 1]];
            m.provenance = constants[code[pc + 2]];
            pc += 3;
          }
          case Op.PLACE_FROM_A -> {
            m.address = a;
            m.provenance = m.aProvenance;
            pc++;
          }
          case Op.A_FROM_PLACE -> {
            a = m.address;
            m.aProvenance = m.provenance;
            pc++;
          }
          case Op.A_FROM_METADATA -> {
            a = m.metadata;
            m.aProvenance = m.metadataProvenance;
            pc++;
          }
          case Op.METADATA_CONSTANT -> {
            m.metadata = constants[code[pc + 1]];
            m.metadataProvenance = constants[code[pc + 2]];
            pc += 3;
          }
          case Op.DESTINATION_FROM_PLACE -> {
            m.destination = m.address;
            m.destinationProvenance = m.provenance;
            pc++;
          }
          case Op.DESTINATION_SLOT -> {
            m.destination = m.frame + code[pc + 1];
            m.destinationProvenance = Processor.TRUSTED;
            pc += 2;
          }
          case Op.COPY_SLOTS -> {
            m.memory.copy(m.frame + code[pc + 2], m.frame + code[pc + 1], code[pc + 3]);
            pc += 4;
          }
          case Op.COPY_TO_SLOT -> {
            m.copyToSlot(code[pc + 1], code[pc + 2]);
            pc += 3;
          }
          case Op.COPY_SLOT_AT -> {
            m.copySlotAt(code[pc + 1], code[pc + 2], code[pc + 3]);
            pc += 4;
          }
          case Op.COPY_AT -> {
            m.copyAt(code[pc + 1], code[pc + 2]);
            pc += 3;
          }
          case Op.COPY_SLOT_ARGUMENT -> {
            m.copySlotArgument(code[pc + 1], code[pc + 2], code[pc + 3]);
            pc += 4;
          }
          case Op.COPY_ARGUMENT -> {
            m.copyArgument(code[pc + 1], code[pc + 2]);
            pc += 3;
          }
          case Op.MOVED_SLOT -> {
            if (watched) {
              m.memory.touching(m.frame + code[pc + 1], code[pc + 2]);
            }
            Slots.mark(shadow, base + code[pc + 1], code[pc + 2], MOVED);
            pc += 3;
          }
          case Op.MOVED_AT -> {
            m.movedAt(code[pc + 1]);
            pc += 2;
          }
          case Op.UNINITIALISE_SLOT, Op.STORAGE_LIVE -> {
            if (watched) {
              m.memory.touching(m.frame + code[pc + 1], code[pc + 2]);
            }
            Slots.mark(shadow, base + code[pc + 1], code[pc + 2], UNINITIALISED);
            pc += 3;
          }
          case Op.UNINITIALISE_AT -> {
            m.uninitialiseAt(code[pc + 1], code[pc + 2]);
            pc += 3;
          }
          case Op.STORAGE_DEAD -> {
            if (watched) {
              m.memory.touching(m.frame + code[pc + 1], code[pc + 2]);
            }
            Slots.mark(shadow, base + code[pc + 1], code[pc + 2], (byte) 0);
            m.knownProvenance = -1;
            pc += 3;
          }
          case Op.REPEAT -> {
            m.repeat(code[pc + 1], code[pc + 2], constants[code[pc + 3]]);
            pc += 4;
          }
          case Op.ADD_I32 -> {
            a = (int) (a + b);
            pc++;
          }
          case Op.SUBTRACT_I32 -> {
            a = (int) (a - b);
            pc++;
          }
          case Op.MULTIPLY_I32 -> {
            a = (int) (a * b);
            pc++;
          }
          case Op.ADD_64 -> {
            a += b;
            pc++;
          }
          case Op.SUBTRACT_64 -> {
            a -= b;
            pc++;
          }
          case Op.MULTIPLY_64 -> {
            a *= b;
            pc++;
          }
          case Op.AND -> {
            a &= b;
            pc++;
          }
          case Op.OR -> {
            a |= b;
            pc++;
          }
          case Op.XOR -> {
            a ^= b;
            pc++;
          }
          case Op.EQUAL -> {
            a = a == b ? 1 : 0;
            pc++;
          }
          case Op.NOT_EQUAL -> {
            a = a != b ? 1 : 0;
            pc++;
          }
          case Op.LESS -> {
            a = a < b ? 1 : 0;
            pc++;
          }
          case Op.LESS_OR_EQUAL -> {
            a = a <= b ? 1 : 0;
            pc++;
          }
          case Op.GREATER -> {
            a = a > b ? 1 : 0;
            pc++;
          }
          case Op.GREATER_OR_EQUAL -> {
            a = a >= b ? 1 : 0;
            pc++;
          }
          case Op.BELOW -> {
            a = a + Long.MIN_VALUE < b + Long.MIN_VALUE ? 1 : 0;
            pc++;
          }
          case Op.BELOW_OR_EQUAL -> {
            a = a + Long.MIN_VALUE <= b + Long.MIN_VALUE ? 1 : 0;
            pc++;
          }
          case Op.ABOVE -> {
            a = a + Long.MIN_VALUE > b + Long.MIN_VALUE ? 1 : 0;
            pc++;
          }
          case Op.ABOVE_OR_EQUAL -> {
            a = a + Long.MIN_VALUE >= b + Long.MIN_VALUE ? 1 : 0;
            pc++;
          }
          case Op.BINARY -> {
            a = ScalarEval.binary(code[pc + 1], code[pc + 2], a, b);
            pc += 3;
          }
          case Op.CHECKED_ADD_I32 -> {
            long exact = a + b;
            a = (int) exact;
            b = a != exact ? 1 : 0;
            pc++;
          }
          case Op.CHECKED_SUBTRACT_I32 -> {
            long exact = a - b;
            a = (int) exact;
            b = a != exact ? 1 : 0;
            pc++;
          }
          case Op.CHECKED_MULTIPLY_I32 -> {
            long exact = a * b;
            a = (int) exact;
            b = a != exact ? 1 : 0;
            pc++;
          }
          case Op.CHECKED_ADD_USIZE -> {
            long sum = a + b;
            b = sum + Long.MIN_VALUE < a + Long.MIN_VALUE ? 1 : 0;
            a = sum;
            pc++;
          }
          case Op.CHECKED_SUBTRACT_USIZE -> {
            long difference = a - b;
            b = a + Long.MIN_VALUE < b + Long.MIN_VALUE ? 1 : 0;
            a = difference;
            pc++;
          }
          case Op.CHECKED -> {
            long result = ScalarEval.binary(code[pc + 1], code[pc + 2], a, b);
            b = ScalarEval.overflows(code[pc + 1], code[pc + 2], a, b) ? 1 : 0;
            a = result;
            pc += 3;
          }
          case Op.FLOAT_BINARY -> {
            a = FloatEval.binary(code[pc + 1], code[pc + 2], a, b);
            pc += 3;
          }
          case Op.WIDE_BINARY -> {
            a = WideEval.binary(m, code[pc + 1], code[pc + 2], a, b);
            pc += 3;
          }
          case Op.WIDE_CHECKED -> {
            a = WideEval.checked(m, code[pc + 1], code[pc + 2], a, b);
            b = m.overflow;
            pc += 3;
          }
          case Op.NOT_BOOL -> {
            a ^= 1;
            pc++;
          }
          case Op.UNARY -> {
            a = ScalarEval.unary(m, code[pc + 1], code[pc + 2], a);
            pc += 3;
          }
          case Op.FLOAT_NEGATE -> {
            a = FloatEval.negate(a, code[pc + 1]);
            pc += 2;
          }
          case Op.WRAP -> {
            a = ScalarEval.wrap(code[pc + 1], a);
            pc += 2;
          }
          case Op.CAST -> {
            a = ScalarEval.cast(m, code[pc + 1], code[pc + 2], code[pc + 3], a);
            pc += 4;
          }
          case Op.NICHE -> {
            a = m.function.niches()[code[pc + 1]].decode(a);
            pc += 2;
          }
          case Op.GOTO -> pc = code[pc + 1];
          case Op.BRANCH -> pc = a == 0 ? code[pc + 1] : code[pc + 2];
          case Op.SWITCH -> pc = choose(m, code[pc + 1], a);
          case Op.ASSERT -> {
            if (a == code[pc + 1]) {
              pc = code[pc + 2];
            } else {
              m.panics.failAssertion(m.function.asserts()[code[pc + 3]]);
              continue frames;
            }
          }
          case Op.ENTER, Op.ENTER_POINTER, Op.ENTER_VIRTUAL, Op.ENTER_DROP_VIRTUAL -> {
            m.pc = enter(m, op, code, pc, a);
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
            CallSite site = m.function.calls()[code[pc + 1]];
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
              throw MachineFault.of(
                  Fault.Kind.UNREACHABLE, "reached what cannot be reached");
          case Op.NOP -> pc++;
          case Op.INTRINSIC_SCALAR -> {
            m.intrinsics.scalar(code[pc + 1], a);
            pc += 2;
          }
          case Op.INTRINSIC_BYTES -> {
            m.intrinsics.bytes(code[pc + 1]);
            pc += 2;
          }
          case Op.INTRINSIC_PAIR -> {
            m.intrinsics.pair(code[pc + 1]);
            pc += 2;
          }
          case Op.INTRINSIC -> {
            m.pc = pc + 2;
            m.intrinsics.run(m.function.intrinsics()[code[pc + 1]]);
            continue frames;
          }
          case Op.PAIR_ARGUMENT -> {
            m.pairArgument();
            pc++;
          }
          default -> throw new AssertionError("operation " + op);
        }
      }
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
  private static int enter(Processor m, int op, int[] code, int pc, long a) {
    switch (op) {
      case Op.ENTER -> m.calls.enter(code[pc + 1]);
      case Op.ENTER_POINTER -> {
        m.calls.enterPointer(a);
        return pc + 1;
      }
      case Op.ENTER_VIRTUAL -> m.calls.enterPointer(m.vtableWord(code[pc + 1]));
      default -> {
        long glue = m.vtableWord(0);
        if (glue == 0) {
          m.callee = null;
          return code[pc + 1];
        }
        m.calls.enterPointer(glue);
      }
    }
    return pc + 2;
  }

  private static int byteAt(Processor m, byte[] shadow, int index) {
    if (shadow[index] != INITIALISED) {
      throw m.uninitialisedSlot(index, 1);
    }
    return index;
  }

  private static int shortAt(Processor m, byte[] shadow, int index) {
    if (Slots.getShort(shadow, index) != (short) INITIALISED_4) {
      throw m.uninitialisedSlot(index, 2);
    }
    return index;
  }

  private static int intAt(Processor m, byte[] shadow, int index) {
    if (Slots.getInt(shadow, index) != INITIALISED_4) {
      throw m.uninitialisedSlot(index, 4);
    }
    return index;
  }

  private static int wordAt(Processor m, byte[] shadow, int index) {
    if (Slots.getLong(shadow, index) != INITIALISED_8) {
      throw m.uninitialisedSlot(index, 8);
    }
    return index;
  }
}
