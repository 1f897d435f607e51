package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.DefinitionWords;
import freehold.rust.names.Entity;
import freehold.rust.names.NameResolver.Found;
import freehold.rust.names.Namespace;
import freehold.rust.names.Primitive;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a path in an expression or pattern stands for, and its type.
final class PathChecker {
  private final BodyChecker body;

  PathChecker(BodyChecker body) {
    this.body = body;
  }

  /// A value and its type.
  record Value(ValueResolution resolution, Type type) {
    static final Value FAILED = new Value(new ValueResolution.Failed(), Type.ERROR);
  }

  Type check(Expr.OfPath expr) {
    Value value = resolve(expr.self(), expr.path(), expr.span(), false);
    body.facts.paths.put(expr, value.resolution());
    return value.type();
  }

  Value resolve(Optional<Path.QualifiedSelf> self, Path path, Span span, boolean pattern) {
    if (self.isPresent()) {
      return qualified(self.get(), path, span);
    }
    if (path.isSingleName() && !pattern) {
      Optional<VariableId> local = body.scopes.find(path.last().name());
      if (local.isPresent()) {
        Type type = body.facts.variables.get(local.get().index()).type();
        return new Value(new ValueResolution.Local(local.get()), type);
      }
    }
    String first = path.segments().get(0).name().name();
    if (!path.global() && first.equals("Self")) {
      return ofSelf(path, span);
    }
    Optional<GenericParameters.Parameter> parameter =
        path.global() ? Optional.empty() : body.scope.generics().find(first, false);
    if (parameter.isPresent()) {
      Optional<Value> value = ofParameter(parameter.get(), path, span);
      if (value.isPresent()) {
        return value.get();
      }
    }
    Found found =
        body.declarations.names.resolve(
            path.global(),
            TypeLowering.identifiers(path),
            Namespace.VALUE,
            body.scope.module(),
            body.scope.edition());
    return switch (found) {
      case Found.To(Entity entity, int rest) -> entity(entity, rest, path, span);
      case Found.Nothing(int index, var where) -> notFound(path, index, span, pattern);
      case Found.Private(int index, Entity entity) -> {
        body.types(true).isPrivate(path, index, entity);
        yield Value.FAILED;
      }
    };
  }

  private Optional<Value> ofParameter(GenericParameters.Parameter parameter, Path path, Span span) {
    if (parameter.kind() == GenericParameters.Kind.CONST && path.isSingleName()) {
      Type type = body.declarations.constParameterType(body.scope.owner(), parameter);
      return Optional.of(
          new Value(new ValueResolution.ConstParameter(parameter.asArgument()), type));
    }
    if (path.segments().size() < 2) {
      return Optional.empty();
    }
    return Optional.of(relative(parameter.asArgument(), path, 1, span));
  }

  private Value ofSelf(Path path, Span span) {
    if (body.scope.self().isEmpty()) {
      body.report(
          Diagnostic.error(
              path.isSingleName() ? "E0411" : "E0433",
              "cannot find `Self` in this scope",
              path.segments().get(0).span()));
      return Value.FAILED;
    }
    Type self = body.normalize(body.scope.self().get(), span);
    if (!path.isSingleName()) {
      return relative(self, path, 1, span);
    }
    if (self instanceof Type.Adt adt
        && adt.definition().kind() == AdtDefinition.Kind.STRUCT
        && adt.definition().onlyVariant().style() != AdtDefinition.Fields.NAMED) {
      return constructor(body.declarations.definition(adt.definition()), 0, adt);
    }
    body.report(
        Diagnostic.error(
            "E0423", "the `Self` constructor must be used with unit or tuple structs", span));
    return Value.FAILED;
  }

  private Value notFound(Path path, int index, Span span, boolean pattern) {
    Identifier name = path.segments().get(index).name();
    boolean last = index == path.segments().size() - 1;
    if (!last) {
      if (index == 0 && hasValue(name)) {
        body.report(
            Diagnostic.error(
                "E0433",
                "failed to resolve: `" + name + "` is a local variable, not a type",
                name.span()));
      } else {
        body.report(PathWords.failedToResolve(name, index == 0));
      }
      return Value.FAILED;
    }
    Found asType =
        body.declarations.names.resolve(
            path.global(),
            TypeLowering.identifiers(path),
            Namespace.TYPE,
            body.scope.module(),
            body.scope.edition());
    if (name.name().equals("self")) {
      body.report(PathWords.noSelf(name));
    } else if (asType instanceof Found.To(Entity entity, int rest) && rest == 0) {
      String kind = DefinitionWords.kind(entity);
      String code = isStructVariant(entity) ? "E0533" : "E0423";
      body.report(
          Diagnostic.error(code, "expected value, found " + kind + " `" + path + "`", span)
              .label(span, "not a value"));
    } else if (index > 0 && isEnumPrefix(path, index)) {
      body.report(
          Diagnostic.error(
              "E0599", "no variant or associated item named `" + name + "` found", name.span()));
    } else if (path.isSingleName() && body.program.isLocalAround(body.owner, name)) {
      body.report(PathWords.outOfReach(body.owner, name));
    } else {
      body.report(
          Diagnostic.error(
                  pattern ? "E0531" : "E0425",
                  "cannot find "
                      + (pattern ? "tuple struct, tuple variant or constant" : "value")
                      + " `"
                      + name
                      + "` in this scope",
                  name.span())
              .label(name.span(), "not found in this scope"));
    }
    return Value.FAILED;
  }

