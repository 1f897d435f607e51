package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// For which types a crate may write an `impl`, and that no two of its own say the same (the
/// Reference's "Implementations": coherence, orphan rules).
final class Coherence {
  private final CrateChecker checker;
  private final Declarations declarations;

  Coherence(CrateChecker checker) {
    this.checker = checker;
    this.declarations = checker.declarations;
  }

  /// An `impl` without a trait: E0116, E0118, E0390.
  void inherent(Definition implementation) {
    Item.Impl item = (Item.Impl) implementation.syntax();
    Type self = declarations.implSelf(implementation);
    Span span = implementation.span();
    switch (self) {
      case Type.Parameter p ->
          report("E0118", "no nominal type found for inherent implementation", span);
      case Type.Adt adt when !isLocal(adt) ->
          report(
              "E0116",
              "cannot define inherent `impl` for a type outside of the crate where the type is"
                  + " defined",
              span);
      case Type.Adt adt -> {}
      case Type.Dynamic dynamic -> {}
      case Type.Projection projection -> {}
      case Type.Opaque opaque -> {}
      case Type.Error error -> {}
      case Type other ->
          report(
              "E0390",
              "cannot define inherent `impl` for "
                  + (isPrimitive(other) ? "primitive types" : "this type"),
              span);
    }
    if (item.isUnsafe()) {
      report("E0197", "inherent impls cannot be unsafe", span);
    }
    repeated(implementation, self);
  }

  private static boolean isPrimitive(Type type) {
    return type instanceof Type.Whole
        || type instanceof Type.Floating
        || type instanceof Type.Bool
        || type instanceof Type.Char
        || type instanceof Type.Str;
  }

  /// Two blocks of one type that give the same name to two items: E0592, told at the first.
  private void repeated(Definition implementation, Type self) {
    for (Definition child : implementation.children()) {
      for (Definition other : checker.impls.inherentItems(child.name())) {
        boolean later =
            other.parent() != implementation
                && other.id().index() > child.id().index()
                && !other.isLibrary();
        if (later && overlaps(implementation, self, other.parent())) {
          report("E0592", "duplicate definitions with name `" + child.name() + "`", child.span());
        }
      }
    }
  }

  private boolean overlaps(Definition first, Type self, Definition second) {
    return new Overlap(checker)
        .ofTypes(first, List.of(self), second, List.of(declarations.implSelf(second)));
  }

  /// Whether the crate may not implement the trait for the type; says so.
  boolean isOrphan(Definition implementation, TraitReference reference) {
    Optional<Diagnostic> fault = orphan(implementation, reference);
    fault.ifPresent(checker.reports::add);
    return fault.isPresent();
  }

  /// E0117, E0210.
  private Optional<Diagnostic> orphan(Definition implementation, TraitReference reference) {
    Definition trait = checker.names.table().get(reference.trait());
    if (!trait.isLibrary()) {
      return Optional.empty();
    }
    for (Type argument : reference.arguments()) {
      Type type = withoutFundamental(argument);
      if (type instanceof Type.Parameter parameter) {
        return Optional.of(
            Diagnostic.error(
                "E0210",
                "type parameter `"
                    + parameter.name()
                    + "` must be used as the type parameter for some local type",
                implementation.span()));
      }
      if (isOpen(type) || isLocal(type)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        Diagnostic.error(
            "E0117",
            "only traits defined in the current crate can be implemented for types defined outside"
                + " of the crate",
            implementation.span()));
  }

  private static boolean isOpen(Type type) {
    return type instanceof Type.Projection
        || type instanceof Type.Opaque
        || type instanceof Type.Closure
        || type instanceof Type.Lifetime
        || type instanceof Type.Error;
  }

  private static Type withoutFundamental(Type type) {
    return switch (type) {
      case Type.Reference reference -> withoutFundamental(reference.target());
      case Type.Adt adt
          when adt.definition().span().isLibrary()
              && List.of("Box", "Pin").contains(adt.definition().name()) ->
          withoutFundamental(adt.arguments().getFirst());
      case Type other -> other;
    };
  }

  private boolean isLocal(Type type) {
    return switch (type) {
      case Type.Adt adt -> !adt.definition().span().isLibrary();
      case Type.Dynamic dynamic ->
          dynamic.trait() == null || !checker.names.table().get(dynamic.trait()).isLibrary();
      case Type other -> false;
    };
  }

  /// Whether an earlier `impl` of this crate holds for the same types: E0119.
  void conflicts(Definition implementation, TraitReference reference) {
    List<Definition> earlier = new ArrayList<>();
    for (Definition other : checker.impls.ofTrait(reference.trait())) {
      if (other.id().index() < implementation.id().index() && !other.isLibrary()) {
        earlier.add(other);
      }
    }
    for (Definition other : earlier) {
      Optional<TraitReference> given = declarations.implTrait(other);
      if (given.isEmpty() || orphan(other, given.get()).isPresent()) {
        continue;
      }
      List<Type> theirs = given.get().arguments();
      if (theirs.size() == reference.arguments().size()
          && new Overlap(checker).ofTypes(implementation, reference.arguments(), other, theirs)) {
        String name = checker.names.table().get(reference.trait()).name();
        checker.reports.add(
            Diagnostic.error(
                    "E0119",
                    "conflicting implementations of trait `"
                        + name
                        + "` for type `"
                        + reference.self().text()
                        + "`",
                    implementation.span())
                .label(other.span(), "first implementation here")
                .label(implementation.span(), "conflicting implementation"));
        return;
      }
    }
  }

  private void report(String code, String message, Span span) {
    checker.reports.add(Diagnostic.error(code, message, span));
  }
}
