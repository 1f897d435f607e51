package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.Entity;
import freehold.rust.names.NameResolver.Found;
import freehold.rust.names.Namespace;
import freehold.rust.names.Primitive;
import freehold.rust.syntax.Bound;
import freehold.rust.syntax.Edition;
import freehold.rust.syntax.GenericArguments;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Lifetime;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From written types to types, within one scope.
final class TypeLowering {
  final Declarations declarations;
  final TypeScope scope;
  final Holes holes;
  private final List<String> binders = new ArrayList<>();

  TypeLowering(Declarations declarations, TypeScope scope, Holes holes) {
    this.declarations = declarations;
    this.scope = scope;
    this.holes = holes;
  }

  Type lower(TypeSyntax syntax) {
    return switch (syntax) {
      case TypeSyntax.OfPath path -> path(path);
      case TypeSyntax.Reference(var lifetime, boolean mutable, TypeSyntax target, Span span) ->
          new Type.Reference(region(lifetime, span), mutable, lower(target));
      case TypeSyntax.RawPointer(boolean mutable, TypeSyntax target, Span span) ->
          new Type.RawPointer(mutable, lower(target));
      case TypeSyntax.Slice(TypeSyntax element, Span span) -> new Type.Slice(lower(element));
      case TypeSyntax.Array(TypeSyntax element, var length, Span span) ->
          new Type.Array(lower(element), holes.constant(length, Type.USIZE, scope));
      case TypeSyntax.Tuple(List<TypeSyntax> elements, Span span) ->
          new Type.Tuple(elements.stream().map(this::lower).toList());
      case TypeSyntax.Parenthesized(TypeSyntax inner, Span span) -> lower(inner);
      case TypeSyntax.Never(Span span) -> Type.NEVER;
      case TypeSyntax.Inferred(Span span) -> holes.inferred(span);
      case TypeSyntax.FunctionPointer pointer -> functionPointer(pointer);
      case TypeSyntax.TraitObject object -> traitObject(object.bounds(), object.span());
      case TypeSyntax.ImplTrait opaque -> holes.implTrait(opaque);
      case TypeSyntax.MacroCall macro -> Type.ERROR;
    };
  }

  private Type functionPointer(TypeSyntax.FunctionPointer pointer) {
    return binding(
        pointer.binder(),
        () -> {
          TypeLowering inner = withBoundElision();
          List<Type> parameters = pointer.parameters().stream().map(inner::lower).toList();
          Type result = pointer.returns().map(inner::lower).orElse(Type.UNIT);
          String abi = pointer.abi().map(a -> a.isEmpty() ? "C" : a).orElse(Signature.RUST);
          return new Type.FunctionPointer(
              new Signature(parameters, result, pointer.isUnsafe(), abi, pointer.variadic()));
        });
  }

  TypeLowering withBoundElision() {
    TypeLowering inner = new TypeLowering(declarations, scope, new HolesWithBoundElision(holes));
    inner.binders.addAll(binders);
    return inner;
  }

  <T> T binding(List<GenericParameter> binder, java.util.function.Supplier<T> action) {
    int before = binders.size();
    for (GenericParameter parameter : binder) {
      binders.add(parameter.name());
    }
    T result = action.get();
    while (binders.size() > before) {
      binders.remove(binders.size() - 1);
    }
    return result;
  }

  Region region(Optional<Lifetime> lifetime, Span span) {
    return lifetime.map(this::region).orElseGet(() -> holes.elided(span));
  }

  Region region(Lifetime lifetime) {
    if (lifetime.isStatic()) {
      return Region.STATIC;
    }
    if (lifetime.isAnonymous()) {
      return holes.elided(lifetime.span());
    }
    if (binders.contains(lifetime.name())) {
      return new Region.Bound(lifetime.name());
    }
    return scope
        .generics()
        .find(lifetime.name(), true)
        .<Region>map(p -> new Region.Parameter(p.index(), p.name()))
        .orElseGet(() -> undeclared(lifetime));
  }

  private Region undeclared(Lifetime lifetime) {
    report(
        Diagnostic.error(
                "E0261",
                "use of undeclared lifetime name `'" + lifetime.name() + "`",
                lifetime.span())
            .label(lifetime.span(), "undeclared lifetime"));
    return Region.ERASED;
  }

  void report(Diagnostic diagnostic) {
    declarations.reports.add(diagnostic);
  }

