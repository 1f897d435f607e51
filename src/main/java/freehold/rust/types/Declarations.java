package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.Signature;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.names.Definition.Kind;
import freehold.rust.names.NameResolver;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.Item;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What declarations say, without looking into bodies; each question is answered once and kept.
final class Declarations {
  final NameResolver names;
  final Reports reports;
  final LanguageItems language;
  private final Map<Definition, GenericParameters> generics = new HashMap<>();
  private final Map<Definition, TypeScope> scopes = new HashMap<>();
  private final Map<Definition, List<Predicate>> predicates = new HashMap<>();
  private final Map<Definition, Type> types = new HashMap<>();
  private final Map<Definition, Signature> signatures = new HashMap<>();
  private final Map<Definition, Optional<TraitReference>> implTraits = new HashMap<>();
  private final Map<Definition, Type> implSelves = new HashMap<>();
  private final Map<Definition, List<Predicate>> supertraits = new HashMap<>();
  private final Map<Definition, List<Predicate>> itemBounds = new HashMap<>();
  private final Map<Definition, List<Predicate>> opaqueBounds = new HashMap<>();
  private final Set<Definition> lackingLifetime = new HashSet<>();
  private final Set<Definition> underway = new HashSet<>();
  private final AdtBuilder adts = new AdtBuilder(this);
  private final Deque<Runnable> objects = new ArrayDeque<>();
  private ConstantValues constants;

  /// Evaluates constants of types; bodies are needed for it.
  interface ConstantValues {
    Type evaluate(Expr value, Type expected, TypeScope scope);
  }

  Declarations(NameResolver names, Reports reports) {
    this.names = names;
    this.reports = reports;
    this.language = new LanguageItems(names);
  }

  void evaluateWith(ConstantValues values) {
    this.constants = values;
  }

  Type constant(Expr value, Type expected, TypeScope scope) {
    return constants.evaluate(value, expected, scope);
  }

  GenericParameters generics(Definition definition) {
    GenericParameters known = generics.get(definition);
    if (known == null) {
      known = new GenericsBuilder(this).build(definition);
      generics.put(definition, known);
    }
    return known;
  }

  TypeScope scope(Definition definition) {
    TypeScope known = scopes.get(definition);
    if (known == null) {
      known =
          new TypeScope(
              definition.module(),
              definition.edition(),
              definition,
              generics(definition),
              selfType(definition));
      scopes.put(definition, known);
    }
    return known;
  }

  private Optional<Type> selfType(Definition definition) {
    return switch (definition.kind()) {
      case IMPL -> Optional.of(implSelf(definition));
      case TRAIT -> Optional.of(new Type.Parameter(0, "Self"));
      case STRUCT, ENUM, UNION -> Optional.of(typeOf(definition));
      case VARIANT, CLOSURE, ANONYMOUS_CONST, OPAQUE -> selfType(definition.parent());
      case FUNCTION, CONST, TYPE_ALIAS ->
          definition.isInImpl() || definition.isInTrait()
              ? selfType(definition.parent())
              : Optional.empty();
      case STATIC, MODULE -> Optional.empty();
    };
  }

  AdtDefinition adt(Definition definition) {
    return adts.adt(definition);
  }

  Definition definition(AdtDefinition adt) {
    return names.table().get(adt.id());
  }

  /// The type of an `impl`, with the impl's parameters.
  Type implSelf(Definition implementation) {
    Type known = implSelves.get(implementation);
    if (known == null) {
      Item.Impl item = (Item.Impl) implementation.syntax();
      TypeScope scope =
          new TypeScope(
              implementation.module(),
              implementation.edition(),
              implementation,
              generics(implementation),
              Optional.empty());
      known = new TypeLowering(this, scope, SignatureHoles.header(this)).lower(item.self());
      implSelves.put(implementation, known);
    }
    return known;
  }

  /// The trait that an `impl` implements, with the impl's parameters.
  Optional<TraitReference> implTrait(Definition implementation) {
    Optional<TraitReference> known = implTraits.get(implementation);
    if (known == null) {
      implTraits.put(implementation, Optional.empty());
      Item.Impl item = (Item.Impl) implementation.syntax();
      TypeLowering lowering =
          new TypeLowering(this, scope(implementation), SignatureHoles.header(this));
      known =
          item.trait()
              .flatMap(path -> lowering.trait(path, implSelf(implementation)))
              .map(TypeLowering.TraitBound::reference);
      implTraits.put(implementation, known);
    }
    return known;
  }

