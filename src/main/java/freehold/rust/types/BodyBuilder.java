package freehold.rust.types;

import freehold.mir.type.DefId;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From a checked body to its typed tree.
final class BodyBuilder {
  final BodyChecker body;
  final TreeTypes types;
  final List<Variable> variables = new ArrayList<>();

  BodyBuilder(BodyChecker body) {
    this.body = body;
    this.types = new TreeTypes(body);
    for (BodyFacts.LocalVariable variable : body.facts.variables) {
      variables.add(
          new Variable(
              variable.id(),
              variable.name(),
              types.of(variable.type()),
              variable.mutable(),
              variable.span(),
              Optional.ofNullable(body.facts.annotations.get(variable.id()))
                  .map(a -> new Annotation(body.table.resolve(a.type()), a.span()))));
    }
  }

  Optional<TypedBody> function(
      Item.Function function, List<Pattern> patterns, Signature signature) {
    TreeBuilder tree = new TreeBuilder(this);
    List<TypedBody.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      Type type = types.of(body.facts.patterns.get(patterns.get(i)), signature, i, body);
      parameters.add(
          new TypedBody.Parameter(
              tree.patterns().build(patterns.get(i)), type, patterns.get(i).span()));
    }
    TypedExpr value = tree.build(body.program.bodyBlock(function));
    return finish(signature, parameters, value);
  }

  Optional<TypedBody> constant(Expr value, Type type) {
    TreeBuilder tree = new TreeBuilder(this);
    tree.extended().mark(value);
    TypedExpr built = tree.build(value);
    return finish(Signature.of(List.of(), type), List.of(), built);
  }

  /// `const { … }`: a constant of its own, though its type comes from around it.
  TypedExpr inlineConstant(Expr block, TypedExpr value) {
    Definition definition = body.program.anonymous(block, body.scope);
    TypedBody result =
        new TypedBody(
            definition.id(),
            new DefinitionNames(body.declarations).display(definition),
            Signature.of(List.of(), value.type()),
            List.of(),
            value,
            List.copyOf(variables),
            Optional.empty(),
            false,
            definition.edition(),
            value.span());
    new MatchCheck(body.program.reports).check(result);
    if (!value.span().isLibrary() && body.program.isClean(body.owner)) {
      new ExpressionRules(body.program).check(value);
    }
    body.program.keepConstant(definition, result);
    List<Type> arguments = body.declarations.generics(definition).identity();
    return new TypedExpr.Const(definition.id(), arguments, value.type(), value.span());
  }

  private Optional<TypedBody> finish(
      Signature signature, List<TypedBody.Parameter> parameters, TypedExpr value) {
    new DeferredChecks(body).run();
    if (!body.program.isClean(body.owner)) {
      return Optional.empty();
    }
    Definition owner = body.owner;
    TypedBody result =
        new TypedBody(
            owner.id(),
            new DefinitionNames(body.declarations).display(owner),
            signature,
            List.copyOf(parameters),
            value,
            List.copyOf(variables),
            Optional.empty(),
            owner.has("track_caller"),
            owner.edition(),
            owner.span());
    new MatchCheck(body.program.reports).check(result);
    if (!owner.span().isLibrary() && body.program.isClean(owner)) {
      new ExpressionRules(body.program).check(value);
    }
    return body.program.isClean(owner) ? Optional.of(result) : Optional.empty();
  }

  boolean isCopy(Type type) {
    return body.solver.implementsTrait(type, "marker::Copy");
  }

  DefId method(String trait, String method) {
    return body.declarations.language.method(trait, method).id();
  }
}
