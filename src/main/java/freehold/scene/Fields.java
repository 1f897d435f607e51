package freehold.scene;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Layout;
import freehold.mir.type.LayoutCalculator;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The parts of composite types: their names, types and offsets, in the order in which they lie.
final class Fields {
  private final LayoutCalculator layouts;

  Fields(LayoutCalculator layouts) {
    this.layouts = layouts;
  }

  /// A part at `offset` bytes from the start of the whole.
  record Field(String name, Type type, long offset) {}

  List<Field> ofTuple(List<Type> elements, Layout layout) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      fields.add(new Field("" + i, elements.get(i), layout.offsets().get(i)));
    }
    return inOrder(fields);
  }

  List<Field> ofClosure(Type.Closure closure, Layout layout) {
    List<Field> fields = new ArrayList<>();
    var captures = closure.definition().captures();
    for (int i = 0; i < captures.size(); i++) {
      Type type = Substitution.apply(captures.get(i).type(), closure.arguments());
      fields.add(new Field(captures.get(i).name(), type, layout.offsets().get(i)));
    }
    return inOrder(fields);
  }

  /// @param layout of the whole, or of the variant for enums
  List<Field> ofVariant(Type.Adt adt, AdtDefinition.Variant variant, Layout layout) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < variant.fields().size(); i++) {
      AdtDefinition.Field field = variant.fields().get(i);
      Type type = Substitution.apply(field.type(), adt.arguments());
      long offset = i < layout.offsets().size() ? layout.offsets().get(i) : 0;
      fields.add(new Field(field.name(), type, offset));
    }
    return inOrder(fields);
  }

  /// Follows a path of field names such as `buf.cap.0`.
  Optional<Field> path(Type type, String path) {
    Type at = type;
    long offset = 0;
    for (String name : path.strip().split("\\.")) {
      if (!(at instanceof Type.Adt adt) || adt.definition().isEnum()) {
        return Optional.empty();
      }
      Layout layout = layouts.layoutOf(at);
      Optional<Field> next =
          ofVariant(adt, adt.definition().onlyVariant(), layout).stream()
              .filter(field -> field.name().equals(name))
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      offset += next.get().offset();
      at = next.get().type();
    }
    return Optional.of(new Field(path, at, offset));
  }

  private static List<Field> inOrder(List<Field> fields) {
    fields.sort(Comparator.comparingLong(Field::offset));
    return fields;
  }
}
