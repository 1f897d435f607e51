package freehold.rust.syntax;

import java.util.List;

/// The bodies of derived Debug and Hash: fields handed to a formatter or hasher.
final class DeriveShow {
  private DeriveShow() {}

  static void debug(DeriveWriter out, DeriveTarget target, List<DeriveTarget.Shape> shapes) {
    out.put("fn fmt(&self, f: &mut $std::fmt::Formatter<'_>) -> $std::fmt::Result { ");
    if (!target.isEnum()) {
      shown(out, shapes.getFirst(), false);
    } else if (shapes.isEmpty()) {
      out.put("match *self {}");
    } else {
      out.put("match self { ");
      for (DeriveTarget.Shape shape : shapes) {
        out.put(shape.pattern("__self_") + " => ");
        shown(out, shape, true);
        out.put(", ");
      }
      out.put("}");
    }
    out.put(" }");
  }

  private static void shown(DeriveWriter out, DeriveTarget.Shape shape, boolean bound) {
    String name = LiteralPrinter.quote(shape.name());
    if (shape.fields().isEmpty()) {
      out.put("$std::fmt::Formatter::write_str(f, " + name + ")");
      return;
    }
    String builder = shape.named() ? "debug_struct" : "debug_tuple";
    out.put("$std::fmt::Formatter::" + builder + "(f, " + name + ")");
    for (int i = 0; i < shape.fields().size(); i++) {
      String label = LiteralPrinter.quote(shape.fields().get(i).name().name()) + ", ";
      String value = bound ? "__self_" + i : shape.borrowed("self", i);
      // One more `&` lets the last field be of a type without known size.
      String reference = i + 1 == shape.fields().size() ? "&" + value : value;
      out.putAt(shape.span(i), ".field(" + (shape.named() ? label : "") + reference + ")");
    }
    out.put(".finish()");
  }

  static void hash(DeriveWriter out, DeriveTarget target, List<DeriveTarget.Shape> shapes) {
    out.put("fn hash<__H: $std::hash::Hasher>(&self, state: &mut __H) { ");
    if (!target.isEnum()) {
      hashed(out, shapes.getFirst(), false);
    } else if (shapes.isEmpty()) {
      out.put("match *self {}");
    } else {
      if (shapes.size() > 1) {
        out.put("let __self_discr = $std::intrinsics::discriminant_value(self) as isize; ");
        out.put("$std::hash::Hash::hash(&__self_discr, state); ");
      }
      boolean fields = shapes.stream().anyMatch(shape -> !shape.fields().isEmpty());
      out.put(fields ? "match self { " : "");
      for (DeriveTarget.Shape shape : shapes) {
        if (!shape.fields().isEmpty()) {
          out.put(shape.pattern("__self_") + " => { ");
          hashed(out, shape, true);
          out.put("} ");
        }
      }
      boolean others = shapes.stream().anyMatch(shape -> shape.fields().isEmpty());
      out.put(fields ? (others ? "_ => {} " : "") + "}" : "");
    }
    out.put(" }");
  }

  private static void hashed(DeriveWriter out, DeriveTarget.Shape shape, boolean bound) {
    for (int i = 0; i < shape.fields().size(); i++) {
      String field = bound ? "__self_" + i : shape.borrowed("self", i);
      out.putAt(shape.span(i), "$std::hash::Hash::hash(" + field + ", state); ");
    }
  }
}
