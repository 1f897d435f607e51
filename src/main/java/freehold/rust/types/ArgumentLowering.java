package freehold.rust.types;

import freehold.mir.type.Region;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.GenericArguments;
import freehold.rust.syntax.GenericArguments.Argument;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.Identifier;
import freehold.rust.syntax.Path;
import freehold.rust.syntax.TypeSyntax;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From `<…>` after a name to the arguments of what it names.
final class ArgumentLowering {
  private final TypeLowering lowering;
  private boolean hasWrongCount;

  ArgumentLowering(TypeLowering lowering) {
    this.lowering = lowering;
  }

  /// The full argument list of `definition`: `outer` for the parameters around it, then what is
  /// written, then defaults or what the place allows to leave out.
  List<Type> arguments(Definition definition, List<Type> outer, Path.Segment segment, Span span) {
    GenericParameters generics = lowering.declarations.generics(definition);
    List<Argument> written = segment.arguments().map(this::written).orElse(List.of());
    int before = lowering.declarations.reports.count();
    refuseOfTraits(definition, written, segment);
    List<Type> all = fill(definition, generics, outer, written, segment, span);
    boolean wrong =
        hasWrongCount || lowering.declarations.reports.count() > before && isSugar(segment);
    return wrong ? withoutOwn(all, generics, outer) : all;
  }

  private static boolean isSugar(Path.Segment segment) {
    return segment.arguments().isPresent()
        && segment.arguments().get() instanceof GenericArguments.Parenthesized;
  }

  /// What is wrong is reported; nothing else shall be said of these types.
  private static List<Type> withoutOwn(
      List<Type> all, GenericParameters generics, List<Type> outer) {
    List<Type> result = new ArrayList<>(all);
    for (int i = outer.size(); i < all.size(); i++) {
      if (generics.all().get(i).kind() != GenericParameters.Kind.LIFETIME) {
        result.set(i, Type.ERROR);
      }
    }
    return List.copyOf(result);
  }

  /// `(A) -> B` and `Item = T` belong to traits.
  private void refuseOfTraits(Definition definition, List<Argument> written, Path.Segment segment) {
    if (segment.arguments().isPresent()
        && segment.arguments().get() instanceof GenericArguments.Parenthesized sugar) {
      lowering.report(
          Diagnostic.error(
              "E0214",
              "parenthesized type parameters may only be used with a `Fn` trait",
              sugar.span()));
    }
    for (Argument argument : written) {
      Optional<Identifier> name =
          switch (argument) {
            case Argument.Equality equality -> Optional.of(equality.name());
            case Argument.Bounded bounded -> Optional.of(bounded.name());
            case Argument.OfType type -> Optional.empty();
            case Argument.OfConst value -> Optional.empty();
            case Argument.OfLifetime lifetime -> Optional.empty();
          };
      name.ifPresent(n ->
          lowering.report(
              Diagnostic.error(
                  "E0229", "associated item constraints are not allowed here", n.span())));
    }
  }

  private List<Argument> written(GenericArguments arguments) {
    return switch (arguments) {
      case GenericArguments.AngleBracketed(List<Argument> list, Span span) -> list;
      case GenericArguments.Parenthesized(var inputs, var output, Span span) ->
          List.of(new Argument.OfType(new TypeSyntax.Tuple(inputs, span)));
    };
  }

  /// `Trait<Args, Item = T>` for a `Self`.
  TypeLowering.TraitBound trait(Definition trait, Type self, Path.Segment segment, Span span) {
    List<Argument> written = segment.arguments().map(this::written).orElse(List.of());
    GenericParameters generics = lowering.declarations.generics(trait);
    boolean sugar =
        segment.arguments().isPresent()
            && segment.arguments().get() instanceof GenericArguments.Parenthesized;
    TypeLowering inner = sugar ? lowering.withBoundElision() : lowering;
    List<Type> arguments =
        new ArgumentLowering(inner).fill(trait, generics, List.of(self), written, segment, span);
    TraitReference reference = new TraitReference(trait.id(), arguments);
    List<Predicate> more = new ArrayList<>();
    if (sugar) {
      more.addAll(
          inner.declarations.callableOutput(
              reference,
              output((GenericArguments.Parenthesized) segment.arguments().get(), inner),
              span));
    }
    for (Argument argument : written) {
      more.addAll(constraint(argument, reference));
    }
    return new TypeLowering.TraitBound(reference, more);
  }

