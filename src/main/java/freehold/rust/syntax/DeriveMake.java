package freehold.rust.syntax;

import java.util.List;

/// The bodies of derived Clone and Default: values made field by field.
final class DeriveMake {
  private DeriveMake() {}

  static void clone(DeriveWriter out, DeriveTarget target, List<DeriveTarget.Shape> shapes) {
    out.put("#[inline] fn clone(&self) -> Self { ");
    if (target.shallow()) {
      out.put("*self }");
      return;
    }
    if (!target.isEnum()) {
      make(out, shapes.getFirst(), "$std::clone::Clone::clone(", "#)");
    } else if (shapes.isEmpty()) {
      out.put("match *self {}");
    } else {
      out.put("match self { ");
      for (DeriveTarget.Shape shape : shapes) {
        out.put(shape.pattern("__self_") + " => ");
        make(out, shape, "$std::clone::Clone::clone(__self_", "%)");
        out.put(", ");
      }
      out.put("}");
    }
    out.put(" }");
  }

  /// Writes false if an enum has no `#[default]` variant.
  static boolean byDefault(DeriveWriter out, DeriveTarget target, List<DeriveTarget.Shape> shapes) {
    DeriveTarget.Shape chosen = target.isEnum() ? null : shapes.getFirst();
    for (DeriveTarget.Shape shape : shapes) {
      if (shape.attributes().stream().anyMatch(a -> a.name().equals("default"))) {
        chosen = shape;
      }
    }
    if (chosen == null) {
      return false;
    }
    out.put("#[inline] fn default() -> Self { ");
    make(out, chosen, "$std::default::Default::default(", ")");
    out.put(" }");
    return true;
  }

  /// `Path { a: before…after }`, where `#` in `after` is the field of `self` and `%` its number.
  private static void make(
      DeriveWriter out, DeriveTarget.Shape shape, String before, String after) {
    out.put(shape.path());
    if (shape.unit()) {
      return;
    }
    out.put(shape.named() ? " { " : "(");
    for (int i = 0; i < shape.fields().size(); i++) {
      String value =
          before + after.replace("#", shape.borrowed("self", i)).replace("%", Integer.toString(i));
      out.put(shape.named() ? shape.fieldName(i) + ": " : "");
      out.putAt(shape.span(i), value);
      out.put(", ");
    }
    out.put(shape.named() ? "}" : ")");
  }
}