  private static boolean isStructVariant(Entity entity) {
    return entity instanceof Definition d && d.kind() == Definition.Kind.VARIANT;
  }

  private boolean isEnumPrefix(Path path, int index) {
    Found found =
        body.declarations.names.resolve(
            path.global(),
            TypeLowering.identifiers(path).subList(0, index),
            Namespace.TYPE,
            body.scope.module(),
            body.scope.edition());
    return found instanceof Found.To(Entity e, int rest)
        && e instanceof Definition d
        && d.kind() == Definition.Kind.ENUM;
  }

  private boolean hasValue(Identifier name) {
    return body.scopes.find(name).isPresent();
  }

  private Value entity(Entity entity, int rest, Path path, Span span) {
    int used = path.segments().size() - rest;
    if (rest == 0 && entity instanceof Definition definition) {
      return item(definition, path, span);
    }
    if (entity instanceof Definition definition
        && definition.kind() == Definition.Kind.TRAIT
        && rest == 1) {
      return ofTrait(definition, path, used, span);
    }
    if (entity instanceof Primitive primitive) {
      return relative(primitive.type(), path, used, span);
    }
    Path prefix = new Path(path.global(), path.segments().subList(0, used), path.span());
    Type base =
        body.normalize(
            body.types(true).lower(new TypeSyntax.OfPath(Optional.empty(), prefix, span)), span);
    return relative(base, path, used, span);
  }

  private Value item(Definition definition, Path path, Span span) {
    return switch (definition.kind()) {
      case FUNCTION -> function(definition, List.of(), path.last(), span);
      case CONST -> constant(definition, List.of(), path.last(), span);
      case STATIC -> staticItem(definition, span);
      case STRUCT -> {
        List<Type> arguments =
            new ArgumentLowering(body.types(true))
                .arguments(definition, List.of(), path.last(), span);
        yield constructor(
            definition, 0, new Type.Adt(body.declarations.adt(definition), arguments));
      }
      case VARIANT -> {
        Optional<VariantPath> found = new VariantPaths(body).resolve(Optional.empty(), path, span);
        yield found.map(v -> constructor(definition, v.variant(), v.type())).orElse(Value.FAILED);
      }
      case MODULE, ENUM, UNION, TRAIT, IMPL, TYPE_ALIAS, CLOSURE, ANONYMOUS_CONST, OPAQUE -> {
        if (path.isSingleName() && path.last().name().name().equals("self")) {
          body.report(PathWords.noSelf(path.last().name()));
          yield Value.FAILED;
        }
        body.report(
            Diagnostic.error(
                "E0423",
                "expected value, found " + DefinitionWords.kind(definition) + " `" + path + "`",
                span));
        yield Value.FAILED;
      }
    };
  }

  private Value staticItem(Definition definition, Span span) {
    Item.Static item = (Item.Static) definition.syntax();
    if (item.mutable() && body.unsafeDepth == 0) {
      body.report(
          Diagnostic.error(
                  "E0133", "use of mutable static is unsafe and requires unsafe block", span)
              .label(span, "use of mutable static"));
    }
    Type type = body.normalize(body.declarations.typeOf(definition), span);
    return new Value(new ValueResolution.Static(definition.id(), item.mutable()), type);
  }

  Value constructor(Definition definition, int variant, Type.Adt type) {
    AdtDefinition adt = type.definition();
    AdtDefinition.Fields style = adt.variants().get(variant).style();
    ValueResolution resolution =
        new ValueResolution.Constructor(adt, variant, definition.id(), type.arguments());
    return switch (style) {
      case UNIT -> new Value(resolution, type);
      case POSITIONAL ->
          new Value(resolution, new Type.FunctionDefinition(definition.id(), type.arguments()));
      case NAMED -> {
        body.report(
            Diagnostic.error(
                definition.kind() == Definition.Kind.VARIANT ? "E0533" : "E0423",
                "expected value, found struct variant `" + definition.name() + "`",
                body.exprs.current() == null ? definition.span() : body.exprs.current().span()));
        yield Value.FAILED;
      }
    };
  }

