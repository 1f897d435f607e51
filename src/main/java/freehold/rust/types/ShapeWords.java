package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.List;

/// How a value that no pattern matches is written.
final class ShapeWords {
  private ShapeWords() {}

  static String text(Type type, Shape shape, List<String> fields) {
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
