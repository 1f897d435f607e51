package freehold.scene;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.AdtDefinition.Field;
import freehold.mir.type.AdtDefinition.Fields;
import freehold.mir.type.AdtDefinition.Representation;
import freehold.mir.type.AdtDefinition.Shape;
import freehold.mir.type.AdtDefinition.Variant;
import freehold.mir.type.DefId;
import freehold.mir.type.Type;
import freehold.source.SourceFile;
import freehold.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Box, Vec and Option as our std declares them, for tests that have no front end.
final class LibraryTypes {
  private static final Span NOWHERE = SourceFile.library("std.rs", "").span(0, 0);
  private static final Type T = new Type.Parameter(0, "T");
  private static final Representation NOT_NULL =
      new Representation(false, true, Optional.empty(), 0, 0, Optional.of(BigInteger.ONE));
  private static final AdtDefinition UNIQUE =
      struct(10, "Unique", NOT_NULL, "unique", null, new Field("pointer", pointer(), false));
  private static final AdtDefinition BOX =
      struct(11, "Box", Representation.RUST, "owned_box", null, new Field("0", unique(T), false));
  private static final AdtDefinition VEC =
      struct(
          12,
          "Vec",
          Representation.RUST,
          null,
          new Shape("buffer", List.of("ptr", "len", "cap")),
          new Field("ptr", unique(T), false),
          new Field("len", Type.USIZE, false),
          new Field("cap", Type.USIZE, false));
  private static final AdtDefinition OPTION = option();

  private LibraryTypes() {}

  static Type box(Type type) {
    return new Type.Adt(BOX, List.of(type));
  }

  static Type vec(Type type) {
    return new Type.Adt(VEC, List.of(type));
  }

  static Type option(Type type) {
    return new Type.Adt(OPTION, List.of(type));
  }

  private static Type unique(Type type) {
    return new Type.Adt(UNIQUE, List.of(type));
  }

  private static Type pointer() {
    return new Type.RawPointer(false, T);
  }

  private static AdtDefinition struct(
      int id, String name, Representation representation, String item, Shape shape, Field... all) {
    AdtDefinition definition =
        new AdtDefinition(
            new DefId(id, name),
            name,
            AdtDefinition.Kind.STRUCT,
            List.of("T"),
            representation,
            Optional.ofNullable(item),
            Optional.ofNullable(shape),
            NOWHERE);
    definition.define(
        List.of(new Variant(definition.id(), name, Fields.NAMED, List.of(all), BigInteger.ZERO)));
    return definition;
  }

  private static AdtDefinition option() {
    AdtDefinition definition =
        new AdtDefinition(
            new DefId(13, "Option"),
            "Option",
            AdtDefinition.Kind.ENUM,
            List.of("T"),
            Representation.RUST,
            Optional.of("option"),
            Optional.empty(),
            NOWHERE);
    definition.define(
        List.of(
            new Variant(new DefId(14, "None"), "None", Fields.UNIT, List.of(), BigInteger.ZERO),
            new Variant(
                new DefId(15, "Some"),
                "Some",
                Fields.POSITIONAL,
                List.of(new Field("0", T, true)),
                BigInteger.ONE)));
    return definition;
  }
}
