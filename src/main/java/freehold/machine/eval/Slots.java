package freehold.machine.eval;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Numbers in the bytes of a frame.
final class Slots {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Slots() {}

  static short getShort(byte[] bytes, int index) {
    return (short) SHORT.get(bytes, index);
  }

  static int getInt(byte[] bytes, int index) {
    return (int) INT.get(bytes, index);
  }

  static long getLong(byte[] bytes, int index) {
    return (long) LONG.get(bytes, index);
  }

  static void setShort(byte[] bytes, int index, short value) {
    SHORT.set(bytes, index, value);
  }

  static void setInt(byte[] bytes, int index, int value) {
    INT.set(bytes, index, value);
  }

  static void setLong(byte[] bytes, int index, long value) {
    LONG.set(bytes, index, value);
  }

  /// Gives `size` bytes of a shadow one state.
  static void mark(byte[] shadow, int index, int size, byte state) {
    switch (size) {
      case 1 -> shadow[index] = state;
      case 4 -> setInt(shadow, index, state * 0x01010101);
      case 8 -> setLong(shadow, index, state * 0x0101010101010101L);
      default -> Arrays.fill(shadow, index, index + size, state);
    }
  }
}
