package freehold.mir.type;

import freehold.mir.type.AdtDefinition.Field;
import freehold.mir.type.AdtDefinition.Fields;
import freehold.mir.type.AdtDefinition.Kind;
import freehold.mir.type.AdtDefinition.Representation;
import freehold.mir.type.AdtDefinition.Variant;
import freehold.source.SourceFile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Types with the Rust text that declares them.
final class RandomTypes {
  private final Random random;
  private final StringBuilder declarations = new StringBuilder();
  private final List<Type> made = new ArrayList<>();
  private final List<Type> ends = new ArrayList<>();
  private int count;

  RandomTypes(long seed) {
    random = new Random(seed);
    Type dynamic =
        new Type.Dynamic(
            new DefId(1, "std::fmt::Debug"), List.of(), List.of(), List.of(), Region.ERASED);
    for (IntegerKind kind : IntegerKind.values()) {
      ends.add(new Type.Whole(kind));
    }
    ends.addAll(List.of(Type.BOOL, Type.BOOL, Type.CHAR, Type.F64, Type.UNIT, Type.U8, Type.U8));
    ends.add(new Type.Floating(32));
    ends.add(reference(Type.I32));
    ends.add(reference(Type.STR));
    ends.add(reference(new Type.Slice(Type.U8)));
    ends.add(reference(dynamic));
    ends.add(new Type.RawPointer(false, Type.I32));
    ends.add(new Type.RawPointer(true, dynamic));
    ends.add(new Type.FunctionPointer(Signature.of(List.of(Type.I32), Type.UNIT)));
    ends.add(nonZero(IntegerKind.U8));
    ends.add(nonZero(IntegerKind.U32));
    ends.add(nonZero(IntegerKind.I64));
    ends.add(new Type.Array(Type.U8, new Type.Length(4)));
    ends.add(new Type.Array(Type.BOOL, new Type.Length(3)));
    ends.add(new Type.Array(Type.I32, new Type.Length(0)));
    ends.add(string());
  }

  private static Type reference(Type to) {
    return new Type.Reference(Region.STATIC, false, to);
  }

  private Type nonZero(IntegerKind kind) {
    Representation valid =
        new Representation(false, true, Optional.empty(), 0, 0, Optional.of(BigInteger.ONE));
    return adt(
        "std::num::NonZero<" + kind + ">",
        Kind.STRUCT,
        valid,
        List.of(List.of(new Type.Whole(kind))),
        null,
        Optional.empty());
  }

  /// As the real one: the capacity's highest bit is never set.
  private Type string() {
    Type capacity =
        adt(
            "usize",
            Kind.STRUCT,
            new Representation(
                false,
                true,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.of(IntegerKind.ISIZE.maximum())),
            List.of(List.of(Type.USIZE)),
            null,
            Optional.empty());
    Representation valid =
        new Representation(false, true, Optional.empty(), 0, 0, Optional.of(BigInteger.ONE));
    Type unique =
        adt(
            "unique",
            Kind.STRUCT,
            valid,
            List.of(List.of(new Type.RawPointer(false, Type.U8))),
            null,
            Optional.empty());
    return adt(
        "String",
        Kind.STRUCT,
        Representation.RUST,
        List.of(List.of(unique, capacity, Type.USIZE)),
        null,
        Optional.empty());
  }

  List<Type> handWritten() {
    List<Type> result = new ArrayList<>(ends);
    Type string = ends.getLast();
    result.add(variants(List.of(), List.of(Type.I32, Type.I32), List.of(string)));
    result.add(variants(List.of(), List.of(string)));
    result.add(variants(List.of(Type.BOOL), List.of(), List.of(), List.of()));
    result.add(variants(List.of(Type.BOOL, Type.USIZE), List.of(Type.U8), List.of()));
    result.add(variants(List.of(Type.NEVER), List.of(Type.I32)));
    result.add(variants(List.of(Type.I32, Type.NEVER), List.of(Type.I32)));
    result.add(variants(List.of(Type.NEVER)));
    result.add(new Type.Tuple(List.of(Type.U8, Type.USIZE, Type.BOOL)));
    result.add(new Type.Tuple(List.of(Type.U8, Type.I32, new Type.Whole(IntegerKind.U16))));
    return result;
  }

