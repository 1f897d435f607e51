package freehold.c.types;

import freehold.c.syntax.Expression;
import freehold.c.syntax.Initializer;
import freehold.c.syntax.Initializer.Designator;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/// Reads initializers: braces, left out braces, designators (C11 6.7.9).
final class InitializerChecker {
  private final UnitChecker unit;
  private final List<TypedInitializer.Part> parts = new ArrayList<>();
  private long greatestIndex = -1;

  InitializerChecker(UnitChecker unit) {
    this.unit = unit;
  }

  /// Tells the variable its length if the initializer gives it.
  TypedInitializer initializer(Variable variable, Initializer written) {
    CType type = variable.type();
    boolean open = type instanceof CType.Array(CType e, OptionalLong length) && length.isEmpty();
    boolean braced = written instanceof Initializer.Braced;
    boolean isText = isText(type, written);
    if (type instanceof CType.Array && !braced && !isText) {
      throw Rejected.error("invalid initializer", written.span());
    }
    read(type, written, List.of());
    if (open) {
      long length = isText ? textOf(written).bytes().length : greatestIndex + 1;
      variable.complete(new CType.Array(((CType.Array) type).element(), OptionalLong.of(length)));
    }
    return new TypedInitializer(braced || isText, parts, written.span());
  }

  private static boolean isText(CType type, Initializer written) {
    return type instanceof CType.Array(CType element, OptionalLong length)
        && element instanceof CType.Whole(WholeKind kind)
        && kind.sizeInBytes() == 1
        && text(written) != null;
  }

  /// A string literal, perhaps in braces of its own.
  private static Expression.Text text(Initializer written) {
    return switch (written) {
      case Initializer.Single(Expression.Text text, Span span) -> text;
      case Initializer.Braced(List<Initializer.Item> items, Span span)
          when items.size() == 1 && items.getFirst().designators().isEmpty() ->
          text(items.getFirst().value());
      default -> null;
    };
  }

  private TypedExpression.Text textOf(Initializer written) {
    return (TypedExpression.Text) unit.expressions().check(text(written));
  }

  private void read(CType type, Initializer written, List<Long> path) {
    if (isText(type, written)) {
      text((CType.Array) type, textOf(written), path);
      return;
    }
    switch (written) {
      case Initializer.Single(Expression value, Span span) ->
          single(type, unit.expressions().value(value), path);
      case Initializer.Braced(List<Initializer.Item> items, Span span) -> {
        if (type.isScalar()) {
          if (items.isEmpty()) {
            throw Rejected.error("empty scalar initializer", span);
          }
          read(type, items.getFirst().value(), path);
        } else {
          new BracedList(new ArrayList<>(items), span).fill(type, path);
        }
      }
    }
  }

  private void single(CType type, TypedExpression value, List<Long> path) {
    TypedExpression converted =
        unit.conversions().assigned(type, value, Conversions.Where.INITIALIZATION);
    parts.add(new TypedInitializer.Part(path, type, converted));
  }