  private Type path(TypeSyntax.OfPath syntax) {
    Path path = syntax.path();
    if (syntax.self().isPresent()) {
      return qualified(syntax.self().get(), path);
    }
    Path.Segment first = path.segments().get(0);
    String name = first.name().name();
    if (!path.global() && name.equals("Self")) {
      return scope
          .self()
          .map(self -> associated(self, path, 1))
          .orElseGet(() -> failed(PathWords.noSelfType(first.name())));
    }
    if (!path.global()) {
      Optional<GenericParameters.Parameter> parameter = scope.generics().find(name, false);
      if (parameter.isPresent()) {
        refuseArguments(first);
        return associated(parameter.get().asArgument(), path, 1);
      }
    }
    Found found =
        declarations.names.resolve(
            path.global(), identifiers(path), Namespace.TYPE, scope.module(), scope.edition());
    return switch (found) {
      case Found.To(Entity entity, int rest) -> {
        int used = path.segments().size() - rest;
        Type base = entity(entity, path, used);
        yield associated(base, path, used);
      }
      case Found.Nothing nothing -> unresolved(path, nothing.index());
      case Found.Private(int index, Entity entity) -> isPrivate(path, index, entity);
    };
  }

  Type isPrivate(Path path, int index, Entity entity) {
    Identifier name = path.segments().get(index).name();
    String kind = freehold.rust.names.DefinitionWords.kind(entity);
    report(
        Diagnostic.error("E0603", kind + " `" + name + "` is private", name.span())
            .label(name.span(), "private " + kind));
    return Type.ERROR;
  }

  Type unresolved(Path path, int index) {
    Identifier name = path.segments().get(index).name();
    boolean last = index == path.segments().size() - 1;
    if (last && index == 0 && isOfOuterItem(name.name())) {
      report(
          Diagnostic.error("E0401", "can't use generic parameters from outer item", name.span())
              .label(name.span(), "use of generic parameter from outer item"));
    } else if (last && isValue(path)) {
      report(PathWords.notAType(name, path.span()));
    } else if (last) {
      report(PathWords.noType(name));
    } else {
      report(PathWords.failedToResolve(name, index == 0));
    }
    return Type.ERROR;
  }

  private boolean isValue(Path path) {
    return declarations.names.resolve(
                path.global(), identifiers(path), Namespace.VALUE, scope.module(), scope.edition())
            instanceof Found.To(Entity entity, int rest)
        && rest == 0;
  }

