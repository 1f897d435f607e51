package freehold.rust.types;

import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Generics;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.Optional;

/// Whether a trait can be a `dyn` type (the Reference's "dyn compatibility").
final class ObjectSafety {
  private final Declarations declarations;

  ObjectSafety(Declarations declarations) {
    this.declarations = declarations;
  }

  void require(Definition trait, Span span) {
    violation(trait)
        .ifPresent(why ->
            declarations.reports.add(
                Diagnostic.error(
                        "E0038", "the trait `" + trait.name() + "` is not dyn compatible", span)
                    .label(span, "`" + trait.name() + "` is not dyn compatible")
                    .note(why)));
  }

  Optional<String> violation(Definition trait) {
    if (declarations.supertraits(trait).stream()
        .anyMatch(s -> declarations.language.is(s.trait(), "marker::Sized"))) {
      return Optional.of("it requires `Self: Sized`");
    }
    for (Definition item : trait.children()) {
      Optional<String> why = ofItem(item);
      if (why.isPresent()) {
        return why;
      }
    }
    for (TraitReference superior : declarations.supertraits(trait)) {
      Optional<String> why = violation(declarations.names.table().get(superior.trait()));
      if (why.isPresent()) {
        return why;
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofItem(Definition item) {
    return switch (item.syntax()) {
      case Item.Const constant ->
          Optional.of("it contains the associated constant `" + item.name() + "`");
      case Item.Function function when !demandsSized(function.generics()) ->
          ofMethod(item, function);
      default -> Optional.empty();
    };
  }

  static boolean demandsSized(Generics generics) {
    for (Generics.WherePredicate predicate : generics.predicates()) {
      if (predicate instanceof Generics.WherePredicate.OfType where
          && where.type() instanceof TypeSyntax.OfPath path
          && path.path().isSingleName()
          && path.path().last().name().name().equals("Self")
          && where.bounds().stream()
              .anyMatch(b ->
                  b instanceof freehold.rust.syntax.Bound.OfTrait t
                      && t.path().last().name().name().equals("Sized"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> ofMethod(Definition item, Item.Function function) {
    if (function.self().isEmpty()) {
      return Optional.of("its associated function `" + item.name() + "` has no `self` parameter");
    }
    boolean generic =
        declarations.generics(item).own().stream()
            .anyMatch(p -> p.kind() != GenericParameters.Kind.LIFETIME);
    if (generic) {
      return Optional.of("its method `" + item.name() + "` has generic type parameters");
    }
    Signature signature = declarations.signature(item);
    if (mentionsSelf(signature.result())) {
      return Optional.of(
          "its method `" + item.name() + "` references the `Self` type in its return type");
    }
    for (Type parameter : signature.parameters().subList(1, signature.parameters().size())) {
      if (mentionsSelf(parameter)) {
        return Optional.of(
            "its method `" + item.name() + "` references the `Self` type in this parameter");
      }
    }
    return Optional.empty();
  }

  private static boolean mentionsSelf(Type type) {
    return switch (type) {
      case Type.Parameter(int index, String name) -> name.equals("Self");
      case Type.Projection projection -> false;
      default -> {
        boolean[] found = {false};
        freehold.mir.type.Substitution.mapChildren(
            type,
            inner -> {
              found[0] |= mentionsSelf(inner);
              return inner;
            });
        yield found[0];
      }
    };
  }
}
