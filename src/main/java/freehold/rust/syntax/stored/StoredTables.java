package freehold.rust.syntax.stored;

import freehold.rust.syntax.Hygiene;
import freehold.source.SourceFile;
import java.nio.charset.StandardCharsets;

/// What the nodes of a stored tree share: names, hygienes and source files, by their numbers.
///
/// Each table is stored as its length and its rows. A string is its length in bytes and its UTF-8;
/// a hygiene is its expansion and the number of its parent plus one, or zero; a file is the number
/// of its name and its text, which is decoded when somebody looks at it.
final class StoredTables {
  private final byte[] bytes;
  private final String[] strings;
  private final Hygiene[] hygienes;
  private final SourceFile[] files;
  private final int end;
  private int position;

  StoredTables(byte[] bytes) {
    this.bytes = bytes;
    this.strings = new String[number()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = text(number());
    }
    this.hygienes = new Hygiene[number()];
    for (int i = 0; i < hygienes.length; i++) {
      hygienes[i] = storedHygiene(number(), number());
    }
    this.files = new SourceFile[number()];
    for (int i = 0; i < files.length; i++) {
      files[i] = storedFile(number(), number());
    }
    this.end = position;
  }

  private Hygiene storedHygiene(int expansion, int parent) {
    return expansion == 0
        ? Hygiene.NONE
        : new Hygiene(expansion, parent == 0 ? null : hygienes[parent - 1]);
  }

  private SourceFile storedFile(int name, int length) {
    int from = position;
    position += length;
    return SourceFile.library(
        strings[name], () -> new String(bytes, from, length, StandardCharsets.UTF_8));
  }

  private String text(int length) {
    position += length;
    return new String(bytes, position - length, length, StandardCharsets.UTF_8);
  }

  private int number() {
    StoredInput input = new StoredInput(bytes, position, this);
    int value = input.number();
    position = input.position();
    return value;
  }

  String string(int number) {
    return strings[number];
  }

  Hygiene hygiene(int number) {
    return hygienes[number];
  }

  SourceFile file(int number) {
    return files[number];
  }

  /// An input that stands behind the tables.
  StoredInput content() {
    return new StoredInput(bytes, end, this);
  }
}
