package freehold.rust.syntax.stored;

import freehold.rust.syntax.Block;
import freehold.rust.syntax.Hygiene;
import freehold.rust.syntax.Item;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes a tree of records by their components, in the form that the readers of this room expect.
///
/// A record is its components in order; a value of a sealed type is the number of its record among
/// the type's permitted ones, then the record. Runs in the build only, where reflection is fast
/// enough and cannot forget a component.
final class TreeWriter {
  private final OutputTables tables;
  private final StoredOutput out;

  TreeWriter() {
    this(new OutputTables());
  }

  private TreeWriter(OutputTables tables) {
    this.tables = tables;
    this.out = new StoredOutput(tables);
  }

  byte[] toBytes() {
    StoredOutput whole = new StoredOutput(tables);
    tables.writeTo(whole);
    whole.raw(out.toBytes());
    return whole.toBytes();
  }

  void record(Object record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = component(record, component);
      if (record instanceof Item.Function && component.getName().equals("body")) {
        body((Optional<?>) value);
      } else {
        value(value, component.getGenericType());
      }
    }
  }

  private static Object component(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException broken) {
      throw new AssertionError(component.toString(), broken);
    }
  }

  /// The body of a function goes with its span and its length, so that a reader can pass over it.
  private void body(Optional<?> body) {
    out.flag(body.isPresent());
    if (body.isPresent()) {
      Block block = (Block) body.get();
      out.span(block.span());
      TreeWriter inner = new TreeWriter(tables);
      inner.block(block);
      out.bytes(inner.out.toBytes());
    }
  }

  private void block(Block block) {
    elements(block.statements(), freehold.rust.syntax.Statement.class);
    optional(block.tail(), freehold.rust.syntax.Expr.class);
    out.span(block.span());
  }

  private void value(Object value, Type type) {
    switch (value) {
      case Integer number -> out.number(number);
      case Boolean flag -> out.flag(flag);
      case Character character -> out.number(character);
      case String text -> out.string(text);
      case Span span -> out.span(span);
      case Hygiene hygiene -> out.hygiene(hygiene);
      case SourceFile file -> out.number(tables.file(file));
      case BigInteger whole -> out.bytes(whole.toByteArray());
      case byte[] bytes -> out.bytes(bytes);
      case Enum<?> constant -> out.number(constant.ordinal());
      case List<?> list -> elements(list, argument(type));
      case Optional<?> optional -> optional(optional, argument(type));
      case Block block -> block(block);
      case Record record -> node(record, (Class<?>) type);
      default -> throw new AssertionError("a tree holds a " + value.getClass());
    }
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private void elements(List<?> list, Type type) {
    out.number(list.size());
    list.forEach(element -> value(element, type));
  }

  private void optional(Optional<?> optional, Type type) {
    out.flag(optional.isPresent());
    optional.ifPresent(inner -> value(inner, type));
  }

  private void node(Record record, Class<?> declared) {
    if (declared.isSealed()) {
      out.number(Arrays.asList(declared.getPermittedSubclasses()).indexOf(record.getClass()));
    }
    record(record);
  }
}