  /// The type that a struct, enum, alias, constant, static or associated type stands for, in its
  /// own parameters.
  Type typeOf(Definition definition) {
    Type known = types.get(definition);
    if (known != null) {
      return known;
    }
    if (!underway.add(definition)) {
      reports.add(
          Diagnostic.error(
              "E0391",
              "cycle detected when expanding type alias `" + definition.name() + "`",
              definition.span()));
      return Type.ERROR;
    }
    Type type =
        switch (definition.syntax()) {
          case Item.Struct s -> self(definition);
          case Item.Enum e -> self(definition);
          case Item.Union u -> self(definition);
          case Item.TypeAlias alias -> aliased(definition, alias);
          case Item.Const constant -> constantType(definition, constant);
          case Item.Static item ->
              new TypeLowering(this, scope(definition), SignatureHoles.statics(this))
                  .lower(item.type());
          default -> throw new AssertionError(definition.kind());
        };
    underway.remove(definition);
    types.put(definition, type);
    adts.defineAll();
    return type;
  }

  /// Whether an alias or the type of a constant is being lowered.
  boolean isExpanding() {
    return !underway.isEmpty();
  }

  private Type self(Definition definition) {
    return new Type.Adt(adt(definition), generics(definition).identity());
  }

  /// An alias that stands alone must name its lifetimes.
  private Type aliased(Definition definition, Item.TypeAlias alias) {
    boolean associated = definition.isInImpl() || definition.isInTrait();
    SignatureHoles holes = associated ? SignatureHoles.header(this) : SignatureHoles.fields(this);
    return alias
        .type()
        .map(t -> new TypeLowering(this, scope(definition), holes).lower(t))
        .orElse(Type.ERROR);
  }

  private Type constantType(Definition definition, Item.Const constant) {
    return constant
        .type()
        .map(t -> new TypeLowering(this, scope(definition), SignatureHoles.statics(this)).lower(t))
        .orElse(Type.ERROR);
  }

  /// Says that the result of a function needs a lifetime that was not written.
  void markLackingLifetime(Definition function) {
    lackingLifetime.add(function);
  }

  boolean lacksLifetime(Definition function) {
    return lackingLifetime.contains(function);
  }

  Signature signature(Definition function) {
    Signature known = signatures.get(function);
    if (known == null) {
      known = new SignatureBuilder(this, function).build();
      signatures.put(function, known);
    }
    return known;
  }

  /// What holds inside a definition and must be proven by those who use it, those around included.
  List<Predicate> predicates(Definition definition) {
    List<Predicate> known = predicates.get(definition);
    if (known == null) {
      known = new PredicateBuilder(this).build(definition);
      predicates.put(definition, known);
    }
    return known;
  }

  /// What a trait demands of `Self`: supertraits and what they say of associated types.
  List<Predicate> supertraitBounds(Definition trait) {
    List<Predicate> known = supertraits.get(trait);
    if (known == null) {
      supertraits.put(trait, List.of());
      known = new PredicateBuilder(this).supertraits(trait);
      supertraits.put(trait, known);
    }
    return known;
  }

  List<TraitReference> supertraits(Definition trait) {
    List<TraitReference> result = new ArrayList<>();
    for (Predicate predicate : supertraitBounds(trait)) {
      if (predicate instanceof Predicate.Trait(TraitReference reference, Span span)
          && reference.self() instanceof Type.Parameter(int index, String name)
          && index == 0) {
        result.add(reference);
      }
    }
    return result;
  }

  /// Everything that a trait reference implies through supertraits, itself not included.
  List<Predicate> supertraitPredicates(TraitReference reference) {
    List<Predicate> result = new ArrayList<>();
    collect(reference, result, new HashSet<>());
    return result;
  }

  private void collect(TraitReference reference, List<Predicate> result, Set<TraitReference> seen) {
    if (!seen.add(reference)) {
      return;
    }
    for (Predicate bound : supertraitBounds(names.table().get(reference.trait()))) {
      Predicate here = bound.substitute(reference.arguments());
      result.add(here);
      if (here instanceof Predicate.Trait(TraitReference superior, Span span)) {
        collect(superior, result, seen);
      }
    }
  }

