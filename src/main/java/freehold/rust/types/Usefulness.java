package freehold.rust.types;

import freehold.mir.Constant;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Finds a value that no pattern matches (Maranget, "Warnings for pattern matching", 2007; integers
/// are split into the intervals that the patterns tell apart).
final class Usefulness {
  private static final int WORK_LIMIT = 200_000;

  private int work;

  /// What a value can be made with.
  private sealed interface Shape {
    record Variant(int index) implements Shape {}

    /// The only shape of tuples, structs, references.
    record Single() implements Shape {}

    record Interval(BigInteger from, BigInteger to) implements Shape {}

    /// A text or float that a pattern names.
    record Exactly(Constant constant) implements Shape {}

    /// A slice of that length; `orMore` stands for all longer ones too.
    record Length(int length, boolean orMore) implements Shape {}

    /// Anything that no pattern names.
    record Other() implements Shape {}
  }

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
    if (allWild && !isEmpty(type)) {
      List<List<TypedPattern>> tails = flat.stream().map(Usefulness::tail).toList();
      return witness(tails, rest).map(w -> prepend("_", w));
    }
    for (Shape shape : shapes(type, flat)) {
      List<Type> fields = fields(type, shape);
      List<List<TypedPattern>> specialized = new ArrayList<>();
      for (List<TypedPattern> row : flat) {
        specialize(row, shape, type, fields).ifPresent(specialized::add);
      }
      List<Type> columns = new ArrayList<>(fields);
      columns.addAll(rest);
      Optional<List<String>> found = witness(specialized, columns);
      if (found.isPresent()) {
        List<String> values = found.get();
        String head = text(type, shape, values.subList(0, fields.size()));
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

  private static boolean isEmpty(Type type) {
    return switch (type) {
      case Type.Never n -> true;
      case Type.Adt adt ->
          adt.definition().isEnum()
              && adt.definition().variants().stream()
                  .allMatch(v -> isUninhabited(v, adt.arguments(), 0));
      case Type.Tuple tuple -> tuple.elements().stream().anyMatch(Usefulness::isEmpty);
      default -> false;
    };
  }

  private static boolean isUninhabited(
      AdtDefinition.Variant variant, List<Type> arguments, int depth) {
    return depth < 4
        && variant.fields().stream()
            .map(f -> Substitution.apply(f.type(), arguments))
            .anyMatch(t ->
                t.isNever()
                    || t instanceof Type.Adt adt
                        && adt.definition().isEnum()
                        && adt.definition().variants().stream()
                            .allMatch(v -> isUninhabited(v, adt.arguments(), depth + 1)));
  }

  private static List<Shape> shapes(Type type, List<List<TypedPattern>> rows) {
    List<TypedPattern> heads = rows.stream().map(r -> r.get(0)).toList();
    return switch (type) {
      case Type.Adt adt when adt.definition().isEnum() -> variants(adt);
      case Type.Never never -> List.of();
      case Type.Bool bool -> intervals(heads, BigInteger.ZERO, BigInteger.ONE);
      case Type.Whole(var kind) -> intervals(heads, kind.minimum(), kind.maximum());
      case Type.Char c -> characters(heads);
      case Type.Slice slice -> lengths(heads);
      case Type.Array(Type element, Type.Length(long length)) ->
          List.of(new Shape.Length((int) length, false));
      case Type.Floating floating -> exact(heads);
      case Type.Str text -> exact(heads);
      case Type.Reference reference
          when heads.stream().anyMatch(h -> h instanceof TypedPattern.Value) ->
          exact(heads);
      default -> List.of(new Shape.Single());
    };
  }

  private static List<Shape> variants(Type.Adt adt) {
    List<Shape> result = new ArrayList<>();
    List<AdtDefinition.Variant> variants = adt.definition().variants();
    for (int i = 0; i < variants.size(); i++) {
      if (!isUninhabited(variants.get(i), adt.arguments(), 0)) {
        result.add(new Shape.Variant(i));
      }
    }
    return result;
  }

  private static List<Shape> characters(List<TypedPattern> heads) {
    List<Shape> result = new ArrayList<>();
    result.addAll(intervals(heads, BigInteger.ZERO, BigInteger.valueOf(0xD7FF)));
    result.addAll(intervals(heads, BigInteger.valueOf(0xE000), BigInteger.valueOf(0x10FFFF)));
    return result;
  }

  private static List<Shape> intervals(
      List<TypedPattern> heads, BigInteger minimum, BigInteger maximum) {
    TreeSet<BigInteger> starts = new TreeSet<>();
    starts.add(minimum);
    for (TypedPattern head : heads) {
      interval(head, minimum, maximum)
          .ifPresent(i -> {
            starts.add(i.from().max(minimum));
            starts.add(i.to().add(BigInteger.ONE).max(minimum));
          });
    }
    List<Shape> result = new ArrayList<>();
    List<BigInteger> all = starts.stream().filter(s -> s.compareTo(maximum) <= 0).toList();
    for (int i = 0; i < all.size(); i++) {
      BigInteger end = i + 1 < all.size() ? all.get(i + 1).subtract(BigInteger.ONE) : maximum;
      result.add(new Shape.Interval(all.get(i), end));
    }
    return result;
  }

  private static Optional<Shape.Interval> interval(
      TypedPattern pattern, BigInteger minimum, BigInteger maximum) {
    return switch (pattern) {
      case TypedPattern.Value(Constant.Scalar(Type t, BigInteger value), Type type, var span) ->
          Optional.of(new Shape.Interval(value, value));
      case TypedPattern.Range range ->
          Optional.of(
              new Shape.Interval(
                  range.from().orElse(minimum),
                  range
                      .to()
                      .map(to -> range.inclusive() ? to : to.subtract(BigInteger.ONE))
                      .orElse(maximum)));
      default -> Optional.empty();
    };
  }

  private static List<Shape> lengths(List<TypedPattern> heads) {
    int longest = 0;
    for (TypedPattern head : heads) {
      if (head instanceof TypedPattern.Sequence sequence) {
        int fixed = sequence.prefix().size() + sequence.suffix().size();
        longest = Math.max(longest, sequence.rest().isPresent() ? fixed : fixed + 1);
      }
    }
    List<Shape> result = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      result.add(new Shape.Length(i, false));
    }
    result.add(new Shape.Length(longest, true));
    return result;
  }

  private static List<Shape> exact(List<TypedPattern> heads) {
    List<Shape> result = new ArrayList<>();
    for (TypedPattern head : heads) {
      if (head instanceof TypedPattern.Value value) {
        result.add(new Shape.Exactly(value.constant()));
      }
    }
    result.add(new Shape.Other());
    return result;
  }

  private static List<Type> fields(Type type, Shape shape) {
    return switch (shape) {
      case Shape.Variant(int index) -> ofVariant((Type.Adt) type, index);
      case Shape.Single single ->
          switch (type) {
            case Type.Tuple tuple -> tuple.elements();
            case Type.Adt adt -> ofVariant(adt, 0);
            case Type.Reference reference -> List.of(reference.target());
            default -> List.of();
          };
      case Shape.Length(int length, boolean orMore) -> {
        Type element =
            type instanceof Type.Slice slice ? slice.element() : ((Type.Array) type).element();
        List<Type> result = new ArrayList<>();
        for (int i = 0; i < length; i++) {
          result.add(element);
        }
        yield result;
      }
      case Shape.Interval interval -> List.of();
      case Shape.Exactly exactly -> List.of();
      case Shape.Other other -> List.of();
    };
  }

  private static List<Type> ofVariant(Type.Adt adt, int variant) {
    return adt.definition().variants().get(variant).fields().stream()
        .map(f -> Substitution.erase(Substitution.apply(f.type(), adt.arguments())))
        .toList();
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
    Shape.Interval own = interval(range, interval.from(), interval.to()).orElseThrow();
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

  private static String text(Type type, Shape shape, List<String> fields) {
    return switch (shape) {
      case Shape.Variant(int index) -> variantText((Type.Adt) type, index, fields);
      case Shape.Single single -> singleText(type, fields);
      case Shape.Interval interval -> intervalText(type, interval);
      case Shape.Exactly exactly -> "_";
      case Shape.Length(int length, boolean orMore) ->
          "[" + String.join(", ", fields) + (orMore ? (length > 0 ? ", .." : "..") : "") + "]";
      case Shape.Other other -> "&_".substring(type instanceof Type.Reference ? 0 : 1);
    };
  }

  private static String variantText(Type.Adt type, int index, List<String> fields) {
    AdtDefinition.Variant variant = type.definition().variants().get(index);
    String prefix =
        type.definition().is("option") || type.definition().name().equals("Result")
            ? ""
            : type.definition().name() + "::";
    return prefix + variant.name() + arguments(variant, fields);
  }

  private static String arguments(AdtDefinition.Variant variant, List<String> fields) {
    return switch (variant.style()) {
      case UNIT -> "";
      case POSITIONAL -> "(" + String.join(", ", fields) + ")";
      case NAMED -> {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
          named.add(variant.fields().get(i).name() + ": " + fields.get(i));
        }
        boolean wild = fields.stream().allMatch("_"::equals);
        yield wild ? " { .. }" : " { " + String.join(", ", named) + " }";
      }
    };
  }

  private static String singleText(Type type, List<String> fields) {
    return switch (type) {
      case Type.Tuple tuple -> "(" + String.join(", ", fields) + (fields.size() == 1 ? ",)" : ")");
      case Type.Adt adt ->
          adt.definition().name() + arguments(adt.definition().onlyVariant(), fields);
      case Type.Reference reference -> "&" + fields.get(0);
      default -> "_";
    };
  }

  private static String intervalText(Type type, Shape.Interval interval) {
    if (type instanceof Type.Bool) {
      return interval.from().signum() == 0 ? "false" : "true";
    }
    String kind = type.text();
    String from = interval.from().toString();
    boolean whole = type instanceof Type.Whole;
    if (whole && interval.from().equals(interval.to())) {
      return from + "_" + kind;
    }
    if (type instanceof Type.Whole(var k)) {
      boolean lowest = interval.from().equals(k.minimum());
      boolean highest = interval.to().equals(k.maximum());
      String low = lowest ? kind + "::MIN" : from + "_" + kind;
      String high = highest ? kind + "::MAX" : interval.to() + "_" + kind;
      return lowest && highest ? "_" : low + "..=" + high;
    }
    return "_";
  }
}
