package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Diagnostic;
import freehold.source.Span;

/// Fields of structs: their types, and who may name them.
final class Fields {
  private Fields() {}

  static Type type(BodyChecker body, Type.Adt type, AdtDefinition.Field field, Span span) {
    return body.normalize(Substitution.apply(field.type(), type.arguments()), span);
  }

  static void requireVisible(
      BodyChecker body, Type.Adt type, AdtDefinition.Field field, Span span, String code) {
    if (!isVisible(body, type.definition(), field)) {
      String of = "field `" + field.name() + "` of struct `" + type.definition().name() + "`";
      body.report(Diagnostic.error(code, of + " is private", span).label(span, "private field"));
    }
  }

  static boolean isVisible(BodyChecker body, AdtDefinition adt, AdtDefinition.Field field) {
    if (field.isPublic()) {
      return true;
    }
    Definition definition = body.declarations.definition(adt);
    return FieldVisibility.isVisible(definition, field.name(), body.scope.module());
  }
}
