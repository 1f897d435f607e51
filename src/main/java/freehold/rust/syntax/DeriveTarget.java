package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The type that a derive is written on: its name, parameters and fields, however it is declared.
///
/// @param packed whether it is `#[repr(packed)]`, so that fields are copied before they are
///   borrowed
/// @param shallow whether it derives Copy and has no type parameters, so that a clone is a copy
record DeriveTarget(
    Identifier name,
    Generics generics,
    Optional<Item.Fields> fields,
    List<Item.Variant> variants,
    boolean isEnum,
    boolean isUnion,
    boolean packed,
    boolean shallow) {
  static Optional<DeriveTarget> of(Item item, boolean copy) {
    return switch (item) {
      case Item.Struct struct ->
          Optional.of(
              new DeriveTarget(
                  struct.name(),
                  struct.generics(),
                  Optional.of(struct.fields()),
                  List.of(),
                  false,
                  false,
                  isPacked(struct.attributes()),
                  copy && !hasTypes(struct.generics())));
      case Item.Union union ->
          Optional.of(
              new DeriveTarget(
                  union.name(),
                  union.generics(),
                  Optional.of(union.fields()),
                  List.of(),
                  false,
                  true,
                  false,
                  true));
      case Item.Enum enumeration ->
          Optional.of(
              new DeriveTarget(
                  enumeration.name(),
                  enumeration.generics(),
                  Optional.empty(),
                  enumeration.variants(),
                  true,
                  false,
                  false,
                  copy && !hasTypes(enumeration.generics())));
      default -> Optional.empty();
    };
  }

  private static boolean isPacked(List<Attribute> attributes) {
    return attributes.stream()
        .filter(attribute -> attribute.name().equals("repr"))
        .flatMap(attribute -> Configuration.arguments(attribute).stream())
        .anyMatch(option ->
            !option.isEmpty()
                && option.getFirst() instanceof TokenTree.Leaf(Token token)
                && token.text().equals("packed"));
  }

  private static boolean hasTypes(Generics generics) {
    return generics.parameters().stream()
        .anyMatch(parameter -> parameter instanceof GenericParameter.OfType);
  }

  /// A struct as one shape, an enum as one per variant.
  List<Shape> shapes() {
    String self = SyntaxPrinter.written(name.name());
    if (!isEnum) {
      return List.of(
          new Shape(
              self,
              name.name(),
              fieldsOf(fields.orElseThrow()),
              fields.orElseThrow() instanceof Item.Fields.Named,
              fields.orElseThrow() instanceof Item.Fields.Unit,
              packed,
              List.of()));
    }
    List<Shape> shapes = new ArrayList<>();
    for (Item.Variant variant : variants) {
      shapes.add(
          new Shape(
              self + "::" + SyntaxPrinter.written(variant.name().name()),
              variant.name().name(),
              fieldsOf(variant.fields()),
              variant.fields() instanceof Item.Fields.Named,
              variant.fields() instanceof Item.Fields.Unit,
              false,
              variant.attributes()));
    }
    return shapes;
  }

  static List<Item.FieldDeclaration> fieldsOf(Item.Fields fields) {
    return switch (fields) {
      case Item.Fields.Unit unit -> List.of();
      case Item.Fields.Positional(var list) -> list;
      case Item.Fields.Named(var list) -> list;
    };
  }

  /// All fields of all shapes.
  List<Item.FieldDeclaration> allFields() {
    return shapes().stream().flatMap(shape -> shape.fields().stream()).toList();
  }

  /// A struct or variant.
  ///
  /// @param path how it is written in code
  record Shape(
      String path,
      String name,
      List<Item.FieldDeclaration> fields,
      boolean named,
      boolean unit,
      boolean packed,
      List<Attribute> attributes) {
    String fieldName(int index) {
      return SyntaxPrinter.written(fields.get(index).name().name());
    }

    /// A reference to a field of `self` or `other`.
    String borrowed(String owner, int index) {
      String field = owner + "." + fieldName(index);
      return packed ? "&{ " + field + " }" : "&" + field;
    }

    Span span(int index) {
      return fields.get(index).span();
    }

    /// A pattern or expression of this shape with `prefix0`, `prefix1`, … in its fields.
    String pattern(String prefix) {
      StringBuilder text = new StringBuilder(path);
      if (unit) {
        return path;
      }
      text.append(named ? " { " : "(");
      for (int i = 0; i < fields.size(); i++) {
        text.append(i > 0 ? ", " : "");
        text.append(named ? fieldName(i) + ": " : "").append(prefix).append(i);
      }
      return text.append(named ? " }" : ")").toString();
    }
  }
}