  /// A function item with `outer` arguments for what is around it, the rest as written or inferred.
  Value function(Definition function, List<Type> outer, Path.Segment segment, Span span) {
    List<Type> arguments =
        new ArgumentLowering(body.types(true)).arguments(function, outer, segment, span);
    require(function, arguments, span);
    return new Value(
        new ValueResolution.Function(function.id(), arguments),
        new Type.FunctionDefinition(function.id(), arguments));
  }

  private Value constant(Definition constant, List<Type> outer, Path.Segment segment, Span span) {
    List<Type> arguments =
        new ArgumentLowering(body.types(true)).arguments(constant, outer, segment, span);
    require(constant, arguments, span);
    Type declared = Substitution.erase(body.declarations.typeOf(constant));
    return new Value(
        new ValueResolution.Const(constant.id(), arguments),
        body.normalize(Substitution.apply(declared, arguments), span));
  }

  /// What the definition demands of its arguments must be proven here.
  void require(Definition definition, List<Type> arguments, Span span) {
    for (Predicate predicate : body.declarations.predicates(definition)) {
      body.obligations.add(new Obligation(predicate.erase().substitute(arguments), span));
    }
  }

  private Value qualified(Path.QualifiedSelf qualified, Path path, Span span) {
    Type self = body.lower(qualified.self());
    if (qualified.trait().isEmpty()) {
      return relative(self, path, 0, span);
    }
    Optional<TypeLowering.TraitBound> bound = body.types(true).trait(qualified.trait().get(), self);
    if (bound.isEmpty()) {
      return Value.FAILED;
    }
    TraitReference reference = bound.get().reference().map(t -> body.normalize(t, span));
    if (path.segments().size() > 1) {
      Path typePath = new Path(false, path.segments().subList(0, 1), path.span());
      Type base = body.lower(new TypeSyntax.OfPath(Optional.of(qualified), typePath, span));
      return relative(base, path, 1, span);
    }
    return traitItem(reference, path.last(), span);
  }

  /// `Trait::item`: `Self` is inferred.
  private Value ofTrait(Definition trait, Path path, int used, Span span) {
    Type self = body.table.fresh();
    body.inferredSelves.add(new BodyChecker.InferredSelf(self, trait, span));
    TraitReference reference =
        new ArgumentLowering(body.types(true))
            .trait(trait, self, path.segments().get(used - 1), span)
            .reference();
    return traitItem(reference, path.segments().get(used), span);
  }

  private Value traitItem(TraitReference reference, Path.Segment segment, Span span) {
    Definition trait = body.solver.definition(reference.trait());
    Optional<Definition> function = trait.child(segment.name().name(), Definition.Kind.FUNCTION);
    if (function.isPresent()) {
      return function(function.get(), reference.arguments(), segment, span);
    }
    Optional<Definition> constant = trait.child(segment.name().name(), Definition.Kind.CONST);
    if (constant.isPresent()) {
      return constant(constant.get(), reference.arguments(), segment, span);
    }
    body.report(
        Diagnostic.error(
                "E0576",
                "cannot find method or associated constant `"
                    + segment.name()
                    + "` in trait `"
                    + trait.name()
                    + "`",
                segment.span())
            .label(segment.span(), "not found in `" + trait.name() + "`"));
    return Value.FAILED;
  }

  /// The segments of a path from `index` on as items of a type.
  private Value relative(Type base, Path path, int index, Span span) {
    Type current = base;
    int last = path.segments().size() - 1;
    if (index < last) {
      Path.QualifiedSelf self =
          new Path.QualifiedSelf(new TypeSyntax.Inferred(span), Optional.empty(), span);
      for (int i = index; i < last; i++) {
        current =
            new AssociatedTypeLookup(body.types(true))
                .find(current, path.segments().get(i), self.span());
        current = body.normalize(current, span);
      }
    }
    return associated(current, path.segments().get(last), span);
  }

  private Value associated(Type base, Path.Segment segment, Span span) {
    Type type = body.settle(base);
    if (type instanceof Type.Error) {
      return Value.FAILED;
    }
    String name = segment.name().name();
    if (type instanceof Type.Adt adt && adt.definition().isEnum()) {
      Definition definition = body.declarations.definition(adt.definition());
      Optional<Definition> variant = definition.child(name, Definition.Kind.VARIANT);
      if (variant.isPresent()) {
        int index = definition.children().indexOf(variant.get());
        return constructor(variant.get(), index, adt);
      }
    }
    Optional<MethodLookup.AssociatedItem> found = body.methods.associated(type, segment.name());
    if (found.isEmpty()) {
      return Value.FAILED;
    }
    Definition item = found.get().item();
    List<Type> outer = new ArrayList<>(found.get().outerArguments());
    return item.kind() == Definition.Kind.FUNCTION
        ? function(item, outer, segment, span)
        : constant(item, outer, segment, span);
  }
}
