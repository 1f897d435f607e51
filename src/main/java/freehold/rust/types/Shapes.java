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

/// Into which shapes the values of a type fall, as far as patterns tell them apart; integers by
/// intervals, slices by length.
final class Shapes {
  private Shapes() {}

  static boolean isEmpty(Type type) {
    return switch (type) {
      case Type.Never n -> true;
      case Type.Adt adt ->
          adt.definition().isEnum()
              && adt.definition().variants().stream()
                  .allMatch(v -> isUninhabited(v, adt.arguments(), 0));
      case Type.Tuple tuple -> tuple.elements().stream().anyMatch(Shapes::isEmpty);
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

  static List<Shape> of(Type type, List<List<TypedPattern>> rows) {
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
      case Type.Array array -> lengths(heads);
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

  static Optional<Shape.Interval> interval(
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

  static List<Type> fields(Type type, Shape shape) {
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
}
