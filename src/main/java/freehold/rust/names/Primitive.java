package freehold.rust.names;

import freehold.mir.type.IntegerKind;
import freehold.mir.type.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A type that every program knows by name.
public record Primitive(String name, Type type) implements Entity {
  private static final Map<String, Primitive> ALL = new HashMap<>();

  static {
    add("bool", Type.BOOL);
    add("char", Type.CHAR);
    add("str", Type.STR);
    add("f32", new Type.Floating(32));
    add("f64", new Type.Floating(64));
    for (IntegerKind kind : IntegerKind.values()) {
      add(kind.toString(), new Type.Whole(kind));
    }
  }

  private static void add(String name, Type type) {
    ALL.put(name, new Primitive(name, type));
  }

  public static Optional<Primitive> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }
}
