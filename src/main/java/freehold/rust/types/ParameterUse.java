package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Generic parameters that nothing determines: of a type that does not use them (E0392), of an
/// `impl` that cannot be told which ones are meant (E0207).
final class ParameterUse {
  private final Declarations declarations;
  private final Set<Integer> used = new HashSet<>();

  private ParameterUse(Declarations declarations) {
    this.declarations = declarations;
  }

  static void ofType(Declarations declarations, Definition definition) {
    ParameterUse use = new ParameterUse(declarations);
    for (AdtDefinition.Variant variant : declarations.adt(definition).variants()) {
      if (variant.fields().stream().anyMatch(f -> isInError(f.type()))) {
        return;
      }
      variant.fields().forEach(field -> use.of(field.type()));
    }
    for (GenericParameters.Parameter parameter : declarations.generics(definition).all()) {
      boolean counts = parameter.kind() != GenericParameters.Kind.CONST;
      if (counts && !use.used.contains(parameter.index())) {
        use.report("E0392", use.words(parameter) + " is never used", "unused", parameter);
      }
    }
  }

  /// Whether something of a field's type is unknown: the type or a lifetime that was not written.
  private static boolean isInError(Type type) {
    return TraitWords.mentionsError(type)
        || TypeWalk.mentions(type, part -> part instanceof Type.Reference r && lacks(r.region()));
  }

  private static boolean lacks(Region region) {
    return region instanceof Region.Erased;
  }

  static void ofImplementation(Declarations declarations, Definition implementation) {
    ParameterUse use = new ParameterUse(declarations);
    use.of(declarations.implSelf(implementation));
    declarations
        .implTrait(implementation)
        .ifPresent(reference -> reference.arguments().forEach(use::of));
    for (Predicate predicate : declarations.predicates(implementation)) {
      if (predicate instanceof Predicate.Equality(var projection, Type type, Span span)) {
        use.of(type);
      }
    }
    for (GenericParameters.Parameter parameter : declarations.generics(implementation).all()) {
      boolean counts = parameter.kind() != GenericParameters.Kind.LIFETIME;
      if (counts && !use.used.contains(parameter.index())) {
        use.report(
            "E0207",
            "the "
                + (parameter.kind() == GenericParameters.Kind.CONST ? "const" : "type")
                + " parameter `"
                + parameter.name()
                + "` is not constrained by the impl trait, self type, or predicates",
            "unconstrained",
            parameter);
      }
    }
  }

  private String words(GenericParameters.Parameter parameter) {
    return parameter.kind() == GenericParameters.Kind.LIFETIME
        ? "lifetime parameter `'" + parameter.name() + "`"
        : "type parameter `" + parameter.name() + "`";
  }

  private void report(
      String code, String message, String word, GenericParameters.Parameter parameter) {
    parameter
        .syntax()
        .ifPresent(syntax ->
            declarations.reports.add(
                Diagnostic.error(code, message, syntax.span())
                    .label(syntax.span(), word + " parameter")));
  }

  private void of(Type type) {
    switch (type) {
      case Type.Parameter(int index, String name) -> used.add(index);
      case Type.Lifetime(Region region) -> of(region);
      case Type.Reference reference -> of(reference.region());
      case Type.Dynamic dynamic -> of(dynamic.region());
      case Type.FunctionPointer(Signature signature) -> {
        List<Type> all = new ArrayList<>(signature.parameters());
        all.add(signature.result());
        all.forEach(this::of);
      }
      // What is wrong with a type that could not be read is said already.
      case Type.Error error ->
          used.addAll(java.util.stream.IntStream.range(0, 64).boxed().toList());
      case Type other -> {}
    }
    Substitution.mapChildren(
        type,
        child -> {
          of(child);
          return child;
        });
  }

  private void of(Region region) {
    if (region instanceof Region.Parameter(int index, String name)) {
      used.add(index);
    }
  }
}