  private static Type output(GenericArguments.Parenthesized sugar, TypeLowering lowering) {
    return sugar.output().map(lowering::lower).orElse(Type.UNIT);
  }

  private List<Predicate> constraint(Argument argument, TraitReference reference) {
    return switch (argument) {
      case Argument.Equality(Identifier name, var arguments, TypeSyntax type) ->
          associated(name, arguments, reference)
              .<List<Predicate>>map(
                  p -> List.of(new Predicate.Equality(p, lowering.lower(type), name.span())))
              .orElse(List.of());
      case Argument.Bounded(Identifier name, var arguments, var bounds) ->
          associated(name, arguments, reference)
              .map(p -> lowering.bounds(p, bounds))
              .orElse(List.of());
      case Argument.OfType type -> List.of();
      case Argument.OfConst value -> List.of();
      case Argument.OfLifetime lifetime -> List.of();
    };
  }

  private Optional<Type.Projection> associated(
      Identifier name, Optional<GenericArguments> arguments, TraitReference reference) {
    Optional<AssociatedTypeLookup.InTrait> found =
        new AssociatedTypeLookup(lowering).inSupertraits(reference, name.name());
    if (found.isEmpty()) {
      String trait = lowering.declarations.names.table().get(reference.trait()).name();
      lowering.noAssociated(name, "`" + trait + "`");
      return Optional.empty();
    }
    List<Type> all =
        arguments(
            found.get().item(),
            found.get().reference().arguments(),
            new Path.Segment(name, arguments),
            name.span());
    return Optional.of(new Type.Projection(found.get().item().id(), all));
  }

  private List<Type> fill(
      Definition definition,
      GenericParameters generics,
      List<Type> outer,
      List<Argument> written,
      Path.Segment segment,
      Span span) {
    List<Type> result = new ArrayList<>(outer);
    List<Argument> lifetimes =
        written.stream().filter(a -> a instanceof Argument.OfLifetime).toList();
    List<Argument> types =
        written.stream()
            .filter(a -> a instanceof Argument.OfType || a instanceof Argument.OfConst)
            .toList();
    int nextLifetime = 0;
    int nextType = 0;
    List<GenericParameters.Parameter> all = generics.all();
    for (int i = outer.size(); i < all.size(); i++) {
      GenericParameters.Parameter parameter = all.get(i);
      if (parameter.kind() == GenericParameters.Kind.LIFETIME) {
        result.add(lifetime(lifetimes, nextLifetime++, span));
      } else if (nextType < types.size() && !parameter.isAnonymous()) {
        result.add(one(types.get(nextType++), parameter, definition));
      } else {
        result.add(omitted(parameter, result, definition, segment, types));
      }
    }
    if (nextType < types.size()) {
      wrongCount(definition, segment, nextType, types.size());
    } else if (definition.kind() == Definition.Kind.FUNCTION && nextType > 0) {
      requireAll(definition, generics, segment, nextType);
    }
    lifetimeCount(definition, generics, segment, lifetimes.size());
    return List.copyOf(result);
  }

  /// A function whose arguments are written at all has all of them written.
  private void requireAll(
      Definition function, GenericParameters generics, Path.Segment segment, int given) {
    long wanted =
        generics.own().stream()
            .filter(p -> p.kind() != GenericParameters.Kind.LIFETIME && !p.isAnonymous())
            .count();
    if (given < wanted) {
      wrongCount(function, segment, (int) wanted, given);
    }
  }

