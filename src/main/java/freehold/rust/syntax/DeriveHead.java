package freehold.rust.syntax;

import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words around a derived `impl`: `impl<parameters> Trait for self where`.
///
/// Each type parameter gets the derived trait as a bound, and so does each field whose type is an
/// associated type of one.
record DeriveHead(String parameters, String self, String where) {
  static DeriveHead of(String trait, DeriveTarget target) {
    Generics generics = target.generics();
    // An enum's default is a variant without fields: it needs nothing of the parameters.
    boolean bounded = !trait.endsWith("Default") || !target.isEnum();
    List<GenericParameter> declared = new ArrayList<>();
    List<String> used = new ArrayList<>();
    List<String> clauses = new ArrayList<>();
    for (GenericParameter parameter : generics.parameters()) {
      switch (parameter) {
        case GenericParameter.OfLifetime lifetime -> {
          declared.add(lifetime);
          used.add("'" + lifetime.name());
        }
        case GenericParameter.OfType(Identifier name, var bounds, var fallback) -> {
          declared.add(new GenericParameter.OfType(name, bounds, Optional.empty()));
          used.add(SyntaxPrinter.written(name.name()));
          if (bounded) {
            clauses.add(SyntaxPrinter.written(name.name()) + ": " + trait);
          }
        }
        case GenericParameter.OfConst(Identifier name, var type, var fallback) -> {
          declared.add(new GenericParameter.OfConst(name, type, Optional.empty()));
          used.add(SyntaxPrinter.written(name.name()));
        }
      }
    }
    generics.predicates().forEach(predicate -> clauses.add(SyntaxPrinter.print(predicate)));
    for (Item.FieldDeclaration field : target.allFields()) {
      if (isProjection(field.type(), generics)) {
        clauses.add(SyntaxPrinter.print(field.type()) + ": " + trait);
      }
    }
    String name = SyntaxPrinter.written(target.name().name());
    return new DeriveHead(
        SyntaxPrinter.printParameters(new Generics(declared, List.of())),
        used.isEmpty() ? name : name + "<" + String.join(", ", used) + ">",
        clauses.isEmpty() ? "" : " where " + String.join(", ", clauses));
  }

  /// `T::Item` for a parameter `T`: it needs a bound of its own.
  private static boolean isProjection(TypeSyntax type, Generics generics) {
    return type instanceof TypeSyntax.OfPath(var self, Path path, Span span)
        && path.segments().size() > 1
        && generics.parameters().stream()
            .anyMatch(parameter ->
                parameter instanceof GenericParameter.OfType
                    && parameter.name().equals(path.segments().getFirst().name().name()));
  }
}
