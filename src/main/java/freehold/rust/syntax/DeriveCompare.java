package freehold.rust.syntax;

import java.util.List;

/// The bodies of derived PartialEq, Eq, PartialOrd and Ord.
final class DeriveCompare {
  private DeriveCompare() {}

  static void eq(DeriveWriter out, DeriveTarget target, List<DeriveTarget.Shape> shapes) {
    out.put("#[inline] fn eq(&self, other: &Self) -> bool { ");
    if (!target.isEnum()) {
      equal(out, shapes.getFirst(), false);
    } else if (shapes.isEmpty()) {
      out.put("match *self {}");
    } else {
      boolean fields = shapes.stream().anyMatch(shape -> !shape.fields().isEmpty());
      if (shapes.size() > 1) {
        discriminants(out);
        out.put("__self_discr == __arg1_discr");
        out.put(fields ? " && " : "");
      }
      if (fields) {
        pairs(out, shapes, shape -> equal(out, shape, true), "true");
      } else if (shapes.size() == 1) {
        out.put("true");
      }
    }
    out.put(" }");
  }

  private static void equal(DeriveWriter out, DeriveTarget.Shape shape, boolean bound) {
    for (int i = 0; i < shape.fields().size(); i++) {
      String name = shape.fieldName(i);
      String left = bound ? "*__self_" + i : compared(shape, "self." + name);
      String right = bound ? "*__arg1_" + i : compared(shape, "other." + name);
      out.put(i > 0 ? " && " : "").putAt(shape.span(i), left + " == " + right);
    }
    out.put(shape.fields().isEmpty() ? "true" : "");
  }

  private static String compared(DeriveTarget.Shape shape, String field) {
    return shape.packed() ? "({ " + field + " })" : field;
  }

  private static void discriminants(DeriveWriter out) {
    out.put("let __self_discr = $std::intrinsics::discriminant_value(self); ");
    out.put("let __arg1_discr = $std::intrinsics::discriminant_value(other); ");
  }

  /// `match (self, other)` with an arm for each variant that has fields.
  private static void pairs(
      DeriveWriter out,
      List<DeriveTarget.Shape> shapes,
      java.util.function.Consumer<DeriveTarget.Shape> body,
      String otherwise) {
    out.put("match (self, other) { ");
    for (DeriveTarget.Shape shape : shapes) {
      if (!shape.fields().isEmpty()) {
        out.put("(" + shape.pattern("__self_") + ", " + shape.pattern("__arg1_") + ") => ");
        body.accept(shape);
        out.put(", ");
      }
    }
    boolean all = shapes.size() == 1 && !shapes.getFirst().fields().isEmpty();
    out.put(all ? "}" : "_ => " + otherwise + ", }");
  }

  /// A function that only compiles if the type of each field is `Eq`.
  static void fieldsAreEq(DeriveWriter out, DeriveTarget target, DeriveHead head) {
    if (target.allFields().isEmpty()) {
      return;
    }
    out.put(" #[automatically_derived] const _: () = { ");
    out.put("fn __is_eq<__T: $std::cmp::Eq + ?Sized>() {} ");
    out.put("fn __fields" + head.parameters() + "()" + head.where() + " { ");
    for (Item.FieldDeclaration field : target.allFields()) {
      String type = SyntaxPrinter.print(field.type());
      out.putAt(field.span(), "__is_eq::<" + type + ">(); ");
    }
    out.put("} };");
  }

  static void partialCmp(DeriveWriter out, DeriveTarget target, List<DeriveTarget.Shape> shapes) {
    out.put("#[inline] fn partial_cmp(&self, other: &Self) -> ");
    out.put("$std::option::Option<$std::cmp::Ordering> { ");
    String equal = "$std::option::Option::Some($std::cmp::Ordering::Equal)";
    order(out, target, shapes, "$std::cmp::PartialOrd::partial_cmp", equal);
  }

  static void cmp(DeriveWriter out, DeriveTarget target, List<DeriveTarget.Shape> shapes) {
    out.put("#[inline] fn cmp(&self, other: &Self) -> $std::cmp::Ordering { ");
    order(out, target, shapes, "$std::cmp::Ord::cmp", "$std::cmp::Ordering::Equal");
  }

  private static void order(
      DeriveWriter out,
      DeriveTarget target,
      List<DeriveTarget.Shape> shapes,
      String compare,
      String equal) {
    if (!target.isEnum()) {
      lexicographic(out, shapes.getFirst(), false, compare, equal);
    } else if (shapes.isEmpty()) {
      out.put("match *self {}");
    } else {
      String variants = compare + "(&__self_discr, &__arg1_discr)";
      boolean fields = shapes.stream().anyMatch(shape -> !shape.fields().isEmpty());
      if (shapes.size() > 1) {
        discriminants(out);
      }
      if (fields) {
        pairs(out, shapes, shape -> lexicographic(out, shape, true, compare, equal), variants);
      } else {
        out.put(shapes.size() > 1 ? variants : equal);
      }
    }
    out.put(" }");
  }

  /// Field by field: the first that differs decides.
  private static void lexicographic(
      DeriveWriter out, DeriveTarget.Shape shape, boolean bound, String compare, String equal) {
    int count = shape.fields().size();
    if (count == 0) {
      out.put(equal);
    }
    for (int i = 0; i < count; i++) {
      String left = bound ? "__self_" + i : shape.borrowed("self", i);
      String right = bound ? "__arg1_" + i : shape.borrowed("other", i);
      boolean last = i + 1 == count;
      out.put(last ? "" : "match ");
      out.putAt(shape.span(i), compare + "(" + left + ", " + right + ")");
      out.put(last ? "" : " { " + equal + " => ");
    }
    for (int i = 1; i < count; i++) {
      out.put(", cmp => cmp, }");
    }
  }
}
