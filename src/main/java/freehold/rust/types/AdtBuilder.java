package freehold.rust.types;

import freehold.mir.type.AdtDefinition;
import freehold.mir.type.IntegerKind;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.rust.names.Definition;
import freehold.rust.syntax.Expr;
import freehold.rust.syntax.GenericParameter;
import freehold.rust.syntax.Item;
import freehold.rust.syntax.Visibility;
import freehold.source.Diagnostic;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes [AdtDefinition]s; their fields only once no definition is being made and no alias is being
/// expanded, since types are recursive.
final class AdtBuilder {
  private final Declarations declarations;
  private final Map<Definition, AdtDefinition> known = new HashMap<>();
  private final Deque<Definition> undefined = new ArrayDeque<>();
  private boolean defining;

  AdtBuilder(Declarations declarations) {
    this.declarations = declarations;
  }

  AdtDefinition adt(Definition definition) {
    AdtDefinition adt = known.get(definition);
    if (adt == null) {
      adt = create(definition);
      known.put(definition, adt);
      undefined.add(definition);
      defineAll();
    }
    return adt;
  }

  /// Defines what was made while a definition or an alias was underway.
  void defineAll() {
    if (defining || declarations.isExpanding()) {
      return;
    }
    defining = true;
    List<Definition> structs = new ArrayList<>();
    while (!undefined.isEmpty()) {
      Definition next = undefined.poll();
      known.get(next).define(variants(next));
      if (next.kind() == Definition.Kind.STRUCT) {
        structs.add(next);
      }
    }
    structs.forEach(this::allowUnsized);
    defining = false;
  }

  private void allowUnsized(Definition struct) {
    AdtDefinition adt = known.get(struct);
    Type tail = new Type.Adt(adt, declarations.generics(struct).identity());
    // A struct that contains itself has no tail.
    Set<AdtDefinition> seen = new HashSet<>();
    while (tail instanceof Type.Adt(AdtDefinition inner, List<Type> arguments)
        && seen.add(inner)
        && inner.kind() == AdtDefinition.Kind.STRUCT
        && !inner.onlyVariant().fields().isEmpty()) {
      tail = Substitution.apply(inner.onlyVariant().fields().getLast().type(), arguments);
    }
    Type last = tail;
    boolean unsized =
        GenericsBuilder.declared(struct).parameters().stream()
            .anyMatch(p ->
                p instanceof GenericParameter.OfType type
                    && last instanceof Type.Parameter(int index, String name)
                    && name.equals(type.name())
                    && PredicateBuilder.maybeUnsized(type, GenericsBuilder.declared(struct)));
    if (unsized) {
      adt.allowUnsized();
    }
  }

  private AdtDefinition create(Definition definition) {
    AdtDefinition.Kind kind =
        switch (definition.kind()) {
          case STRUCT -> AdtDefinition.Kind.STRUCT;
          case ENUM -> AdtDefinition.Kind.ENUM;
          default -> AdtDefinition.Kind.UNION;
        };
    return new AdtDefinition(
        definition.id(),
        definition.name(),
        kind,
        declarations.generics(definition).names(),
        RepresentationReader.representation(definition),
        RepresentationReader.languageItem(definition),
        RepresentationReader.shape(definition),
        definition.span());
  }

  private List<AdtDefinition.Variant> variants(Definition definition) {
    return switch (definition.syntax()) {
      case Item.Struct struct -> List.of(only(definition, struct.fields()));
      case Item.Union union -> List.of(only(definition, union.fields()));
      case Item.Enum item -> enumVariants(definition, item);
      default -> throw new AssertionError(definition.kind());
    };
  }

  private AdtDefinition.Variant only(Definition definition, Item.Fields fields) {
    return new AdtDefinition.Variant(
        definition.id(),
        definition.name(),
        style(fields),
        fields(definition, fields, false),
        BigInteger.ZERO);
  }

  private List<AdtDefinition.Variant> enumVariants(Definition definition, Item.Enum item) {
    List<AdtDefinition.Variant> result = new ArrayList<>();
    BigInteger next = BigInteger.ZERO;
    Map<BigInteger, String> seen = new HashMap<>();
    for (int i = 0; i < item.variants().size(); i++) {
      Item.Variant variant = item.variants().get(i);
      BigInteger value =
          variant.discriminant().isPresent()
              ? discriminant(definition, variant.discriminant().get())
              : next;
      if (variant.discriminant().isEmpty() && isBeyond(definition, value)) {
        declarations.reports.add(
            Diagnostic.error("E0370", "enum discriminant overflowed", variant.span()));
      }
      String earlier = seen.put(value, variant.name().name());
      if (earlier != null) {
        declarations.reports.add(
            Diagnostic.error(
                "E0081",
                "discriminant value `" + value + "` assigned more than once",
                definition.span()));
      }
      next = value.add(BigInteger.ONE);
      result.add(
          new AdtDefinition.Variant(
              definition.children().get(i).id(),
              variant.name().name(),
              style(variant.fields()),
              fields(definition, variant.fields(), true),
              value));
    }
    return result;
  }

  private static IntegerKind integer(Definition definition) {
    return RepresentationReader.representation(definition).integer().orElse(IntegerKind.ISIZE);
  }

  /// Whether counting on from the variant before leaves the type of the discriminants.
  private static boolean isBeyond(Definition definition, BigInteger value) {
    return value.signum() > 0 && value.compareTo(integer(definition).maximum()) > 0;
  }

  private BigInteger discriminant(Definition definition, Expr value) {
    Type type = new Type.Whole(integer(definition));
    Type constant = declarations.constant(value, type, declarations.scope(definition));
    return constant instanceof Type.Length(long bits) ? BigInteger.valueOf(bits) : BigInteger.ZERO;
  }

  private static AdtDefinition.Fields style(Item.Fields fields) {
    return switch (fields) {
      case Item.Fields.Unit unit -> AdtDefinition.Fields.UNIT;
      case Item.Fields.Positional positional -> AdtDefinition.Fields.POSITIONAL;
      case Item.Fields.Named named -> AdtDefinition.Fields.NAMED;
    };
  }

  private List<AdtDefinition.Field> fields(
      Definition definition, Item.Fields fields, boolean isPublic) {
    List<Item.FieldDeclaration> declared =
        switch (fields) {
          case Item.Fields.Unit unit -> List.of();
          case Item.Fields.Positional positional -> positional.fields();
          case Item.Fields.Named named -> named.fields();
        };
    TypeLowering lowering =
        new TypeLowering(
            declarations, declarations.scope(definition), SignatureHoles.fields(declarations));
    List<AdtDefinition.Field> result = new ArrayList<>();
    Map<String, Item.FieldDeclaration> seen = new HashMap<>();
    for (Item.FieldDeclaration field : declared) {
      String name = field.name().name();
      if (seen.put(name, field) != null) {
        declarations.reports.add(
            Diagnostic.error("E0124", "field `" + name + "` is already declared", field.span()));
      }
      boolean visible = isPublic || field.visibility() instanceof Visibility.Public;
      result.add(new AdtDefinition.Field(name, lowering.lower(field.type()), visible));
    }
    return result;
  }
}
