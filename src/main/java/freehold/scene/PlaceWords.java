package freehold.scene;

import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.mir.Place.Projection;
import freehold.mir.PlaceTypes;
import freehold.mir.type.AdtDefinition;
import freehold.mir.type.ClosureDefinition;
import freehold.mir.type.Type;
import java.util.List;
import java.util.Optional;

/// Places in the words of the source: fields and variants by their names, captures by theirs.
final class PlaceWords {
  private final Body body;
  private String text = "";
  private int derefs;
  private int variant = -1;
  private boolean isNamed;
  private boolean isCapture;

  private PlaceWords(Body body) {
    this.body = body;
  }

  static String of(Body body, Place place) {
    PlaceWords words = new PlaceWords(body);
    words.read(place);
    return words.text;
  }

  /// Empty if the place stands in a temporary.
  static Optional<String> named(Body body, Place place) {
    PlaceWords words = new PlaceWords(body);
    words.read(place);
    return words.isNamed ? Optional.of(words.text) : Optional.empty();
  }

  private void read(Place place) {
    text = local(body, place.local());
    isNamed = body.local(place.local()).isUserVariable();
    Type type = body.local(place.local()).type();
    for (Projection projection : place.projections()) {
      step(projection, type);
      type = PlaceTypes.step(type, projection);
    }
    if (variant >= 0) {
      text = text + " as " + variantName(type);
    }
    text = "*".repeat(derefs) + text;
  }

  private void step(Projection projection, Type type) {
    switch (projection) {
      case Projection.Deref _ -> {
        derefs += isCapture ? 0 : 1;
        isCapture = false;
      }
      case Projection.Downcast(int which) -> variant = which;
      case Projection.Field(int index, Type _) -> field(index, type);
      case Projection.Index(LocalId index) -> part("[" + local(body, index) + "]");
      case Projection.ConstantIndex index ->
          part((index.fromEnd() ? "[len - " : "[") + index.offset() + "]");
      case Projection.Subslice slice ->
          part("[" + slice.from() + ".." + (slice.fromEnd() ? "len - " : "") + slice.to() + "]");
    }
  }

  /// Derefs before a part are left to the reader, as the language leaves them to the compiler.
  private void part(String more) {
    text = text + more;
    derefs = 0;
    isCapture = false;
  }

  private void field(int index, Type type) {
    if (type instanceof Type.Closure closure && !isNamed) {
      ClosureDefinition.Capture capture = closure.definition().captures().get(index);
      text = capture.name();
      derefs = 0;
      isNamed = true;
      isCapture = capture.mode() != ClosureDefinition.Mode.MOVE;
      return;
    }
    if (variant >= 0) {
      text = "(" + text + " as " + variantName(type) + ")";
    }
    part("." + fieldName(index, type));
    variant = -1;
  }

  private String variantName(Type type) {
    return type instanceof Type.Adt adt
        ? adt.definition().variants().get(variant).name()
        : "#" + variant;
  }

  private String fieldName(int index, Type type) {
    return switch (type) {
      case Type.Adt adt -> name(adt.definition().variants().get(Math.max(0, variant)), index);
      case Type.Closure closure -> closure.definition().captures().get(index).name();
      case Type other -> "" + index;
    };
  }

  private static String name(AdtDefinition.Variant variant, int index) {
    List<AdtDefinition.Field> fields = variant.fields();
    return index < fields.size() ? fields.get(index).name() : "" + index;
  }

  static String local(Body body, LocalId id) {
    if (id.index() == 0) {
      return "result";
    }
    String name = body.local(id).name();
    return name.isEmpty() ? "_" + id.index() : name;
  }
}
