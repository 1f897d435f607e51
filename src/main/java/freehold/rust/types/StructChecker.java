package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import freehold.rust.syntax.Expr;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks struct expressions.
final class StructChecker {
  private final BodyChecker body;

  StructChecker(BodyChecker body) {
    this.body = body;
  }

  Type check(Expr.Struct struct, Expectation expectation) {
    Optional<VariantPath> found =
        new VariantPaths(body).resolve(struct.self(), struct.path(), struct.span());
    if (found.isEmpty()) {
      struct.fields().forEach(f -> body.check(f.value(), Expectation.NONE));
      struct.base().ifPresent(b -> body.check(b, Expectation.NONE));
      return Type.ERROR;
    }
    Type.Adt type = found.get().type();
    if (expectation.isPresent() && expectation.strong()) {
      guide(type, expectation.type());
    }
    body.facts.variants.put(struct, found.get().variant());
    AdtDefinition.Variant variant = type.definition().variants().get(found.get().variant());
    Set<String> given = fields(struct, type, variant);
    if (struct.base().isPresent()) {
      base(struct, type);
    } else {
      missing(struct, type, variant, given);
    }
    return type;
  }

  /// What is wanted tells the arguments, as far as that leads to no contradiction.
  private void guide(Type.Adt type, Type wanted) {
    if (body.resolve(wanted) instanceof Type.Adt other && other.definition() == type.definition()) {
      InferenceTable.Snapshot before = body.table.snapshot();
      for (int i = 0; i < type.arguments().size(); i++) {
        if (body.resolve(other.arguments().get(i)) instanceof Type.Dynamic) {
          return;
        }
      }
      if (!body.table.unify(type, other)) {
        body.table.rollback(before);
      }
    }
  }

  private Set<String> fields(Expr.Struct struct, Type.Adt type, AdtDefinition.Variant variant) {
    Set<String> given = new HashSet<>();
    for (Expr.FieldValue field : struct.fields()) {
      String name = field.name().name();
      int index = indexOf(variant, name);
      if (index < 0) {
        unknown(type, variant, field);
        body.check(field.value(), Expectation.NONE);
        continue;
      }
      if (!given.add(name)) {
        body.report(
            Diagnostic.error(
                "E0062", "field `" + name + "` specified more than once", field.name().span()));
      }
      AdtDefinition.Field declared = variant.fields().get(index);
      Fields.requireVisible(body, type, declared, field.name().span(), "E0451");
      Type wanted = Fields.type(body, type, declared, field.span());
      body.checkCoerce(field.value(), wanted);
    }
    return given;
  }

  static int indexOf(AdtDefinition.Variant variant, String name) {
    for (int i = 0; i < variant.fields().size(); i++) {
      if (variant.fields().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void unknown(Type.Adt type, AdtDefinition.Variant variant, Expr.FieldValue field) {
    String name = field.name().name();
    boolean isEnum = type.definition().isEnum();
    String message =
        isEnum
            ? "variant `"
                + type.definition().name()
                + "::"
                + variant.name()
                + "` has no field named `"
                + name
                + "`"
            : "struct `" + type.definition().name() + "` has no field named `" + name + "`";
    body.report(
        Diagnostic.error(isEnum ? "E0559" : "E0560", message, field.name().span())
            .label(field.name().span(), "unknown field"));
  }

  private void base(Expr.Struct struct, Type.Adt type) {
    if (type.definition().isEnum()) {
      body.report(
          Diagnostic.error(
              "E0436",
              "functional record update syntax requires a struct",
              struct.base().get().span()));
      return;
    }
    body.checkCoerce(struct.base().get(), type);
  }

  private void missing(
      Expr.Struct struct, Type.Adt type, AdtDefinition.Variant variant, Set<String> given) {
    if (type.definition().kind() == AdtDefinition.Kind.UNION) {
      if (given.size() != 1) {
        body.report(
            Diagnostic.error(
                "E0784", "union expressions should have exactly one field", struct.span()));
      }
      return;
    }
    List<String> absent = new ArrayList<>();
    for (AdtDefinition.Field field : variant.fields()) {
      if (!given.contains(field.name())) {
        absent.add("`" + field.name() + "`");
      }
    }
    if (!absent.isEmpty()) {
      String names = String.join(", ", absent);
      body.report(
          Diagnostic.error(
                  "E0063",
                  "missing field"
                      + (absent.size() > 1 ? "s " : " ")
                      + names
                      + " in initializer of `"
                      + body.words(type)
                      + "`",
                  struct.path().span())
              .label(struct.path().span(), "missing " + names));
    }
  }
}
