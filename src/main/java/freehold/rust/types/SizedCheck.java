package freehold.rust.types;

import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Variables, parameters, results, arguments and what calls give must have a size that is known:
/// E0277. Of arguments and results of calls, rustc names the first of each type.
final class SizedCheck {
  private record Late(Type type, Span span) {}

  private final BodyChecker body;
  private final List<Late> late = new ArrayList<>();
  private int parameterVariables;

  SizedCheck(BodyChecker body) {
    this.body = body;
  }

  /// Asks for a size once the body was looked at in full.
  void later(Type type, Span span) {
    late.add(new Late(type, span));
  }

  /// Whether the type has no size of its own, as far as it is known.
  boolean isUnsized(Type type) {
    return switch (body.table.resolve(type)) {
      case Type.Str t -> true;
      case Type.Slice t -> true;
      case Type.Dynamic t -> t.trait() == null || isObjectSafe(t);
      case Type.Tuple t -> !t.elements().isEmpty() && isUnsized(t.elements().getLast());
      case Type.Parameter t -> t.name().equals("Self") && lacksBound(t);
      case Type other -> false;
    };
  }

  /// Of a trait that cannot be a `dyn` at all, that is reported.
  private boolean isObjectSafe(Type.Dynamic object) {
    Definition trait = body.declarations.names.table().get(object.trait());
    return new ObjectSafety(body.declarations).violation(trait).isEmpty();
  }

  private boolean lacksBound(Type type) {
    return body.owner.isInTrait() && !body.solver.implementsTrait(type, "marker::Sized");
  }

  /// The parameters and the result, at their types.
  void signature(Item.Function function, List<Type> parameters, Type result) {
    int self = function.self().isPresent() ? 1 : 0;
    function.self().ifPresent(s -> require(parameters.getFirst(), s.span()));
    for (int i = 0; i < function.parameters().size(); i++) {
      require(parameters.get(i + self), function.parameters().get(i).type().span());
    }
    parameterVariables = body.facts.variables.size();
    function.returns().map(TypeSyntax::span).ifPresent(span -> require(result, span));
  }

  /// The type of a constant or static.
  void item(Type type, Span span) {
    require(type, span);
  }

  void finish() {
    List<BodyFacts.LocalVariable> all = body.facts.variables;
    for (BodyFacts.LocalVariable variable : all.subList(parameterVariables, all.size())) {
      require(variable.type(), variable.span());
    }
    Set<Type> said = new HashSet<>();
    for (Late one : late) {
      Type type = body.table.resolve(one.type());
      if (isUnsized(type) && said.add(type)) {
        require(type, one.span());
      }
    }
  }

  private void require(Type type, Span span) {
    if (isUnsized(type) && !span.isLibrary()) {
      body.report(
          new TraitWords(body.declarations, body.solver)
              .unsatisfied(
                  new TraitReference(
                      body.declarations.language.get("marker::Sized").id(),
                      List.of(body.table.resolve(type))),
                  span));
    }
  }
}
