package freehold.machine;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.AdtDefinition.Field;
import freehold.mir.type.AdtDefinition.Fields;
import freehold.mir.type.AdtDefinition.Kind;
import freehold.mir.type.AdtDefinition.Representation;
import freehold.mir.type.AdtDefinition.Variant;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.SourceFile;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Structs and enums for tests.
final class Adts {
  private static final SourceFile FILE = SourceFile.user("adts.rs", "");

  private Adts() {}

  private static AdtDefinition definition(String name, Kind kind) {
    return new AdtDefinition(
        new DefId(name.hashCode(), name),
        name,
        kind,
        List.of(),
        Representation.RUST,
        Optional.empty(),
        Optional.empty(),
        FILE.span(0, 0));
  }

  private static Variant variant(String name, int index, Type... types) {
    List<Field> fields =
        java.util.stream.IntStream.range(0, types.length)
            .mapToObj(i -> new Field("" + i, types[i], true))
            .toList();
    return new Variant(
        new DefId(index, name), name, Fields.POSITIONAL, fields, BigInteger.valueOf(index));
  }

  static Type.Adt struct(String name, Type... fields) {
    AdtDefinition definition = definition(name, Kind.STRUCT);
    definition.define(List.of(variant(name, 0, fields)));
    return new Type.Adt(definition, List.of());
  }

  static Type.Adt option(Type of) {
    AdtDefinition definition = definition("Option", Kind.ENUM);
    definition.define(List.of(variant("None", 0), variant("Some", 1, of)));
    return new Type.Adt(definition, List.of());
  }
}
