package freehold.mir;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import java.util.ArrayList;
import java.util.List;

/// The types of places.
public final class PlaceTypes {
  private PlaceTypes() {}

  public static Type of(List<LocalDecl> locals, Place place) {
    Type type = locals.get(place.local().index()).type();
    for (Place.Projection projection : place.projections()) {
      type = step(type, projection);
    }
    return type;
  }

  /// The type of the operand's value.
  public static Type of(List<LocalDecl> locals, Operand operand) {
    return switch (operand) {
      case Operand.Copy(Place place) -> of(locals, place);
      case Operand.Move(Place place) -> of(locals, place);
      case Operand.Literal(Constant constant) -> constant.type();
    };
  }

  /// What one projection makes of a place of type `type`; a downcast leaves the type as it is.
  public static Type step(Type type, Place.Projection projection) {
    return switch (projection) {
      case Place.Projection.Deref() -> pointee(type);
      case Place.Projection.Field(int index, Type field) -> field;
      case Place.Projection.Index index -> element(type);
      case Place.Projection.ConstantIndex index -> element(type);
      case Place.Projection.Subslice(long from, long to, boolean fromEnd) ->
          !fromEnd && type instanceof Type.Array array
              ? new Type.Array(array.element(), new Type.Length(to - from))
              : type;
      case Place.Projection.Downcast downcast -> type;
    };
  }

  public static Type pointee(Type pointer) {
    return switch (pointer) {
      case Type.Reference t -> t.target();
      case Type.RawPointer t -> t.target();
      case Type.Adt t when isBox(t) -> t.arguments().getFirst();
      case Type other -> Type.ERROR;
    };
  }

  public static boolean isBox(Type type) {
    return type instanceof Type.Adt adt && adt.definition().is("owned_box");
  }

  private static Type element(Type sequence) {
    return switch (sequence) {
      case Type.Array t -> t.element();
      case Type.Slice t -> t.element();
      case Type other -> Type.ERROR;
    };
  }

  /// The types of a variant's fields with the type's arguments put in, regions erased.
  public static List<Type> fields(Type.Adt type, int variant) {
    AdtDefinition.Variant definition = type.definition().variants().get(variant);
    List<Type> result = new ArrayList<>(definition.fields().size());
    for (AdtDefinition.Field field : definition.fields()) {
      result.add(Substitution.erase(Substitution.apply(field.type(), type.arguments())));
    }
    return result;
  }
}
