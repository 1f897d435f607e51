package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.LocalDecl;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.PlaceTypes;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import java.util.Optional;

/// Places as people wrote them: `x`, `*r`, `self.name`, `v[_]`.
final class PlaceText {
  private PlaceText() {}

  /// The text without backquotes; absent for temporaries.
  static Optional<String> of(Body body, Place place) {
    Type type = body.local(place.local()).type();
    Optional<String> text = root(body, place.local());
    boolean throughCapture = false;
    int index = 0;
    for (Place.Projection projection : place.projections()) {
      if (text.isEmpty()) {
        Optional<String> captured = captured(body, type, projection);
        if (captured.isPresent()) {
          text = captured;
          throughCapture = isReferenceCapture(type, projection);
        } else if (!(projection instanceof Place.Projection.Deref && index == 0)) {
          return Optional.empty();
        }
      } else if (throughCapture && projection instanceof Place.Projection.Deref) {
        throughCapture = false;
      } else {
        text = step(text.get(), type, projection);
      }
      type = PlaceTypes.step(type, projection);
      index++;
    }
    return text;
  }

  /// The text in backquotes, or `value`.
  static String quoted(Body body, Place place) {
    return of(body, place).map(text -> "`" + text + "`").orElse("value");
  }

  private static Optional<String> root(Body body, LocalId local) {
    LocalDecl declaration = body.local(local);
    return declaration.isUserVariable() ? Optional.of(declaration.name()) : Optional.empty();
  }

  private static Optional<String> captured(Body body, Type type, Place.Projection projection) {
    return type instanceof Type.Closure closure
            && projection instanceof Place.Projection.Field(int index, Type field)
        ? Optional.of(closure.definition().captures().get(index).name())
        : Optional.empty();
  }

  private static boolean isReferenceCapture(Type type, Place.Projection projection) {
    return type instanceof Type.Closure closure
        && projection instanceof Place.Projection.Field(int index, Type field)
        && closure.definition().captures().get(index).mode()
            != freehold.mir.type.ClosureDefinition.Mode.MOVE;
  }

  private static Optional<String> step(String text, Type type, Place.Projection projection) {
    return switch (projection) {
      case Place.Projection.Deref() -> Optional.of("*" + text);
      case Place.Projection.Field(int index, Type field) ->
          Optional.of(inner(text) + "." + fieldName(type, index));
      case Place.Projection.Index index -> Optional.of(inner(text) + "[_]");
      case Place.Projection.ConstantIndex index -> Optional.of(inner(text) + "[..]");
      case Place.Projection.Subslice slice -> Optional.of(inner(text) + "[..]");
      case Place.Projection.Downcast downcast -> Optional.of(text);
    };
  }

  /// rustc leaves out the stars before a field.
  private static String inner(String text) {
    String result = text;
    while (result.startsWith("*")) {
      result = result.substring(1);
    }
    return result;
  }

  private static String fieldName(Type type, int index) {
    if (type instanceof Type.Adt adt
        && adt.definition().kind() != AdtDefinition.Kind.ENUM
        && index < adt.definition().onlyVariant().fields().size()) {
      return adt.definition().onlyVariant().fields().get(index).name();
    }
    return Integer.toString(index);
  }
}