  private void text(CType.Array type, TypedExpression.Text text, List<Long> path) {
    byte[] bytes = text.bytes();
    if (type.length().isPresent()) {
      long length = type.length().getAsLong();
      if (bytes.length - 1 > length) {
        unit.conversions().warn("initializer-string for array of 'char' is too long", text.span());
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length, length));
    }
    CType exact = new CType.Array(type.element(), OptionalLong.of(bytes.length));
    parts.add(
        new TypedInitializer.Part(
            path, exact, new TypedExpression.Text(exact, bytes, text.span())));
  }

  /// One pair of braces: the items are taken one by one, inner braces may be left out.
  private final class BracedList {
    private final List<Initializer.Item> items;
    private final Span span;
    private int at;

    BracedList(List<Initializer.Item> items, Span span) {
      this.items = items;
      this.span = span;
    }

    void fill(CType type, List<Long> path) {
      members(type, path, true);
      if (at < items.size()) {
        unit.conversions().warn("excess elements in initializer", items.get(at).value().span());
      }
    }

    /// The number of members; of an open array, as many as come.
    private long count(CType type) {
      return switch (type) {
        case CType.Array(CType element, OptionalLong length) -> length.orElse(Long.MAX_VALUE);
        case CType.Aggregate(RecordDefinition definition) ->
            definition.isUnion()
                ? Math.min(1, definition.fields().size())
                : definition.fields().size();
        default -> throw Rejected.error("invalid initializer", span);
      };
    }

    private static CType member(CType type, long index) {
      return type instanceof CType.Array(CType element, OptionalLong length)
          ? element
          : ((CType.Aggregate) type).definition().fields().get((int) index).type();
    }

    private void members(CType type, List<Long> path, boolean outermost) {
      if (type instanceof CType.Aggregate(RecordDefinition definition)
          && !definition.isComplete()) {
        throw Rejected.error("initializer for incomplete type '" + type.text() + "'", span);
      }
      long next = 0;
      while (at < items.size()) {
        Initializer.Item item = items.get(at);
        if (!item.designators().isEmpty()) {
          if (!outermost) {
            return;
          }
          next = designated(type, path, item) + 1;
          continue;
        }
        if (next >= count(type)) {
          return;
        }
        note(type, path, next);
        one(member(type, next), plus(path, next));
        next++;
      }
    }

    private void note(CType type, List<Long> path, long index) {
      if (path.isEmpty() && type instanceof CType.Array) {
        greatestIndex = Math.max(greatestIndex, index);
      }
    }

    /// An item for a member: with braces, a value for the whole, or values for its members.
    private void one(CType type, List<Long> path) {
      Initializer.Item item = items.get(at);
      boolean whole =
          type.isScalar()
              || item.value() instanceof Initializer.Braced
              || isText(type, item.value());
      if (whole) {
        at++;
        read(type, item.value(), path);
        return;
      }
      TypedExpression value = unit.expressions().check(((Initializer.Single) item.value()).value());
      if (value.type().equals(type) && type instanceof CType.Aggregate) {
        at++;
        single(type, value, path);
        return;
      }
      members(type, path, false);
    }

    /// Returns the index of the member of the outermost type that it names.
    private long designated(CType type, List<Long> path, Initializer.Item item) {
      CType current = type;
      List<Long> place = path;
      long outer = -1;
      for (Designator designator : item.designators()) {
        for (long index : indices(current, designator)) {
          outer = outer < 0 ? index : outer;
          note(current, place, index);
          place = plus(place, index);
          current = member(current, index);
        }
      }
      items.set(at, new Initializer.Item(List.of(), item.value()));
      one(current, place);
      return outer;
    }

    /// More than one through anonymous members.
    private List<Long> indices(CType type, Designator designator) {
      switch (designator) {
        case Designator.Index(Expression written, Span where) -> {
          long index = unit.expressions().constant(written).longValue();
          if (!(type instanceof CType.Array)) {
            throw Rejected.error("array index in non-array initializer", where);
          }
          if (index < 0 || index >= count(type)) {
            throw Rejected.error("array index in initializer exceeds array bounds", where);
          }
          return List.of(index);
        }
        case Designator.Field(String name, Span where) -> {
          if (!(type instanceof CType.Aggregate(RecordDefinition definition))) {
            throw Rejected.error("field name not in record or union initializer", where);
          }
          List<Long> found = find(definition, name);
          if (found.isEmpty()) {
            throw Rejected.error(
                "'" + definition.text() + "' has no member named '" + name + "'", where);
          }
          return found;
        }
      }
    }

    private static List<Long> find(RecordDefinition definition, String name) {
      for (int i = 0; i < definition.fields().size(); i++) {
        RecordDefinition.Field field = definition.fields().get(i);
        if (field.name().equals(name)) {
          return List.of((long) i);
        }
        if (field.name().isEmpty()
            && field.type() instanceof CType.Aggregate(RecordDefinition inner)) {
          List<Long> deeper = find(inner, name);
          if (!deeper.isEmpty()) {
            List<Long> all = new ArrayList<>(List.of((long) i));
            all.addAll(deeper);
            return all;
          }
        }
      }
      return List.of();
    }

    private static List<Long> plus(List<Long> path, long index) {
      List<Long> longer = new ArrayList<>(path);
      longer.add(index);
      return longer;
    }
  }
}
