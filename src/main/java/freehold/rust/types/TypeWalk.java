package freehold.rust.types;

import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.function.Predicate;

/// Looks through all parts of a type.
public final class TypeWalk {
  private TypeWalk() {}

  /// Whether the type or a part of it is such a one.
  public static boolean mentions(Type type, Predicate<Type> wanted) {
    if (wanted.test(type)) {
      return true;
    }
    boolean[] found = {false};
    Substitution.mapChildren(
        type,
        inner -> {
          found[0] = found[0] || mentions(inner, wanted);
          return inner;
        });
    return found[0];
  }

  static boolean hasReference(Type type) {
    return mentions(type, part -> part instanceof Type.Reference);
  }

  /// How many types it is made of; no more than `limit` are counted.
  public static int size(Type type, int limit) {
    int[] count = {1};
    Substitution.mapChildren(
        type,
        inner -> {
          if (count[0] < limit) {
            count[0] += size(inner, limit - count[0]);
          }
          return inner;
        });
    return count[0];
  }
}
