package freehold.rust.syntax;

import freehold.source.Diagnostic;
import java.util.HashSet;
import java.util.Set;

/// What is wrong with the head of a function in its place.
final class FunctionCheck {
  private final SyntaxCheck check;

  FunctionCheck(SyntaxCheck check) {
    this.check = check;
  }

  void check(Item.Function function, SyntaxCheck.Place place) {
    parametersHaveOwnNames(function);
    if (function.header().isConst()) {
      constant(function, place);
    }
    if (function.body().isEmpty() && place == SyntaxCheck.Place.TRAIT) {
      function.parameters().forEach(this::plain);
    }
  }

  private void parametersHaveOwnNames(Item.Function function) {
    Set<String> names = new HashSet<>();
    for (Item.Parameter parameter : function.parameters()) {
      if (parameter.pattern() instanceof Pattern.Binding binding) {
        Identifier name = binding.name();
        if (!names.add(name.name() + "#" + name.hygiene().expansion())) {
          check.report(
              Diagnostic.error(
                  "E0415",
                  "identifier `" + name + "` is bound more than once in this parameter list",
                  binding.span()));
        }
      }
    }
  }

  private void constant(Item.Function function, SyntaxCheck.Place place) {
    boolean ofTrait = place == SyntaxCheck.Place.TRAIT;
    if (ofTrait || place == SyntaxCheck.Place.TRAIT_IMPL) {
      check.report(
          Diagnostic.error(
              "E0379",
              "functions in " + (ofTrait ? "traits" : "trait impls") + " cannot be declared const",
              function.span()));
    }
  }

  private void plain(Item.Parameter parameter) {
    Pattern pattern = parameter.pattern();
    if (!(pattern instanceof Pattern.Wildcard || pattern instanceof Pattern.Binding)) {
      check.report(
          Diagnostic.error(
              "E0642", "patterns aren't allowed in functions without bodies", pattern.span()));
    }
  }
}
