package freehold.c.types;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;

/// A struct or union; compared by identity, its fields come later than its name.
///
/// Fields lie as the System V ABI for x86-64 lays them out (3.1.2): each at the next offset that
/// its alignment allows, the size rounded up to the greatest alignment.
public final class RecordDefinition {
  private final boolean isUnion;
  private final String tag;
  private final Span span;
  private boolean isPacked;
  private List<Field> fields;
  private long size;
  private long alignment = 1;

  public RecordDefinition(boolean isUnion, String tag, Span span) {
    this.isUnion = isUnion;
    this.tag = tag;
    this.span = span;
  }

  /// One member; an anonymous struct or union has an empty name.
  public record Field(String name, CType type, boolean isConst, long offset) {}

  /// A field before its place is known.
  record Declared(String name, CType type, boolean isConst) {}

  /// Gives it its fields; once.
  void complete(List<Declared> declared, boolean packed) {
    isPacked = packed;
    List<Field> placed = new ArrayList<>();
    long end = 0;
    for (Declared field : declared) {
      long align = packed ? 1 : field.type().alignment();
      long offset = isUnion ? 0 : end + align - 1 & -align;
      placed.add(new Field(field.name(), field.type(), field.isConst(), offset));
      end = Math.max(end, offset + field.type().size());
      alignment = Math.max(alignment, align);
    }
    size = end + alignment - 1 & -alignment;
    fields = List.copyOf(placed);
  }

  public boolean isComplete() {
    return fields != null;
  }

  public List<Field> fields() {
    return fields;
  }

  public boolean isUnion() {
    return isUnion;
  }

  public boolean isPacked() {
    return isPacked;
  }

  public String tag() {
    return tag;
  }

  public Span span() {
    return span;
  }

  public long size() {
    return size;
  }

  public long alignment() {
    return alignment;
  }

  String text() {
    String name = tag.isEmpty() ? "<anonymous>" : tag;
    return (isUnion ? "union " : "struct ") + name;
  }
}
