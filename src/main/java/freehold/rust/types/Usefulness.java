package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a value that no pattern matches (Maranget, "Warnings for pattern matching", 2007; integers
/// are split into the intervals that the patterns tell apart).
final class Usefulness {
  private static final int WORK_LIMIT = 200_000;

  private int work;

  /// A value that is not matched, in words; empty if all are.
  static Optional<String> missing(Type type, List<TypedPattern> patterns) {
    List<List<TypedPattern>> rows = new ArrayList<>();
    patterns.forEach(p -> rows.add(List.of(p)));
    try {
      return new Usefulness().witness(rows, List.of(type)).map(w -> w.get(0));
    } catch (ArithmeticException tooMuchWork) {
      return Optional.empty();
    }
  }

  /// Texts of values, one for each column, that no row matches.
  private Optional<List<String>> witness(List<List<TypedPattern>> rows, List<Type> types) {
    if (++work > WORK_LIMIT) {
      throw new ArithmeticException("a match of unusual size");
    }
    if (types.isEmpty()) {
      return rows.isEmpty() ? Optional.of(List.of()) : Optional.empty();
    }
    List<List<TypedPattern>> flat = expand(rows);
    Type type = types.get(0);
    boolean allWild = flat.stream().allMatch(r -> isWild(r.get(0)));
    List<Type> rest = types.subList(1, types.size());
    if (allWild && !Shapes.isEmpty(type)) {
      List<List<TypedPattern>> tails = flat.stream().map(Usefulness::tail).toList();
      return witness(tails, rest).map(w -> prepend("_", w));
    }
    for (Shape shape : Shapes.of(type, flat)) {
      List<Type> fields = Shapes.fields(type, shape);
      List<List<TypedPattern>> specialized = new ArrayList<>();
      for (List<TypedPattern> row : flat) {
        specialize(row, shape, type, fields).ifPresent(specialized::add);
      }
      List<Type> columns = new ArrayList<>(fields);
      columns.addAll(rest);
      Optional<List<String>> found = witness(specialized, columns);
      if (found.isPresent()) {
        List<String> values = found.get();
        String head = ShapeWords.text(type, shape, values.subList(0, fields.size()));
        return Optional.of(prepend(head, values.subList(fields.size(), values.size())));
      }
    }
    return Optional.empty();
  }

  private static List<String> prepend(String head, List<String> tail) {
    List<String> result = new ArrayList<>();
    result.add(head);
    result.addAll(tail);
    return result;
  }

  private static List<TypedPattern> tail(List<TypedPattern> row) {
    return row.subList(1, row.size());
  }

  /// Or-patterns become rows of their own; bindings their subpatterns.
  private static List<List<TypedPattern>> expand(List<List<TypedPattern>> rows) {
    List<List<TypedPattern>> result = new ArrayList<>();
    for (List<TypedPattern> row : rows) {
      for (TypedPattern head : alternatives(row.get(0))) {
        List<TypedPattern> copy = new ArrayList<>(row);
        copy.set(0, head);
        result.add(copy);
      }
    }
    return result;
  }

  private static List<TypedPattern> alternatives(TypedPattern pattern) {
    return switch (pattern) {
      case TypedPattern.Or or ->
          or.alternatives().stream().flatMap(p -> alternatives(p).stream()).toList();
      case TypedPattern.Binding binding when binding.subpattern().isPresent() ->
          alternatives(binding.subpattern().get());
      default -> List.of(pattern);
    };
  }

  private static boolean isWild(TypedPattern pattern) {
    return pattern instanceof TypedPattern.Wildcard || pattern instanceof TypedPattern.Binding;
  }

  /// The row with its head replaced by patterns for the shape's fields; empty if it cannot match.
  private static Optional<List<TypedPattern>> specialize(
      List<TypedPattern> row, Shape shape, Type type, List<Type> fields) {
    Optional<List<TypedPattern>> heads = headFields(row.get(0), shape, type, fields);
    return heads.map(h -> {
      List<TypedPattern> result = new ArrayList<>(h);
      result.addAll(tail(row));
      return result;
    });
  }

  private static Optional<List<TypedPattern>> headFields(
      TypedPattern head, Shape shape, Type type, List<Type> fields) {
    if (isWild(head)) {
      return Optional.of(wild(head, fields));
    }
    return switch (head) {
      case TypedPattern.Variant variant ->
          shape instanceof Shape.Variant(int index) && index == variant.variant()
              ? Optional.of(named(head, fields, variant.fields()))
              : Optional.empty();
      case TypedPattern.Leaf leaf -> Optional.of(named(head, fields, leaf.fields()));
      case TypedPattern.Deref deref ->
          shape instanceof Shape.Single ? Optional.of(List.of(deref.inner())) : Optional.empty();
      case TypedPattern.Value value -> value(value, shape);
      case TypedPattern.Range range -> covered(range, shape);
      case TypedPattern.Sequence sequence -> sequence(sequence, (Shape.Length) shape, fields);
      case TypedPattern.Or or -> throw new AssertionError("expanded");
      case TypedPattern.Wildcard w -> throw new AssertionError("wild");
      case TypedPattern.Binding b -> throw new AssertionError("wild");
    };
  }

  private static List<TypedPattern> wild(TypedPattern head, List<Type> fields) {
    return fields.stream()
        .<TypedPattern>map(t -> new TypedPattern.Wildcard(t, head.span()))
        .toList();
  }

  private static List<TypedPattern> named(
      TypedPattern head, List<Type> types, List<TypedPattern.FieldPattern> fields) {
    List<TypedPattern> result = new ArrayList<>(wild(head, types));
    for (TypedPattern.FieldPattern field : fields) {
      result.set(field.index(), field.pattern());
    }
    return result;
  }

  private static Optional<List<TypedPattern>> value(TypedPattern.Value value, Shape shape) {
    boolean matches =
        switch (shape) {
          case Shape.Interval interval ->
              value.constant() instanceof Constant.Scalar(Type t, BigInteger number)
                  && number.equals(interval.from())
                  && number.equals(interval.to());
          case Shape.Exactly(Constant constant) -> same(constant, value.constant());
          default -> false;
        };
    return matches ? Optional.of(List.of()) : Optional.empty();
  }

  private static boolean same(Constant a, Constant b) {
    if (a instanceof Constant.Bytes(Type t, byte[] x)
        && b instanceof Constant.Bytes(Type u, byte[] y)) {
      return java.util.Arrays.equals(x, y);
    }
    return a.equals(b);
  }

  private static Optional<List<TypedPattern>> covered(TypedPattern.Range range, Shape shape) {
    if (!(shape instanceof Shape.Interval interval)) {
      return Optional.empty();
    }
    Shape.Interval own = Shapes.interval(range, interval.from(), interval.to()).orElseThrow();
    boolean inside =
        own.from().compareTo(interval.from()) <= 0 && own.to().compareTo(interval.to()) >= 0;
    return inside ? Optional.of(List.of()) : Optional.empty();
  }

  private static Optional<List<TypedPattern>> sequence(
      TypedPattern.Sequence sequence, Shape.Length shape, List<Type> fields) {
    int fixed = sequence.prefix().size() + sequence.suffix().size();
    boolean open = sequence.rest().isPresent();
    boolean matches = open ? fixed <= shape.length() : fixed == shape.length() && !shape.orMore();
    if (!matches) {
      return Optional.empty();
    }
    List<TypedPattern> result = new ArrayList<>(wild(sequence, fields));
    for (int i = 0; i < sequence.prefix().size(); i++) {
      result.set(i, sequence.prefix().get(i));
    }
    int start = shape.length() - sequence.suffix().size();
    for (int i = 0; i < sequence.suffix().size(); i++) {
      result.set(start + i, sequence.suffix().get(i));
    }
    return Optional.of(result);
  }
}