  @SafeVarargs
  private Type variants(List<Type>... fields) {
    return declare(Kind.ENUM, Representation.RUST, List.of(fields), null);
  }

  Type next() {
    int choice = random.nextInt(10);
    Type type;
    if (choice < 4) {
      type = declare(Kind.STRUCT, structRepresentation(), List.of(fields(6)), null);
    } else if (choice < 8) {
      type = enumeration();
    } else if (choice < 9) {
      type = new Type.Tuple(fields(5));
    } else {
      type = declare(Kind.UNION, Representation.RUST, List.of(unionFields()), null);
    }
    made.add(type);
    return type;
  }

  private Type enumeration() {
    int size = 1 + random.nextInt(5);
    List<List<Type>> variants = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      variants.add(random.nextInt(3) == 0 ? List.of() : fields(4));
    }
    boolean plain = variants.stream().allMatch(List::isEmpty);
    List<BigInteger> values = null;
    if (plain) {
      values = new ArrayList<>();
      long value = random.nextInt(3) - 1;
      for (int i = 0; i < size; i++) {
        values.add(BigInteger.valueOf(value));
        value += 1 + (random.nextInt(4) == 0 ? random.nextInt(100) : 0);
      }
      return declare(Kind.ENUM, enumRepresentation(values), variants, values);
    }
    int choice = random.nextInt(8);
    Representation representation =
        choice == 0 ? withC(0) : choice == 1 ? withInteger(IntegerKind.U8) : Representation.RUST;
    return declare(Kind.ENUM, representation, variants, null);
  }

  private Representation enumRepresentation(List<BigInteger> values) {
    boolean fits = values.getLast().compareTo(BigInteger.valueOf(127)) <= 0;
    return switch (random.nextInt(4)) {
      case 0 -> withC(0);
      case 1 -> withInteger(fits ? IntegerKind.I8 : IntegerKind.I16);
      case 2 -> withInteger(values.getFirst().signum() < 0 ? IntegerKind.I32 : IntegerKind.U16);
      default -> Representation.RUST;
    };
  }

  private static Representation withC(long align) {
    return new Representation(true, false, Optional.empty(), 0, align, Optional.empty());
  }

  private static Representation withInteger(IntegerKind kind) {
    return new Representation(false, false, Optional.of(kind), 0, 0, Optional.empty());
  }

  private Representation structRepresentation() {
    return switch (random.nextInt(12)) {
      case 0 -> withC(0);
      case 1 -> new Representation(false, false, Optional.empty(), 1, 0, Optional.empty());
      case 2 -> new Representation(false, false, Optional.empty(), 2, 0, Optional.empty());
      case 3 -> new Representation(false, false, Optional.empty(), 0, 32, Optional.empty());
      default -> Representation.RUST;
    };
  }

  private List<Type> fields(int most) {
    List<Type> result = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      result.add(field());
    }
    return result;
  }

  private List<Type> unionFields() {
    List<Type> result = new ArrayList<>(List.of(Type.U8));
    result.add(new Type.Array(Type.I32, new Type.Length(1 + random.nextInt(3))));
    return result;
  }

  private Type field() {
    if (!made.isEmpty() && random.nextInt(3) == 0) {
      Type type = made.get(random.nextInt(made.size()));
      if (isSmall(type)) {
        return type;
      }
    }
    return ends.get(random.nextInt(ends.size()));
  }

  /// rustc refuses fields with an attribute for alignment in packed structs.
  private static boolean isSmall(Type type) {
    Layout layout = new LayoutCalculator(Target.X86_64).layoutOf(type);
    return layout.align() <= 16 && layout.size() <= 48;
  }

  private Type declare(
      Kind kind,
      Representation representation,
      List<List<Type>> variants,
      List<BigInteger> discriminants) {
    String name = "T" + count++;
    Type.Adt type = adt(name, kind, representation, variants, discriminants, Optional.empty());
    declarations.append(text(type));
    return type;
  }

  private Type.Adt adt(
      String name,
      Kind kind,
      Representation representation,
      List<List<Type>> variants,
      List<BigInteger> discriminants,
      Optional<String> item) {
    AdtDefinition definition =
        new AdtDefinition(
            new DefId(1000 + count, name),
            name,
            kind,
            List.of(),
            representation,
            item,
            Optional.empty(),
            SourceFile.user("t.rs", "").span(0, 0));
    List<Variant> result = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      List<Field> fields = new ArrayList<>();
      for (Type type : variants.get(i)) {
        fields.add(new Field("f" + fields.size(), type, true));
      }
      BigInteger value = discriminants == null ? BigInteger.valueOf(i) : discriminants.get(i);
      result.add(new Variant(new DefId(0, "V" + i), "V" + i, Fields.NAMED, fields, value));
    }
    definition.define(result);
    return new Type.Adt(definition, List.of());
  }

  private static String text(Type.Adt type) {
    AdtDefinition definition = type.definition();
    StringBuilder text = new StringBuilder();
    Representation r = definition.representation();
    if (r.c()) {
      text.append("#[repr(C)] ");
    }
    r.integer().ifPresent(kind -> text.append("#[repr(").append(kind).append(")] "));
    if (r.packed() > 0) {
      text.append("#[repr(packed(").append(r.packed()).append("))] ");
    }
    if (r.align() > 0) {
      text.append("#[repr(align(").append(r.align()).append("))] ");
    }
    text.append(definition.kind() == Kind.UNION ? "#[derive(Clone, Copy)] " : "");
    text.append(definition.kind().name().toLowerCase()).append(' ').append(definition.name());
    if (definition.kind() != Kind.ENUM) {
      return text.append(fieldText(definition.onlyVariant())).append("\n").toString();
    }
    text.append(" {");
    boolean plain = definition.variants().stream().allMatch(v -> v.fields().isEmpty());
    for (Variant variant : definition.variants()) {
      text.append(variant.name());
      text.append(plain ? " = " + variant.discriminant() : fieldText(variant)).append(", ");
    }
    return text.append("}\n").toString();
  }

  private static String fieldText(Variant variant) {
    StringBuilder text = new StringBuilder(" {");
    for (Field field : variant.fields()) {
      text.append(field.name()).append(": ").append(rust(field.type())).append(", ");
    }
    return text.append("}").toString();
  }

  private static String rust(Type type) {
    return type.isNever() ? "Void" : type.text().replace("dyn Debug", "(dyn std::fmt::Debug)");
  }

  String program(List<Type> all) {
    StringBuilder text = new StringBuilder("use std::mem::*;\nenum Void {}\n");
    text.append(declarations).append("fn main() {\n");
    for (Type type : all) {
      String name = rust(type);
      text.append("print!(\"{} {} {} {}\", size_of::<")
          .append(name)
          .append(">(), align_of::<")
          .append(name)
          .append(">(), size_of::<Option<")
          .append(name)
          .append(">>(), size_of::<Option<Option<(")
          .append(name)
          .append(", u8)>>>());\n");
      for (String field : fieldNames(type)) {
        text.append("print!(\" {}\", offset_of!(")
            .append(name)
            .append(", ")
            .append(field)
            .append("));\n");
      }
      text.append("println!(\" {}\", ").append(quoted(name)).append(");\n");
    }
    return text.append("}\n").toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static List<String> fieldNames(Type type) {
    List<String> names = new ArrayList<>();
    if (type instanceof Type.Tuple tuple) {
      for (int i = 0; i < tuple.elements().size(); i++) {
        names.add("" + i);
      }
    } else if (type instanceof Type.Adt adt
        && adt.definition().kind() == Kind.STRUCT
        && adt.definition().name().startsWith("T")) {
      adt.definition().onlyVariant().fields().forEach(f -> names.add(f.name()));
    }
    return names;
  }

  String describe(Type type, LayoutCalculator layouts) {
    Layout layout = layouts.layoutOf(type);
    Type pair = new Type.Tuple(List.of(type, Type.U8));
    StringBuilder text = new StringBuilder();
    text.append(layout.size()).append(' ').append(layout.align());
    text.append(' ').append(layouts.layoutOf(option(type)).size());
    text.append(' ').append(layouts.layoutOf(option(option(pair))).size());
    if (!fieldNames(type).isEmpty()) {
      layout.offsets().forEach(offset -> text.append(' ').append(offset));
    }
    return text.append(' ').append(rust(type)).toString();
  }

  private Type option(Type of) {
    return adt(
        "Option",
        Kind.ENUM,
        Representation.RUST,
        List.of(List.of(), List.of(of)),
        null,
        Optional.empty());
  }
}