  private boolean isOfOuterItem(String name) {
    for (Definition d = scope.owner(); d != null; d = d.parent()) {
      if (d.kind() == Definition.Kind.FUNCTION
          && declarations.generics(d).find(name, false).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static List<Identifier> identifiers(Path path) {
    return path.segments().stream().map(Path.Segment::name).toList();
  }

  private void refuseArguments(Path.Segment segment) {
    if (segment.arguments().isPresent()
        && !(segment.arguments().get() instanceof GenericArguments.AngleBracketed(var list, var s)
            && list.isEmpty())) {
      report(
          Diagnostic.error(
              "E0109",
              "generic arguments are not allowed on `" + segment.name() + "`",
              segment.arguments().get().span()));
    }
  }

  private Type entity(Entity entity, Path path, int used) {
    Path.Segment segment = path.segments().get(used - 1);
    if (entity instanceof Primitive primitive) {
      refuseArguments(segment);
      return primitive.type();
    }
    Definition definition = (Definition) entity;
    return switch (definition.kind()) {
      case STRUCT, ENUM, UNION ->
          new Type.Adt(
              declarations.adt(definition),
              new ArgumentLowering(this).arguments(definition, List.of(), segment, path.span()));
      case TYPE_ALIAS -> alias(definition, segment, path.span());
      case TRAIT ->
          used < path.segments().size()
              ? failed(PathWords.ambiguous(path.span()))
              : bareTrait(path);
      case VARIANT -> wrongKind("E0573", "type", definition, path.span());
      case MODULE, FUNCTION, CONST, STATIC, IMPL, CLOSURE, ANONYMOUS_CONST, OPAQUE ->
          wrongKind("E0573", "type", definition, path.span());
    };
  }

  private Type wrongKind(String code, String wanted, Definition found, Span span) {
    String kind = freehold.rust.names.DefinitionWords.kind(found);
    report(
        Diagnostic.error(
                code, "expected " + wanted + ", found " + kind + " `" + found.name() + "`", span)
            .label(span, "not a " + wanted));
    return Type.ERROR;
  }

  private Type alias(Definition definition, Path.Segment segment, Span span) {
    List<Type> arguments =
        new ArgumentLowering(this).arguments(definition, List.of(), segment, span);
    Type target = declarations.typeOf(definition);
    return normalized(freehold.mir.type.Substitution.apply(target, arguments), span);
  }

  private Type normalized(Type type, Span span) {
    return type instanceof Type.Projection projection
        ? holes.projection(projection, span)
        : freehold.mir.type.Substitution.mapChildren(type, inner -> normalized(inner, span));
  }

  private Type failed(Diagnostic diagnostic) {
    report(diagnostic);
    return Type.ERROR;
  }

  private Type bareTrait(Path path) {
    if (scope.edition().atLeast(Edition.E2021)) {
      report(
          Diagnostic.error("E0782", "expected a type, found a trait", path.span())
              .note("you can add the `dyn` keyword if you want a trait object"));
      return Type.ERROR;
    }
    return traitObject(
        List.of(new Bound.OfTrait(List.of(), false, path, path.span())), path.span());
  }

  /// `<T as Trait>::Item` or `<T>::Item`.
  private Type qualified(Path.QualifiedSelf qualified, Path path) {
    Type self = lower(qualified.self());
    if (qualified.trait().isEmpty()) {
      return associated(self, path, 0);
    }
    Optional<TraitBound> bound = trait(qualified.trait().get(), self);
    if (bound.isEmpty()) {
      return Type.ERROR;
    }
    Path.Segment segment = path.segments().get(0);
    Definition trait = declarations.names.table().get(bound.get().reference().trait());
    Optional<Definition> item = trait.child(segment.name().name(), Definition.Kind.TYPE_ALIAS);
    if (item.isEmpty()) {
      return noAssociated(segment.name(), "trait `" + trait.name() + "`");
    }
    Type projected = projection(item.get(), bound.get().reference(), segment, path.span());
    return associated(projected, path, 1);
  }

  Type projection(Definition item, TraitReference reference, Path.Segment segment, Span span) {
    List<Type> arguments =
        new ArgumentLowering(this).arguments(item, reference.arguments(), segment, span);
    return holes.projection(new Type.Projection(item.id(), arguments), span);
  }

  Type noAssociated(Identifier name, String where) {
    report(
        Diagnostic.error(
                "E0220", "associated type `" + name + "` not found for " + where, name.span())
            .label(name.span(), "associated type `" + name + "` not found"));
    return Type.ERROR;
  }

  /// The segments of a path from `index` on as associated types of `base`.
  private Type associated(Type base, Path path, int index) {
    Type current = base;
    for (int i = index; i < path.segments().size(); i++) {
      if (current instanceof Type.Error) {
        return current;
      }
      current = new AssociatedTypeLookup(this).find(current, path.segments().get(i), path.span());
    }
    return current;
  }

  /// A trait with its arguments, and what it says of associated types.
  record TraitBound(TraitReference reference, List<Predicate> more) {}

  Optional<TraitBound> trait(Path path, Type self) {
    Found found =
        declarations.names.resolve(
            path.global(), identifiers(path), Namespace.TYPE, scope.module(), scope.edition());
    return switch (found) {
      case Found.To(Entity entity, int rest)
          when rest == 0
              && entity instanceof Definition definition
              && definition.kind() == Definition.Kind.TRAIT ->
          Optional.of(new ArgumentLowering(this).trait(definition, self, path.last(), path.span()));
      case Found.To(Entity entity, int rest) -> {
        String kind = freehold.rust.names.DefinitionWords.kind(entity);
        report(
            Diagnostic.error(
                    "E0404", "expected trait, found " + kind + " `" + path + "`", path.span())
                .label(path.span(), "not a trait"));
        yield Optional.empty();
      }
      case Found.Private(int index, Entity entity) -> {
        isPrivate(path, index, entity);
        yield Optional.empty();
      }
      case Found.Nothing(int index, var where) -> {
        noTrait(path, index);
        yield Optional.empty();
      }
    };
  }

  private void noTrait(Path path, int index) {
    Identifier name = path.segments().get(index).name();
    boolean parameter =
        path.isSingleName() && scope.generics().find(name.name(), false).isPresent();
    if (parameter) {
      report(
          Diagnostic.error(
              "E0404", "expected trait, found type parameter `" + name + "`", name.span()));
    } else if (index == path.segments().size() - 1) {
      report(
          Diagnostic.error("E0405", "cannot find trait `" + name + "` in this scope", name.span())
              .label(name.span(), "not found in this scope"));
    } else {
      report(PathWords.failedToResolve(name, index == 0));
    }
  }

  /// The predicates that bounds state of a type. `?Sized` states nothing here.
  List<Predicate> bounds(Type self, List<Bound> bounds) {
    List<Predicate> result = new ArrayList<>();
    for (Bound bound : bounds) {
      switch (bound) {
        case Bound.OfTrait(var binder, boolean maybe, Path path, Span span) -> {
          if (!maybe) {
            binding(binder, () -> trait(path, self))
                .ifPresent(found -> {
                  result.add(new Predicate.Trait(found.reference(), span));
                  result.addAll(found.more());
                });
          }
        }
        case Bound.OfLifetime(Lifetime lifetime) ->
            result.add(new Predicate.TypeOutlives(self, region(lifetime), lifetime.span()));
        case Bound.Use use -> {}
      }
    }
    return result;
  }

  private Type traitObject(List<Bound> bounds, Span span) {
    return new TraitObjectLowering(this).lower(bounds, span);
  }
}
