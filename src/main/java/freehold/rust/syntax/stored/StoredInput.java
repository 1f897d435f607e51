package freehold.rust.syntax.stored;

import freehold.rust.syntax.Hygiene;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads the leaves of a stored tree: numbers, names, spans, and lists of whatever a reader reads.
///
/// Numbers are unsigned, seven bits to a byte, the lowest first, the top bit on all but the last. A
/// span is told from the one before it: twice the zigzag of the distance of their starts, plus one
/// if another file follows; then that file; then the length.
final class StoredInput {
  private final byte[] bytes;
  private final StoredTables tables;
  private int position;
  private int file;
  private int start;

  StoredInput(byte[] bytes, int position, StoredTables tables) {
    this.bytes = bytes;
    this.position = position;
    this.tables = tables;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[position++];
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  /// The index of the byte that is read next.
  int position() {
    return position;
  }

  boolean flag() {
    return bytes[position++] != 0;
  }

  char character() {
    return (char) number();
  }

  String string() {
    return tables.string(number());
  }

  Hygiene hygiene() {
    return tables.hygiene(number());
  }

  <E extends Enum<E>> E constant(E[] constants) {
    return constants[number()];
  }

  BigInteger whole() {
    return new BigInteger(bytes());
  }

  byte[] bytes() {
    int length = number();
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }

  Span span() {
    int code = number();
    if ((code & 1) != 0) {
      file = number();
    }
    int distance = code >>> 1;
    start += (distance >>> 1) ^ -(distance & 1);
    return new Span(tables.file(file), start, start + number());
  }

  /// Passes over a part that is stored with its length, and gives an input for it.
  StoredInput skip() {
    int length = number();
    position += length;
    return new StoredInput(bytes, position - length, tables);
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return flag() ? Optional.of(reader.get()) : Optional.empty();
  }

  @SuppressWarnings("unchecked")
  <T> List<T> list(Supplier<T> reader) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    Object[] elements = new Object[size];
    for (int i = 0; i < size; i++) {
      elements[i] = reader.get();
    }
    return (List<T>) List.of(elements);
  }

  AssertionError unknown(String type, int tag) {
    return new AssertionError("no stored " + type + " has the number " + tag);
  }
}
