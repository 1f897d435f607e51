package freehold.rust.types;

import freehold.rust.names.Definition;
import freehold.rust.syntax.Bound;
import freehold.rust.syntax.GenericArguments;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.Generics;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers the generic parameters of an item.
final class GenericsBuilder {
  private final Declarations declarations;
  private final List<GenericParameters.Parameter> all = new ArrayList<>();
  private final Map<TypeSyntax.ImplTrait, Integer> anonymous = new IdentityHashMap<>();

  GenericsBuilder(Declarations declarations) {
    this.declarations = declarations;
  }

  GenericParameters build(Definition definition) {
    boolean inherits = Declarations.isGenericParent(definition);
    GenericParameters outer =
        inherits ? declarations.generics(definition.parent()) : GenericParameters.NONE;
    all.addAll(outer.all());
    anonymous.putAll(outer.anonymous());
    boolean trait = definition.kind() == Definition.Kind.TRAIT;
    if (trait) {
      all.add(
          new GenericParameters.Parameter(
              GenericParameters.Kind.TYPE, "Self", 0, Optional.empty()));
    }
    declared(definition).parameters().forEach(p -> add(p, outer.all().size()));
    if (definition.syntax() instanceof Item.Function function
        && definition.kind() == Definition.Kind.FUNCTION) {
      function.parameters().forEach(p -> implTraits(p.type()));
    }
    return new GenericParameters(
        List.copyOf(all), outer.all().size(), trait || outer.hasSelf(), anonymous);
  }

  static Generics declared(Definition definition) {
    return switch (definition.syntax()) {
      case Item.Function f when definition.kind() == Definition.Kind.FUNCTION -> f.generics();
      case Item.Struct s when definition.kind() == Definition.Kind.STRUCT -> s.generics();
      case Item.Enum e when definition.kind() == Definition.Kind.ENUM -> e.generics();
      case Item.Union u -> u.generics();
      case Item.Trait t -> t.generics();
      case Item.Impl i -> i.generics();
      case Item.TypeAlias a -> a.generics();
      case Item.Const c when definition.kind() == Definition.Kind.CONST -> c.generics();
      default -> Generics.NONE;
    };
  }

  private void add(GenericParameter syntax, int parentCount) {
    GenericParameters.Kind kind =
        switch (syntax) {
          case GenericParameter.OfLifetime l -> GenericParameters.Kind.LIFETIME;
          case GenericParameter.OfType t -> GenericParameters.Kind.TYPE;
          case GenericParameter.OfConst c -> GenericParameters.Kind.CONST;
        };
    for (int i = 0; i < all.size(); i++) {
      GenericParameters.Parameter other = all.get(i);
      boolean lifetimes =
          (kind == GenericParameters.Kind.LIFETIME)
              == (other.kind() == GenericParameters.Kind.LIFETIME);
      if (other.name().equals(syntax.name()) && lifetimes) {
        String code =
            i >= parentCount
                ? "E0403"
                : kind == GenericParameters.Kind.LIFETIME ? "E0496" : "E0403";
        declarations.reports.add(
            Diagnostic.error(
                code,
                "the name `"
                    + syntax.name()
                    + "` is already used for a generic parameter in this"
                    + " item's generic parameters",
                syntax.span()));
      }
    }
    all.add(new GenericParameters.Parameter(kind, syntax.name(), all.size(), Optional.of(syntax)));
  }

  private void implTraits(TypeSyntax type) {
    switch (type) {
      case TypeSyntax.ImplTrait opaque -> {
        anonymous.put(opaque, all.size());
        all.add(
            new GenericParameters.Parameter(
                GenericParameters.Kind.TYPE, opaque.span().text(), all.size(), Optional.empty()));
        opaque.bounds().forEach(this::inBound);
      }
      case TypeSyntax.OfPath path -> inPath(path.path());
      case TypeSyntax.Reference reference -> implTraits(reference.target());
      case TypeSyntax.RawPointer pointer -> implTraits(pointer.target());
      case TypeSyntax.Slice slice -> implTraits(slice.element());
      case TypeSyntax.Array array -> implTraits(array.element());
      case TypeSyntax.Tuple tuple -> tuple.elements().forEach(this::implTraits);
      case TypeSyntax.Parenthesized inner -> implTraits(inner.inner());
      case TypeSyntax.TraitObject object -> object.bounds().forEach(this::inBound);
      case TypeSyntax.FunctionPointer pointer -> {}
      case TypeSyntax.Never never -> {}
      case TypeSyntax.Inferred inferred -> {}
      case TypeSyntax.MacroCall macro -> {}
    }
  }

  private void inBound(Bound bound) {
    if (bound instanceof Bound.OfTrait trait) {
      inPath(trait.path());
    }
  }

  private void inPath(Path path) {
    for (Path.Segment segment : path.segments()) {
      if (segment.arguments().isPresent()
          && segment.arguments().get()
              instanceof GenericArguments.AngleBracketed(var arguments, var span)) {
        for (GenericArguments.Argument argument : arguments) {
          switch (argument) {
            case GenericArguments.Argument.OfType(TypeSyntax type) -> implTraits(type);
            case GenericArguments.Argument.Equality equality -> implTraits(equality.type());
            case GenericArguments.Argument.Bounded bounded ->
                bounded.bounds().forEach(this::inBound);
            case GenericArguments.Argument.OfConst constant -> {}
            case GenericArguments.Argument.OfLifetime lifetime -> {}
          }
        }
      }
    }
  }
}