  private void lifetimeCount(
      Definition definition, GenericParameters generics, Path.Segment segment, int given) {
    long wanted =
        generics.own().stream().filter(p -> p.kind() == GenericParameters.Kind.LIFETIME).count();
    // Of a function, the lifetimes that no bound mentions are not written: too few may be right.
    if (given > wanted) {
      lowering.report(
          Diagnostic.error(
              "E0107",
              freehold.rust.names.DefinitionWords.kind(definition)
                  + " takes "
                  + wanted
                  + " lifetime arguments but "
                  + given
                  + " lifetime arguments were supplied",
              segment.span()));
    }
  }

  private Type lifetime(List<Argument> lifetimes, int index, Span span) {
    Region region =
        index < lifetimes.size()
            ? lowering.region(((Argument.OfLifetime) lifetimes.get(index)).lifetime())
            : lowering.holes.elided(span);
    return new Type.Lifetime(region);
  }

  private Type one(
      Argument argument, GenericParameters.Parameter parameter, Definition definition) {
    if (parameter.kind() == GenericParameters.Kind.CONST) {
      Type expected = lowering.declarations.constParameterType(definition, parameter);
      return switch (argument) {
        case Argument.OfConst(var value) ->
            lowering.holes.constant(value, expected, lowering.scope);
        case Argument.OfType(TypeSyntax.OfPath path) ->
            lowering.holes.constant(
                new freehold.rust.syntax.Expr.OfPath(path.self(), path.path(), path.span()),
                expected,
                lowering.scope);
        case Argument.OfType(TypeSyntax.Inferred inferred) ->
            lowering.holes.inferred(inferred.span());
        default -> Type.ERROR;
      };
    }
    return switch (argument) {
      case Argument.OfType(TypeSyntax type) -> lowering.lower(type);
      case Argument.OfConst constant -> constantForType(constant, parameter);
      default -> Type.ERROR;
    };
  }

  private Type constantForType(Argument.OfConst constant, GenericParameters.Parameter parameter) {
    lowering.report(
        Diagnostic.error(
            "E0747", "constant provided when a type was expected", constant.value().span()));
    return Type.ERROR;
  }

  private Type omitted(
      GenericParameters.Parameter parameter,
      List<Type> before,
      Definition definition,
      Path.Segment segment,
      List<Argument> types) {
    Optional<Type> free = lowering.holes.omitted(parameter);
    boolean fallback =
        parameter.syntax().isPresent()
            && parameter.syntax().get() instanceof GenericParameter.OfType type
            && type.fallback().isPresent();
    if (fallback && (free.isEmpty() || lowering.holes.takesDefaults())) {
      Type declared = lowering.declarations.parameterDefault(definition, parameter);
      return Substitution.apply(declared, before);
    }
    if (free.isPresent()) {
      return free.get();
    }
    Optional<Type> constant = lowering.declarations.constDefault(definition, parameter);
    if (constant.isPresent()) {
      return constant.get();
    }
    wrongCount(definition, segment, ownCount(definition), types.size());
    return Type.ERROR;
  }

  private int ownCount(Definition definition) {
    return (int)
        lowering.declarations.generics(definition).own().stream()
            .filter(p -> p.kind() != GenericParameters.Kind.LIFETIME && !p.name().equals("Self"))
            .count();
  }

  private void wrongCount(Definition definition, Path.Segment segment, int expected, int supplied) {
    String kind = freehold.rust.names.DefinitionWords.kind(definition);
    hasWrongCount = true;
    String verb = supplied < expected ? "missing generics for" : "takes";
    String message =
        supplied == 0
            ? "missing generics for " + kind + " `" + definition.name() + "`"
            : kind
                + " "
                + verb
                + " "
                + expected
                + " generic arguments but "
                + supplied
                + " generic arguments were supplied";
    lowering.report(
        Diagnostic.error("E0107", message, segment.span())
            .label(segment.span(), "expected " + expected + " generic arguments"));
  }
}
