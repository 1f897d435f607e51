package freehold.machine.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Little-endian numbers in arrays of bytes, with their shadow.
final class Bytes {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte INITIALISED = ByteState.INITIALISED.code();

  private Bytes() {}

  static boolean allInitialised(byte[] shadow, int offset, int length) {
    return switch (length) {
      case 1 -> shadow[offset] == INITIALISED;
      case 2 -> (short) SHORT.get(shadow, offset) == 0x0303;
      case 4 -> (int) INT.get(shadow, offset) == 0x03030303;
      case 8 -> (long) LONG.get(shadow, offset) == 0x0303030303030303L;
      default -> {
        for (int i = 0; i < length; i++) {
          if (shadow[offset + i] != INITIALISED) {
            yield false;
          }
        }
        yield true;
      }
    };
  }

  static long load(byte[] data, int offset, int length) {
    return switch (length) {
      case 1 -> data[offset] & 0xffL;
      case 2 -> (short) SHORT.get(data, offset) & 0xffffL;
      case 4 -> (int) INT.get(data, offset) & 0xffff_ffffL;
      default -> (long) LONG.get(data, offset);
    };
  }

  static void store(byte[] data, byte[] shadow, int offset, long value, int length) {
    switch (length) {
      case 1 -> {
        data[offset] = (byte) value;
        shadow[offset] = INITIALISED;
      }
      case 2 -> {
        SHORT.set(data, offset, (short) value);
        SHORT.set(shadow, offset, (short) 0x0303);
      }
      case 4 -> {
        INT.set(data, offset, (int) value);
        INT.set(shadow, offset, 0x03030303);
      }
      default -> {
        LONG.set(data, offset, value);
        LONG.set(shadow, offset, 0x0303030303030303L);
      }
    }
  }
}
