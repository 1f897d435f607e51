package freehold.rust.syntax;

import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the grammar allows and Rust does not (rustc_ast_passes::ast_validation): bodies that are
/// missing, `self` and visibility in the wrong place. Runs after macro expansion.
final class SyntaxCheck {
  private final Edition edition;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final ExprCheck exprs;
  private final FunctionCheck functions = new FunctionCheck(this);
  private final UseCheck uses = new UseCheck(this);

  private SyntaxCheck(Edition edition) {
    this.edition = edition;
    this.exprs = new ExprCheck(this);
  }

  /// Where an item stands.
  enum Place {
    MODULE("free"),
    BLOCK("free"),
    TRAIT("associated"),
    IMPL("associated"),
    TRAIT_IMPL("associated"),
    FOREIGN("foreign");

    private final String word;

    Place(String word) {
      this.word = word;
    }

    boolean isAssociated() {
      return this == TRAIT || this == IMPL || this == TRAIT_IMPL;
    }

    boolean needsBody() {
      return this != TRAIT && this != FOREIGN;
    }

    /// `free function` or `associated function in `impl``.
    String thing(String noun) {
      return word + " " + noun + (isAssociated() ? " in `impl`" : "");
    }
  }

  static List<Diagnostic> check(Crate crate) {
    SyntaxCheck check = new SyntaxCheck(crate.edition());
    // In our own library a function without body is an intrinsic.
    if (!crate.file().isLibrary()) {
      check.items(crate.items(), Place.MODULE);
    }
    return check.problems;
  }

  Edition edition() {
    return edition;
  }

  void report(String message, Span span) {
    problems.add(Diagnostic.uncoded(message, span));
  }

  void report(Diagnostic problem) {
    problems.add(problem);
  }

  private void items(List<Item> items, Place place) {
    items.forEach(item -> item(item, place));
  }

  void item(Item item, Place place) {
    attributes(item.attributes());
    switch (item) {
      case Item.Function function -> function(function, place);
      case Item.Const constant -> {
        body(constant.value(), place, place.isAssociated() ? "constant" : "constant item", item);
        constant.value().ifPresent(exprs::check);
      }
      case Item.Static variable -> {
        body(variable.value(), place, "static item", item);
        variable.value().ifPresent(exprs::check);
      }
      case Item.TypeAlias alias ->
          body(alias.type(), place, place.isAssociated() ? "type" : "type alias", item);
      case Item.Trait trait -> {
        trait.items().forEach(this::noVisibility);
        items(trait.items(), Place.TRAIT);
      }
      case Item.Impl implementation -> {
        boolean ofTrait = implementation.trait().isPresent();
        if (ofTrait) {
          noVisibility(implementation);
          implementation.items().forEach(this::noVisibility);
        }
        items(implementation.items(), ofTrait ? Place.TRAIT_IMPL : Place.IMPL);
      }
      case Item.Foreign foreign -> items(foreign.items(), Place.FOREIGN);
      case Item.Module module -> module(module, place);
      case Item.Enum enumeration -> enumeration.variants().forEach(this::variant);
      case Item.Struct struct -> fields(struct.fields());
      case Item.Union union -> fields(union.fields());
      case Item.Use use -> uses.tree(use.tree());
      case Item.ExternCrate crate -> {}
      case Item.MacroRules rules -> {}
      case Item.MacroCall call -> {}
    }
    derive(item);
  }

  private void variant(Item.Variant variant) {
    attributes(variant.attributes());
    fields(variant.fields());
    variant.discriminant().ifPresent(exprs::check);
  }

  private void fields(Item.Fields fields) {
    DeriveTarget.fieldsOf(fields).forEach(field -> attributes(field.attributes()));
  }

  private void attributes(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      KnownAttributes.problem(attribute).ifPresent(problems::add);
    }
  }

  private void body(Optional<?> body, Place place, String noun, Item item) {
    if (body.isEmpty() && place.needsBody()) {
      report(place.thing(noun) + " without body", item.span());
    }
  }

  private void function(Item.Function function, Place place) {
    boolean intrinsic = function.attributes().stream().anyMatch(a -> a.name().startsWith("rustc_"));
    if (function.body().isEmpty() && place.needsBody() && !intrinsic) {
      String end = place.isAssociated() ? " without body" : " without a body";
      report(place.thing("function") + end, function.span());
    }
    if (function.body().isPresent() && place == Place.FOREIGN) {
      report("incorrect function inside `extern` block", function.name().span());
    }
    if (function.self().isPresent() && !place.isAssociated()) {
      report(
          "`self` parameter is only allowed in associated functions", function.self().get().span());
    }
    function.parameters().forEach(parameter -> exprs.pattern(parameter.pattern()));
    functions.check(function, place);
    function.body().ifPresent(exprs::block);
  }

  private void noVisibility(Item item) {
    if (!(item.visibility() instanceof Visibility.Inherited)) {
      report(
          Diagnostic.error("E0449", "visibility qualifiers are not permitted here", item.span()));
    }
  }

  private void module(Item.Module module, Place place) {
    if (module.items().isPresent()) {
      items(module.items().get(), Place.MODULE);
      return;
    }
    if (place == Place.BLOCK) {
      report(
          "cannot declare a file module inside a block unless it has a path attribute",
          module.span());
    } else {
      report(
          Diagnostic.error(
              "E0583", "file not found for module `" + module.name().name() + "`", module.span()));
    }
  }

  private void derive(Item item) {
    boolean type =
        item instanceof Item.Struct || item instanceof Item.Enum || item instanceof Item.Union;
    for (Attribute attribute : item.attributes()) {
      if (attribute.name().equals("derive") && !type) {
        report(
            Diagnostic.error(
                "E0774",
                "`derive` may only be applied to `struct`s, `enum`s and `union`s",
                attribute.span()));
      }
    }
  }
}
