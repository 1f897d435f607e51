package freehold.rust.syntax.stored;

import freehold.rust.syntax.Hygiene;
import freehold.source.Span;
import java.io.ByteArrayOutputStream;

/// Writes the leaves of a stored tree; [StoredInput] says in which form.
final class StoredOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final OutputTables tables;
  private int file;
  private int start;

  StoredOutput(OutputTables tables) {
    this.tables = tables;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void flag(boolean value) {
    bytes.write(value ? 1 : 0);
  }

  void string(String text) {
    number(tables.string(text));
  }

  void hygiene(Hygiene hygiene) {
    number(tables.hygiene(hygiene));
  }

  void raw(byte[] content) {
    bytes.writeBytes(content);
  }

  void bytes(byte[] content) {
    number(content.length);
    raw(content);
  }

  void span(Span span) {
    int next = tables.file(span.file());
    int distance = span.start() - start;
    int zigzag = distance << 1 ^ distance >> 31;
    number(zigzag << 1 | (next == file ? 0 : 1));
    if (next != file) {
      number(next);
    }
    number(span.length());
    file = next;
    start = span.start();
  }
}
