package freehold.rust.types;

import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import java.util.Optional;

/// Looks at what the person's declarations say, so that errors in them are found even if nothing
/// uses them; and whether `impl`s fit their traits.
final class DeclarationCheck {
  private final CrateChecker checker;
  private final Declarations declarations;

  DeclarationCheck(CrateChecker checker) {
    this.checker = checker;
    this.declarations = checker.declarations;
  }

  void check(Definition definition) {
    switch (definition.kind()) {
      case STRUCT, ENUM, UNION -> {
        new RecursiveTypes(checker).check(definition);
        declarations.predicates(definition);
        ParameterUse.ofType(declarations, definition);
      }
      case TRAIT -> {
        declarations.predicates(definition);
        declarations.supertraitBounds(definition);
      }
      case IMPL -> implementation(definition);
      case FUNCTION -> {
        declarations.signature(definition);
        declarations.predicates(definition);
      }
      case CONST, STATIC -> declarations.typeOf(definition);
      case TYPE_ALIAS -> {
        if (Declarations.hasDefault(definition)) {
          declarations.typeOf(definition);
        }
      }
      case MODULE, VARIANT, CLOSURE, ANONYMOUS_CONST, OPAQUE -> {}
    }
  }

  private void implementation(Definition implementation) {
    declarations.implSelf(implementation);
    declarations.predicates(implementation);
    ParameterUse.ofImplementation(declarations, implementation);
    Item.Impl item = (Item.Impl) implementation.syntax();
    Coherence coherence = new Coherence(checker);
    if (item.trait().isEmpty()) {
      coherence.inherent(implementation);
      return;
    }
    Optional<TraitReference> reference = declarations.implTrait(implementation);
    if (reference.isEmpty() || item.negative()) {
      return;
    }
    Definition trait = checker.names.table().get(reference.get().trait());
    safety(item, trait);
    boolean fits =
        new DropImplementation(checker).check(implementation, trait)
            && new CopyImplementation(checker).check(implementation, trait);
    if (coherence.isOrphan(implementation, reference.get()) || !fits) {
      return;
    }
    coherence.conflicts(implementation, reference.get());
    new ImplementationCheck(checker).check(implementation, trait, reference.get());
  }

  /// An `unsafe trait` is implemented by `unsafe impl`, any other is not.
  private void safety(Item.Impl item, Definition trait) {
    boolean isUnsafe = ((Item.Trait) trait.syntax()).isUnsafe();
    if (isUnsafe != item.isUnsafe()) {
      checker.reports.add(
          isUnsafe
              ? Diagnostic.error(
                  "E0200",
                  "the trait `" + trait.name() + "` requires an `unsafe impl`",
                  item.span())
              : Diagnostic.error(
                  "E0199",
                  "implementing the trait `" + trait.name() + "` is not unsafe",
                  item.span()));
    }
  }

  static Diagnostic missing(Definition implementation, String names) {
    return Diagnostic.error(
        "E0046", "not all trait items implemented, missing: " + names, implementation.span());
  }
}