  /// What the trait promises of its associated type, for these arguments.
  List<Predicate> itemBounds(Type.Projection projection) {
    Definition item = names.table().get(projection.item());
    List<Predicate> known = itemBounds.get(item);
    if (known == null) {
      itemBounds.put(item, List.of());
      known = new PredicateBuilder(this).itemBounds(item);
      itemBounds.put(item, known);
    }
    return known.stream().map(p -> p.substitute(projection.arguments())).toList();
  }

  void putOpaqueBounds(Definition opaque, List<Predicate> bounds) {
    opaqueBounds.put(opaque, bounds);
  }

  /// What is known of an `impl Trait`.
  List<Predicate> opaqueBounds(Type.Opaque opaque) {
    Definition definition = names.table().get(opaque.definition().id());
    return opaqueBounds.getOrDefault(definition, List.of()).stream()
        .map(p -> p.substitute(opaque.arguments()))
        .toList();
  }

  List<TraitReference> boundsOfParameter(
      TypeScope scope, Type.Parameter parameter, String associatedName) {
    return new PredicateBuilder(this).boundsOfParameter(scope, parameter, associatedName);
  }

  boolean isAutoTrait(Definition trait) {
    return trait.syntax() instanceof Item.Trait item && item.isAuto();
  }

  /// Asks for a check once no signature is underway: the trait's own may mention the type.
  void requireObjectSafe(Definition trait, Span span) {
    // What an alias says is held against the rules where it is used.
    boolean alias = underway.stream().anyMatch(d -> d.kind() == Kind.TYPE_ALIAS);
    if (!span.isLibrary() && !alias) {
      objects.add(() -> new ObjectSafety(this).require(trait, span));
    }
  }

  void checkObjects() {
    while (!objects.isEmpty()) {
      objects.poll().run();
    }
  }

  /// `-> B` of `Fn(A) -> B` as a predicate.
  List<Predicate> callableOutput(TraitReference reference, Type output, Span span) {
    Definition item = language.associatedType("ops::FnOnce", "Output");
    return List.of(
        new Predicate.Equality(
            new Type.Projection(item.id(), reference.arguments()), output, span));
  }

  Type constParameterType(Definition definition, GenericParameters.Parameter parameter) {
    GenericParameter.OfConst syntax = (GenericParameter.OfConst) parameter.syntax().orElseThrow();
    return new TypeLowering(this, scope(definition), SignatureHoles.header(this))
        .lower(syntax.type());
  }

  Type parameterDefault(Definition definition, GenericParameters.Parameter parameter) {
    GenericParameter.OfType syntax = (GenericParameter.OfType) parameter.syntax().orElseThrow();
    return new TypeLowering(this, scope(definition), SignatureHoles.header(this))
        .lower(syntax.fallback().orElseThrow());
  }

  Optional<Type> constDefault(Definition definition, GenericParameters.Parameter parameter) {
    if (parameter.syntax().isPresent()
        && parameter.syntax().get() instanceof GenericParameter.OfConst syntax
        && syntax.fallback().isPresent()) {
      return Optional.of(
          constant(
              syntax.fallback().get(),
              constParameterType(definition, parameter),
              scope(definition)));
    }
    return Optional.empty();
  }

  /// The functions, constants and types of a trait that an `impl` leaves to their defaults.
  static boolean hasDefault(Definition item) {
    return switch (item.syntax()) {
      case Item.Function function -> function.body().isPresent();
      case Item.Const constant -> constant.value().isPresent();
      case Item.TypeAlias alias -> alias.type().isPresent();
      default -> false;
    };
  }

  static boolean isGenericParent(Definition definition) {
    Kind parent = definition.parent() == null ? Kind.MODULE : definition.parent().kind();
    return switch (definition.kind()) {
      case FUNCTION, CONST, TYPE_ALIAS -> parent == Kind.TRAIT || parent == Kind.IMPL;
      case VARIANT, CLOSURE, ANONYMOUS_CONST, OPAQUE -> true;
      case MODULE, STRUCT, ENUM, UNION, TRAIT, IMPL, STATIC -> false;
    };
  }
}
