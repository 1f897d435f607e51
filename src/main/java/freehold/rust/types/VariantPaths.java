package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.DefinitionWords;
import freehold.rust.names.Entity;
import freehold.rust.names.NameResolver.Found;
import freehold.rust.names.Namespace;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.List;
import java.util.Optional;

/// Finds the struct, union or variant that a path names, for struct expressions and patterns.
final class VariantPaths {
  private final BodyChecker body;

  VariantPaths(BodyChecker body) {
    this.body = body;
  }

  Optional<VariantPath> resolve(Optional<Path.QualifiedSelf> self, Path path, Span span) {
    String first = path.segments().get(0).name().name();
    boolean relative = self.isPresent() || (!path.global() && first.equals("Self"));
    if (relative || body.scope.generics().find(first, false).isPresent()) {
      return ofType(self, path, span);
    }
    Found found =
        body.declarations.names.resolve(
            path.global(),
            TypeLowering.identifiers(path),
            Namespace.TYPE,
            body.scope.module(),
            body.scope.edition());
    return switch (found) {
      case Found.To(Entity entity, int rest) -> entity(entity, rest, path, span);
      case Found.Nothing(int index, var where) -> {
        notFound(path, index);
        yield Optional.empty();
      }
      case Found.Private(int index, Entity entity) -> {
        body.types(true).isPrivate(path, index, entity);
        yield Optional.empty();
      }
    };
  }

  private void notFound(Path path, int index) {
    boolean last = index == path.segments().size() - 1;
    var name = path.segments().get(index).name();
    if (last && path.segments().size() > 1) {
      Found prefix =
          body.declarations.names.resolve(
              path.global(),
              TypeLowering.identifiers(path).subList(0, index),
              Namespace.TYPE,
              body.scope.module(),
              body.scope.edition());
      if (prefix instanceof Found.To(Entity e, int rest)
          && e instanceof Definition d
          && d.kind() == Definition.Kind.ENUM) {
        body.report(
            Diagnostic.error(
                "E0599",
                "no variant named `" + name + "` found for enum `" + d.name() + "`",
                name.span()));
        return;
      }
    }
    if (last) {
      body.report(
          Diagnostic.error(
                  "E0422",
                  "cannot find struct, variant or union type `" + name + "` in this scope",
                  name.span())
              .label(name.span(), "not found in this scope"));
    } else {
      body.report(PathWords.failedToResolve(name, index == 0));
    }
  }

  private Optional<VariantPath> entity(Entity entity, int rest, Path path, Span span) {
    if (entity instanceof Definition definition && rest == 0) {
      switch (definition.kind()) {
        case VARIANT -> {
          return Optional.of(variant(definition, path));
        }
        case STRUCT, UNION, TYPE_ALIAS -> {
          return ofType(Optional.empty(), path, span);
        }
        default -> {}
      }
    }
    if (rest == 1) {
      return ofType(Optional.empty(), path, span);
    }
    body.report(
        Diagnostic.error(
                "E0574",
                "expected struct, variant or union type, found "
                    + DefinitionWords.kind(entity)
                    + " `"
                    + path
                    + "`",
                path.span())
            .label(path.span(), "not a struct, variant or union type"));
    return Optional.empty();
  }

  /// `Enum::<A>::Variant` or `Variant::<A>`.
  private VariantPath variant(Definition variant, Path path) {
    Definition owner = variant.parent();
    int count = path.segments().size();
    Path.Segment last = path.last();
    boolean onEnum = count > 1 && path.segments().get(count - 2).arguments().isPresent();
    Path.Segment segment = onEnum ? path.segments().get(count - 2) : last;
    List<Type> arguments =
        new ArgumentLowering(body.types(true)).arguments(owner, List.of(), segment, path.span());
    Type.Adt type = new Type.Adt(body.declarations.adt(owner), arguments);
    return new VariantPath(type, owner.children().indexOf(variant));
  }

  /// A path that is a type (`Self`, an alias, `<T>`), or one of its variants.
  private Optional<VariantPath> ofType(Optional<Path.QualifiedSelf> self, Path path, Span span) {
    int count = path.segments().size();
    if (count > 1) {
      Path prefix = new Path(path.global(), path.segments().subList(0, count - 1), path.span());
      Optional<Type.Adt> base = enumOf(self, prefix);
      if (base.isPresent()) {
        return variantOf(base.get(), path.last(), span);
      }
    }
    Type type = lowered(self, path);
    if (type instanceof Type.Adt adt && adt.definition().kind() != AdtDefinition.Kind.ENUM) {
      return Optional.of(new VariantPath(adt, 0));
    }
    if (!(type instanceof Type.Error)) {
      body.report(
          Diagnostic.error(
                  "E0071",
                  "expected struct, variant or union type, found `" + body.words(type) + "`",
                  path.span())
              .label(path.span(), "not a struct"));
    }
    return Optional.empty();
  }

  private Optional<Type.Adt> enumOf(Optional<Path.QualifiedSelf> self, Path prefix) {
    String first = prefix.segments().get(0).name().name();
    boolean self1 = first.equals("Self") && prefix.segments().size() == 1;
    boolean alias =
        body.declarations.names.resolve(
                    prefix.global(),
                    TypeLowering.identifiers(prefix),
                    Namespace.TYPE,
                    body.scope.module(),
                    body.scope.edition())
                instanceof Found.To(Entity e, int rest)
            && rest == 0
            && e instanceof Definition d
            && (d.kind() == Definition.Kind.TYPE_ALIAS || d.kind() == Definition.Kind.ENUM);
    if (!self1 && !alias) {
      return Optional.empty();
    }
    Type type = lowered(self, prefix);
    return type instanceof Type.Adt adt && adt.definition().isEnum()
        ? Optional.of(adt)
        : Optional.empty();
  }

  private Type lowered(Optional<Path.QualifiedSelf> self, Path path) {
    TypeSyntax syntax = new TypeSyntax.OfPath(self, path, path.span());
    return body.normalize(body.types(true).lower(syntax), path.span());
  }

  private Optional<VariantPath> variantOf(Type.Adt type, Path.Segment segment, Span span) {
    List<AdtDefinition.Variant> variants = type.definition().variants();
    for (int i = 0; i < variants.size(); i++) {
      if (variants.get(i).name().equals(segment.name().name())) {
        return Optional.of(new VariantPath(type, i));
      }
    }
    body.report(
        Diagnostic.error(
            "E0599",
            "no variant named `"
                + segment.name()
                + "` found for enum `"
                + type.definition().name()
                + "`",
            segment.span()));
    return Optional.empty();
  }
}
